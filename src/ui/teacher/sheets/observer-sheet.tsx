// The observer's sheet: the second tally of a shift, kept with a pencil while the other digs. For half a class it promises
// no rule, since one half has no lever.
import { useI18n } from '../../use-i18n.ts';
import { Leaf, WriteLines } from './sheet-parts.tsx';
import type { SheetProps } from './sheets.ts';
import { countKeys, Told } from './told.tsx';

const ROWS = ['props', 'timber', 'tubs', 'roof', 'waited'] as const;

/** To be written into. */
const BLANK = '\u00a0';

export const ObserverSheet = ({ lesson }: SheetProps) => {
  const { t, has } = useI18n();
  return (
    <Leaf form="2" title={t('observer.title')} lead={<Told k="observer.lead" />} hasLines>
      <ol class="paper-orders">
        {countKeys(has, (n) => `observer.do.${n}`).map((n) => (
          <Told key={n} k={`observer.do.${n}`} as="li" />
        ))}
      </ol>
      <table class="paper-table paper-strokes">
        <thead>
          <tr>
            <th scope="col">{t('observer.column.what')}</th>
            <th scope="col">{t('observer.column.strokes')}</th>
            <th scope="col">{t('observer.column.sum')}</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => (
            <tr key={row}>
              <th scope="row">{t(`observer.row.${row}`)}</th>
              <td>{BLANK}</td>
              <td>{BLANK}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {countKeys(has, (n) => `observer.write.${n}`).map((n) => (
        <div key={n} class="paper-write">
          <Told k={`observer.write.${n}`} as="p" />
          <WriteLines count={2} />
        </div>
      ))}
      <Told k={lesson.isRevealed ? 'observer.after' : 'observer.after.control'} as="p" class="paper-box" />
    </Leaf>
  );
};
