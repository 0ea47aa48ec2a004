// Discernment and bias before and after, two panels and never one number: whoever doubts everything has learnt to doubt,
// and not to tell apart. A line a pupil, thicker where several went the same way; the mean of all in the second ink.
import type { Pair, RatingCount } from '../../board/figures.ts';
import type { RateScore } from '../../lesson/score.ts';
import type { I18n } from '../../i18n/i18n.ts';
import { useI18n } from '../use-i18n.ts';
import { PlotFrame } from './plot-frame.tsx';
import { scaleOf } from './plot-scale.ts';
import type { PlotSize } from './use-plot-size.ts';

type Measure = keyof RateScore;
type Enough = Extract<RatingCount, { readonly isEnough: true }>;

/** The ends of each scale; 0 is its middle. */
const ENDS: Readonly<Record<Measure, number>> = { discernment: 6, bias: 3 };

export const scoreText = ({ number }: I18n, score: number): string =>
  number(score, { signDisplay: 'exceptZero', minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Equal lines fall together: how many there are of each. */
const linesOf = (
  pairs: readonly Pair[],
  measure: Measure,
): readonly (readonly [number, number, number])[] => {
  const lines = new Map<string, [number, number, number]>();
  for (const { before, after } of pairs) {
    const key = `${before[measure]} ${after[measure]}`;
    const line = lines.get(key);
    if (line === undefined) lines.set(key, [before[measure], after[measure], 1]);
    else line[2] += 1;
  }
  return [...lines.values()];
};

const Slope = ({
  ratings,
  measure,
  size,
  height,
}: {
  readonly ratings: Enough;
  readonly measure: Measure;
  readonly size: PlotSize;
  readonly height: number;
}) => {
  const i18n = useI18n();
  const { width, rem } = size;
  const end = ENDS[measure];
  const [left, right] = [rem * 5.6, width - rem * 4.4];
  const y = scaleOf(-end, end, height - rem * 2, rem);
  const from = ratings.before[measure];
  const to = ratings.after[measure];
  return (
    <>
      {[-end, 0, end].map((value) => (
        <g key={value}>
          <path class={value === 0 ? 'plot-line' : 'plot-grid'} d={`M${left} ${y.of(value)}H${right}`} />
          <text x={0} y={y.of(value) + rem * 0.3}>
            {i18n.number(value, { signDisplay: 'exceptZero' })}
          </text>
        </g>
      ))}
      <path class="plot-line" d={`M${left} ${y.from}V${y.to}M${right} ${y.from}V${y.to}`} />
      {linesOf(ratings.pairs, measure).map(([before, after, count]) => (
        <path
          key={`${before} ${after}`}
          class="plot-slope"
          d={`M${left} ${y.of(before)}L${right} ${y.of(after)}`}
          stroke-width={rem * (0.06 + 0.06 * Math.min(count, 8))}
        />
      ))}
      <path class="plot-slope plot-slope-mean" d={`M${left} ${y.of(from)}L${right} ${y.of(to)}`} />
      <text class="plot-count plot-mean" x={left - rem * 0.5} y={y.of(from) + rem * 0.4} text-anchor="end">
        {scoreText(i18n, from)}
      </text>
      <text class="plot-count plot-mean" x={right + rem * 0.5} y={y.of(to) + rem * 0.4}>
        {scoreText(i18n, to)}
      </text>
      <text class="plot-name" x={left} y={height - rem * 0.3} text-anchor="middle">
        {i18n.t('board.plot.ratings.before')}
      </text>
      <text class="plot-name" x={right} y={height - rem * 0.3} text-anchor="middle">
        {i18n.t('board.plot.ratings.after')}
      </text>
    </>
  );
};

export const RatingPlot = ({ ratings, measure }: { readonly ratings: Enough; readonly measure: Measure }) => {
  const i18n = useI18n();
  const { t } = i18n;
  const { before, after, ways } = ratings;
  const row = (id: 'before' | 'after', score: number) => ({
    id,
    cells: [t(`board.plot.ratings.${id}`), scoreText(i18n, score)],
  });
  return (
    <PlotFrame
      name={measure}
      title={t(`rate.result.${measure}`)}
      reading={t(`board.plot.ratings.${measure}.reading`, { ...ways[measure], count: ratings.pairs.length })}
      height={15}
      renderSheet={(size, height) => (
        <Slope ratings={ratings} measure={measure} size={size} height={height} />
      )}
      twin={{
        head: [t('board.plot.ratings.when'), t('board.plot.ratings.mean')],
        rows: [row('before', before[measure]), row('after', after[measure])],
      }}
    >
      <p class="plot-key">{t(`board.plot.ratings.${measure}.means`)}</p>
    </PlotFrame>
  );
};

/** Fewer than ten say nothing, and would point at persons: then only that is told. */
export const Ratings = ({ ratings }: { readonly ratings: RatingCount }) => {
  const { t } = useI18n();
  if (!ratings.isEnough)
    return <p class="plot-few">{t('board.plot.ratings.few', { have: ratings.have, need: ratings.need })}</p>;
  return (
    <div class="plot-pair">
      <RatingPlot ratings={ratings} measure="discernment" />
      <RatingPlot ratings={ratings} measure="bias" />
    </div>
  );
};
