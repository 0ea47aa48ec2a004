// A lesson that was made before comes back: a link or a code is laid on the desk and can be changed. Mistyped, it is told
// so and what stands on the desk stays.
import { useId, useState } from 'preact/hooks';
import { readPasted, type Pasted } from '../../lesson/read-pasted.ts';
import { Button } from '../parts/button.tsx';
import { useI18n } from '../use-i18n.ts';
import type { LessonInHand } from './use-lesson.ts';

type Told = { readonly kind: Pasted['kind']; readonly list: string };

export const LessonReturn = ({ hand }: { readonly hand: LessonInHand }) => {
  const { t } = useI18n();
  const [typed, setTyped] = useState('');
  const [told, setTold] = useState<Told | null>(null);
  const answerId = useId();
  const isWrong = told !== null && told.kind !== 'lesson';
  const lay = (): void => {
    const pasted = readPasted(typed);
    const warnings = pasted.kind === 'lesson' ? pasted.warnings : [];
    if (pasted.kind === 'lesson') {
      hand.change(pasted.lesson);
      setTyped('');
    }
    setTold({ kind: pasted.kind, list: warnings.map(({ name, value }) => `${name}=${value}`).join(', ') });
  };
  return (
    <form
      class="return"
      onSubmit={(event) => {
        event.preventDefault();
        lay();
      }}
    >
      <div>
        <label for="desk-return">{t('teacher.return')}</label>
        <p class="desk-small">{t('teacher.return.note')}</p>
      </div>
      <div class="return-row">
        <input
          id="desk-return"
          class="desk-input"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          aria-invalid={isWrong ? true : undefined}
          aria-describedby={answerId}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <Button tone="print" id="desk-return-lay" onPress={lay}>
          {t('teacher.return.lay')}
        </Button>
      </div>
      <p id={answerId} class={isWrong ? 'desk-problem' : 'desk-small'} role="status">
        {told === null ? null : t(`teacher.return.${told.kind}`)}{' '}
        {told === null || told.list === '' ? null : t('teacher.return.ignored', { list: told.list })}
      </p>
    </form>
  );
};
