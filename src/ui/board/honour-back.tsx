// The same shifts on the back of the same board: bare planks, chalk, and what the front had no column for.
import type { Placed } from '../../board/honour.ts';
import { asksForRule } from '../../lesson/lesson.ts';
import type { ResultRow } from '../../lesson/verify.ts';
import { DASH, percentText, spanText, tonsSaid } from '../parts/print-figures.ts';
import { useI18n } from '../use-i18n.ts';
import { longNameOf, rowRuleText, shiftText } from './board-words.ts';
import type { SideProps } from './honour-front.tsx';

type Props = SideProps & {
  /** Of all shifts, seconds. */
  readonly longest: number;
  /** The place each has on the front. */
  readonly places: ReadonlyMap<number, number>;
  readonly shareOf: (row: ResultRow) => number | null;
};

/** The hewer's part and the rule it follows from; a dash where none was chosen, a word where nobody was asked. */
const Share = ({ row, share }: { readonly row: ResultRow; readonly share: number | null }) => {
  const i18n = useI18n();
  if (!asksForRule(row.lesson)) return <>{rowRuleText(i18n, row)}</>;
  if (row.ruleChosen === null) return <>{DASH}</>;
  return (
    <>
      {share === null ? i18n.t('board.share.none') : percentText(i18n, share)}
      <small>{rowRuleText(i18n, row)}</small>
    </>
  );
};

const Line = ({
  shift,
  names,
  longest,
  places,
  shareOf,
}: { readonly shift: Placed } & Omit<Props, 'shifts' | 'isAway'>) => {
  const i18n = useI18n();
  const { t } = i18n;
  const { nr, row } = shift;
  const share = shareOf(row);
  const name = shiftText(i18n, nr, names);
  const tons =
    row.neighboursLostKg === 0 ? DASH : t('reveal.tons', { tons: tonsSaid(i18n, row.neighboursLostKg) });
  return (
    <li class="honour-line">
      <span class="honour-name">
        <span class="unseen">{t('board.honour.front')}</span>
        <b class="honour-gilt">{places.get(nr)}</b> <span data-long={longNameOf(name)}>{name}</span>
      </span>
      <span class="honour-exposure">
        <span class="unseen">{t('board.honour.exposure')}</span>
        <b>{spanText(i18n, row.exposureSeconds)}</b>
        <span class="honour-track" aria-hidden="true">
          <i style={{ inlineSize: `${(row.exposureSeconds / Math.max(1, longest)) * 100}%` }} />
        </span>
      </span>
      <span class="honour-falls">
        <span class="honour-label">{t('board.honour.short.falls')}</span> {row.falls === 0 ? DASH : row.falls}
      </span>
      <span class="honour-share">
        <span class="honour-label">{t('board.honour.short.share')}</span> <Share row={row} share={share} />
      </span>
      <span class="honour-lost">
        <span class="honour-label">{t('board.honour.short.lost')}</span> {tons}
      </span>
    </li>
  );
};

export const HonourBack = ({ shifts, names, isAway, longest, places, shareOf }: Props) => {
  const { t } = useI18n();
  return (
    <section class="honour-side honour-back" aria-labelledby="honour-back-title" inert={isAway}>
      <div class="honour-planks">
        <header class="honour-head">
          <h2 id="honour-back-title">{t('board.honour.back')}</h2>
        </header>
        <p class="honour-line honour-columns" aria-hidden="true">
          <span>{t('board.honour.front')}</span>
          <span>{t('board.honour.exposure')}</span>
          <span>{t('board.honour.falls')}</span>
          <span>{t('board.honour.share')}</span>
          <span>{t('board.honour.lost')}</span>
        </p>
        <ol class="honour-lines">
          {shifts.map((shift) => (
            <Line
              key={shift.nr}
              shift={shift}
              names={names}
              longest={longest}
              places={places}
              shareOf={shareOf}
            />
          ))}
        </ol>
        <footer class="honour-foot">
          <p>{t('board.honour.back.order')}</p>
          <p>{t('board.honour.back.model')}</p>
        </footer>
      </div>
    </section>
  );
};
