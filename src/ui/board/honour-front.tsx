// The side 1935 would have hung up: red lacquer, gold letters, tons. One list, one column of figures, nobody else on it.
import type { Placed } from '../../board/honour.ts';
import { tonsText } from '../parts/print-figures.ts';
import { Text } from '../parts/text.tsx';
import { useI18n } from '../use-i18n.ts';
import { longNameOf, normsText, shiftText } from './board-words.ts';

export type SideProps = {
  readonly shifts: readonly Placed[];
  readonly names: ReadonlyMap<number, string>;
  /** The other side is up. */
  readonly isAway: boolean;
};

/** A pick hammer as it hangs on a nail, point down: grip, valve, barrel, steel. */
const HAMMER =
  'M-9 -58h18v6h-5v7h6q3 0 3 3v8h-5v36h-2l-2 6v10h-2.5l-1.5 28L0 52L-1.5 46L-3 18h-2.5v-10l-2 -6h-2v-36h-5v-8q0 -3 3 -3h6v-7h-5z';

/** Two pick hammers, crossed: the tool that was measured. */
const Hammers = () => (
  <svg class="honour-hammers" viewBox="-62 -50 124 92" aria-hidden="true">
    <path fill="currentColor" d={HAMMER} transform="rotate(50)" />
    <path class="honour-hammer" fill="currentColor" d={HAMMER} transform="rotate(-50)" />
  </svg>
);

export const HonourFront = ({ shifts, names, isAway }: SideProps) => {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <section class="honour-side honour-front" aria-labelledby="honour-front-title" inert={isAway}>
      <div class="honour-frame">
        <header class="honour-head">
          <Hammers />
          <h2 id="honour-front-title">{t('board.honour.title')}</h2>
          <Hammers />
        </header>
        <ol class="honour-rows" style={{ '--digits': String(shifts.at(-1)?.place ?? 1).length }}>
          {shifts.map(({ place, nr, row }) => (
            <li key={nr} class="honour-row" data-first={place === 1 ? '' : undefined}>
              <b class="honour-place">
                <span class="unseen">{t('board.honour.place')}</span> {place}
              </b>
              <span class="honour-name" data-long={longNameOf(shiftText(i18n, nr, names))}>
                {shiftText(i18n, nr, names)}
              </span>
              <span class="honour-norms">
                {t('board.honour.norms', {
                  norms: normsText(i18n, row.quotaPermille),
                })}
              </span>
              <b class="honour-tons">
                {tonsText(i18n, row.cutKg)} <small>{t('unit.ton')}</small>
              </b>
            </li>
          ))}
        </ol>
        <footer class="honour-foot">
          <p>{t('board.honour.order')}</p>
          <Text k="board.honour.reward" as="p" />
        </footer>
      </div>
    </section>
  );
};
