// Minutes with a hand on the game against minutes by the clock. It says whether there was time enough, and never how much
// was learnt.
import type { ClassFigures } from '../../board/figures.ts';
import { useI18n } from '../use-i18n.ts';
import { Axis } from './plot-axis.tsx';
import { PlotFrame } from './plot-frame.tsx';
import { dotsPath, scaleOf, ticksTo } from './plot-scale.ts';
import type { PlotSize } from './use-plot-size.ts';

export const SecondsPlot = ({ figures }: { readonly figures: ClassFigures }) => {
  const { t, number } = useI18n();
  const { seconds } = figures;
  if (seconds === null) return null;
  const longest = Math.max(seconds.elapsed.max, seconds.engaged.max) / 60;
  const draw = ({ width, rem }: PlotSize, height: number) => {
    const left = rem * 2.6;
    const bottom = height - rem * 2.6;
    const ticks = ticksTo(longest, Math.min(width, height) / rem / 4);
    const last = ticks.at(-1) ?? 1;
    const x = scaleOf(0, last, left, width - rem);
    const y = scaleOf(0, last, bottom, rem * 1.6);
    const points = seconds.points.map(({ elapsed, engaged }) => ({
      x: x.of(elapsed / 60),
      y: y.of(engaged / 60),
    }));
    return (
      <>
        <Axis
          scale={y}
          ticks={ticks}
          label={(value) => number(value)}
          at={left}
          reach={x.to - left}
          side="left"
          rem={rem}
        />
        <Axis
          scale={x}
          ticks={ticks}
          label={(value) => number(value)}
          at={bottom}
          reach={rem * 0.4}
          side="bottom"
          rem={rem}
        />
        <path class="plot-mark" d={`M${x.from} ${y.from}L${x.to} ${y.to}`} />
        <text class="plot-name" x={0} y={rem * 0.8}>
          {t('board.plot.seconds.engaged')}
        </text>
        <text class="plot-name" x={width - rem} y={height - rem * 0.3} text-anchor="end">
          {t('board.plot.seconds.elapsed')}
        </text>
        <path class="plot-dots" d={dotsPath(points, rem * (points.length > 300 ? 0.18 : 0.28))} />
      </>
    );
  };
  const engaged = Math.round(seconds.engaged.median / 60);
  const elapsed = Math.round(seconds.elapsed.median / 60);
  return (
    <PlotFrame
      name="seconds"
      title={t('board.plot.seconds.title')}
      reading={t('board.plot.seconds.reading', { engaged, elapsed })}
      height={17}
      draw={draw}
      twin={{
        head: [t('board.plot.seconds.title'), t('board.five.median')],
        rows: [
          { id: 'engaged', cells: [t('board.plot.seconds.engaged'), number(engaged)] },
          { id: 'elapsed', cells: [t('board.plot.seconds.elapsed'), number(elapsed)] },
        ],
      }}
    />
  );
};
