// A letter to parents, to be signed and sent as it is or written out in the school's own words.
import { useI18n } from '../../use-i18n.ts';
import { Leaf } from './sheet-parts.tsx';
import { countKeys, Told } from './told.tsx';

export const LetterSheet = () => {
  const { t, has } = useI18n();
  return (
    <Leaf form="7" title={t('letter.title')}>
      <div class="paper-letter-text">
        <p>{t('letter.hello')}</p>
        {countKeys(has, (n) => `letter.${n}`).map((n) => (
          <Told key={n} k={`letter.${n}`} as="p" />
        ))}
        <p>{t('letter.sign')}</p>
        <div class="paper-rules" aria-hidden="true">
          <span />
        </div>
      </div>
    </Leaf>
  );
};
