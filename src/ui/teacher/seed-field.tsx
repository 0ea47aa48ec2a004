// The seed: a mine of their own for each pupil, or the same for all. The same for all makes results comparable coal by
// coal; their own makes the spread of luck a thing to talk about.
import { useEffect, useId, useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { useI18n } from '../use-i18n.ts';
import { Choice } from './fields.tsx';

const MOST = 4_294_967_295;

type SeedProps = { readonly seed: number | null; readonly onSeed: (seed: number | null) => void };

/** Short enough to be read out to a class. */
const drawn = (): number => ((crypto.getRandomValues(new Uint32Array(1))[0] ?? 1) % 9000) + 1000;

const wholeIn = (text: string): number | null => {
  const value = Number(text.trim());
  return /^\d{1,10}$/.test(text.trim()) && value <= MOST ? value : null;
};

/** What is typed stays as it was typed; what makes no sense is said, and the number before it stands. */
const SeedNumber = ({ seed, onSeed }: { readonly seed: number; readonly onSeed: (seed: number) => void }) => {
  const { t } = useI18n();
  const [typed, setTyped] = useState(String(seed));
  const problemId = useId();
  const isWrong = wholeIn(typed) === null;
  // A seed drawn by the button takes the place of what was typed; one that was typed stays as it was written.
  useEffect(() => setTyped((before) => (wholeIn(before) === seed ? before : String(seed))), [seed]);
  return (
    <div class="desk-seed">
      <label>
        <span>{t('teacher.seed.number')}</span>
        <input
          id="desk-seed-number"
          class="desk-input"
          inputMode="numeric"
          autocomplete="off"
          maxLength={12}
          value={typed}
          aria-invalid={isWrong ? true : undefined}
          aria-describedby={isWrong ? problemId : undefined}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            const value = wholeIn(event.currentTarget.value);
            if (value !== null) onSeed(value);
          }}
        />
      </label>
      <Button tone="print" class="desk-draw" onPress={() => onSeed(drawn())}>
        {t('teacher.seed.draw')}
      </Button>
      <p id={problemId} class="desk-problem" role="status">
        {isWrong ? t('teacher.seed.wrong', { seed: String(seed) }) : null}
      </p>
    </div>
  );
};

export const SeedField = ({ seed, onSeed }: SeedProps) => {
  const { t } = useI18n();
  return (
    <Choice
      parameter="seed"
      legend={t('teacher.seed')}
      layout="list"
      value={seed === null ? 'own' : 'same'}
      options={(['own', 'same'] as const).map((value) => ({
        value,
        label: t(`teacher.seed.${value}`),
        note: t(`teacher.seed.${value}.note`),
      }))}
      onChoose={(value) => onSeed(value === 'own' ? null : (seed ?? drawn()))}
    >
      {seed === null ? null : <SeedNumber seed={seed} onSeed={onSeed} />}
    </Choice>
  );
};
