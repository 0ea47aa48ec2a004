// Lines and numbers along the edge of a plot.
import type { Scale } from './plot-scale.ts';

export type AxisProps = {
  readonly scale: Scale;
  readonly ticks: readonly number[];
  readonly label: (value: number) => string;
  /** Where the axis lies, px from the top (or, for an upright one, from the left). */
  readonly at: number;
  /** Length of the faint line at each tick, away from the numbers, px. */
  readonly reach: number;
  readonly side: 'bottom' | 'top' | 'left';
  readonly rem: number;
};

/** Numbers below, above or left of the line. */
export const Axis = ({ scale, ticks, label, at, reach, side, rem }: AxisProps) => (
  <g class="plot-axis">
    {side === 'left' ? (
      <path d={`M${at} ${scale.from}V${scale.to}`} class="plot-line" />
    ) : (
      <path d={`M${scale.from} ${at}H${scale.to}`} class="plot-line" />
    )}
    {ticks.map((value) => {
      const along = scale.of(value);
      if (side === 'left')
        return (
          <g key={value}>
            <path d={`M${at} ${along}h${reach}`} class="plot-grid" />
            <text x={at - rem * 0.4} y={along + rem * 0.3} text-anchor="end">
              {label(value)}
            </text>
          </g>
        );
      const isTop = side === 'top';
      return (
        <g key={value}>
          <path d={`M${along} ${at}v${isTop ? reach : -reach}`} class="plot-grid" />
          <text x={along} y={at + (isTop ? -rem * 0.4 : rem * 1.05)} text-anchor="middle">
            {label(value)}
          </text>
        </g>
      );
    })}
  </g>
);
