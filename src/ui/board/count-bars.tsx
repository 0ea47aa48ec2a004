// Counts as hatched bars, one a line: where there are few each shift is a block of its own, as a tally of tubs is drawn.
import type { PlotSize } from './use-plot-size.ts';

export type CountRow = {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  /** Drawn in the second ink. */
  readonly isRed?: boolean;
  /** Beside the count: hatched. */
  readonly isFaint?: boolean;
};

/** Height of a line, rem: words above, bar below. */
export const BAR_LINE = 2.9;
/** More than so many are drawn as one bar. */
const MOST_BLOCKS = 40;

const blocks = (count: number, x: number, y: number, step: number, height: number): string =>
  Array.from({ length: count }, (_, nth) => {
    const left = (x + nth * step).toFixed(1);
    return `M${left} ${y}h${(step * 0.86).toFixed(1)}v${height}h-${(step * 0.86).toFixed(1)}z`;
  }).join('');

export const CountBars = ({
  size,
  rows,
}: {
  readonly size: PlotSize;
  readonly rows: readonly CountRow[];
}) => {
  const { width, rem } = size;
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const step = Math.min((width - rem) / most, rem * 2.2);
  return (
    <>
      {rows.map(({ id, label, count, isRed = false, isFaint = false }, nth) => {
        const top = nth * BAR_LINE * rem;
        const bar = top + rem * 1.35;
        const ink = isFaint ? 'plot-box' : isRed ? 'plot-bar plot-bar-red' : 'plot-bar';
        return (
          <g key={id}>
            <text class="plot-label" x={0} y={top + rem}>
              {label}
            </text>
            <text class="plot-count" x={width} y={top + rem} text-anchor="end">
              {count}
            </text>
            <path class="plot-grid" d={`M0 ${bar + rem}H${width}`} />
            {most <= MOST_BLOCKS ? (
              <path class={ink} d={blocks(count, 0, bar, step, rem)} />
            ) : (
              <rect class={ink} x={0} y={bar} width={count * step} height={rem} />
            )}
          </g>
        );
      })}
    </>
  );
};
