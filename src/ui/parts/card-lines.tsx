// What was answered during the shift, each answer with its time and its size. There is no virtue meter
// anywhere in the game; these lines are all that is said about a choice.
import type { CardRow, ShiftSummary } from '../../credit/summary.ts';
import { useI18n } from '../use-i18n.ts';
import { clockText, wholeTons } from './print-figures.ts';
import { personOf } from './person-name.ts';
import { Text } from './text.tsx';

/** How long the hammer stands while props are doubled, s: `DOUBLE_PROP_TICKS` of the simulation, *tuned*. */
const DOUBLE_PROP_SECONDS = 150;

/** Tons or minutes of an answer, as its sentence wants them; 0 where it has no size. */
export const sizeOfAnswer = (summary: ShiftSummary, row: CardRow): number => {
  if (row.card === 'reserve-air') return wholeTons(summary.neighbours.lostKg);
  if (row.card === 'roof-talks') return Math.floor(DOUBLE_PROP_SECONDS / 60);
  if (row.card !== 'swap-posts') return 0;
  return Math.floor((personOf(summary.people, summary.hewer)?.postSeconds.timber ?? 0) / 60);
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
              args={{ time: clockText(row.tick), size: sizeOfAnswer(summary, row) }}
            />
            {row.isDefault ? <span class="lines-default">{i18n.t('tally.lines.default')}</span> : null}
          </li>
        ))}
      </ol>
    </section>
  );
};
