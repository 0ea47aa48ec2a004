// Minutes with a hand on the game against minutes by the clock. It says whether there was time enough, and never how much
// was learnt.
import type { ClassFigures, SecondsCount } from '../../board/figures.ts';
import { useI18n } from '../use-i18n.ts';
import { Axis } from './plot-axis.tsx';
import { PlotFrame } from './plot-frame.tsx';
import { dotsPath, scaleOf, ticksTo } from './plot-scale.ts';
import type { PlotSize } from './use-plot-size.ts';

/** From here on dots are drawn smaller. */
const MANY = 300;

type Counted = NonNullable<SecondsCount>;
type DrawingProps = { readonly seconds: Counted; readonly size: PlotSize; readonly height: number };

const Drawing = ({ seconds, size, height }: DrawingProps) => {
  const { t, number } = useI18n();
  const { width, rem } = size;
  const longest = Math.max(seconds.elapsed.max, seconds.engaged.max) / 60;
  const [left, bottom] = [rem * 2.6, height - rem * 2.6];
  const ticks = ticksTo(longest, Math.min(width, height) / rem / 4);
  const x = scaleOf(0, ticks.at(-1) ?? 1, left, width - rem);
  const y = scaleOf(0, ticks.at(-1) ?? 1, bottom, rem * 1.6);
  const points = seconds.points.map(({ elapsed, engaged }) => ({
    x: x.of(elapsed / 60),
    y: y.of(engaged / 60),
  }));
  return (
    <>
      <Axis scale={y} ticks={ticks} label={number} at={left} reach={x.to - left} side="left" rem={rem} />
      <Axis scale={x} ticks={ticks} label={number} at={bottom} reach={rem * 0.4} side="bottom" rem={rem} />
      <path class="plot-mark" d={`M${x.from} ${y.from}L${x.to} ${y.to}`} />
      <text class="plot-name" x={0} y={rem * 0.8}>
        {t('board.plot.seconds.engaged')}
      </text>
      <text class="plot-name" x={width - rem} y={height - rem * 0.3} text-anchor="end">
        {t('board.plot.seconds.elapsed')}
      </text>
      <path class="plot-dots" d={dotsPath(points, rem * (points.length > MANY ? 0.18 : 0.28))} />
    </>
  );
};

export const SecondsPlot = ({ figures }: { readonly figures: ClassFigures }) => {
  const { t, number } = useI18n();
  const { seconds } = figures;
  if (seconds === null) return null;
  const engaged = Math.round(seconds.engaged.median / 60);
  const elapsed = Math.round(seconds.elapsed.median / 60);
  return (
    <PlotFrame
      name="seconds"
      title={t('board.plot.seconds.title')}
      reading={t('board.plot.seconds.reading', { engaged, elapsed })}
      height={17}
      renderSheet={(size, height) => <Drawing seconds={seconds} size={size} height={height} />}
      twin={{
        head: [t('board.plot.seconds.title'), t('board.five.median')],
        rows: [
          { id: 'engaged', cells: [t('board.plot.seconds.engaged'), number(engaged)] },
          { id: 'elapsed', cells: [t('board.plot.seconds.elapsed'), number(elapsed)] },
        ],
      }}
    >
      <p class="plot-key plot-key-mark">{t('board.plot.seconds.whole')}</p>
    </PlotFrame>
  );
};
