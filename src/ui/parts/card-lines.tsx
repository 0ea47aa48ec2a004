// What was answered during the shift, each answer with its time and its size. There is no virtue meter
// anywhere in the game; these lines are all that is said about a choice.
import type { CardRow, ShiftSummary } from '../../credit/summary.ts';
import { useI18n } from '../use-i18n.ts';
import { clockText, saidTons } from './print-figures.ts';
import { personOf } from './person-name.ts';
import { handFigures } from './hand-figures.tsx';
import { Text } from './text.tsx';

/** Tons or minutes of an answer, as its sentence wants them; 0 where it has no size. */
export const sizeOfAnswer = (summary: ShiftSummary, row: CardRow): number => {
  if (row.card === 'reserve-air') return saidTons(summary.neighbours.lostKg);
  const hewer = personOf(summary.people, summary.hewer);
  if (row.card === 'roof-talks') return Math.round((hewer?.waitSeconds.roof ?? 0) / 60);
  return row.card === 'swap-posts' ? Math.floor((hewer?.postSeconds.timber ?? 0) / 60) : 0;
};

export const CardLines = ({ summary }: { readonly summary: ShiftSummary }) => {
  const i18n = useI18n();
  if (summary.cards.length === 0) return null;
  return (
    <section class="lines" aria-labelledby="card-lines-title">
      <h2 id="card-lines-title">{i18n.t('tally.lines.title')}</h2>
      <ol>
        {summary.cards.map((row) => (
          <li key={row.card} class="hand">
            <Text
              k={`card.${row.card}.sheet.${row.answer}`}
              set={handFigures}
              args={{ time: clockText(row.tick), size: sizeOfAnswer(summary, row) }}
            />
            {row.isDefault ? <span class="lines-default">{i18n.t('tally.lines.default')}</span> : null}
          </li>
        ))}
      </ol>
    </section>
  );
};
