// Tons against the time people stood under open roof: what the counter cannot tell apart. Shifts with a roof fall are
// crosses.
import type { ClassFigures, Dot } from '../../board/figures.ts';
import { spanText } from '../parts/print-figures.ts';
import { useI18n } from '../use-i18n.ts';
import { fiveHead, fiveRows } from './five-rows.ts';
import { Axis } from './plot-axis.tsx';
import { PlotFrame } from './plot-frame.tsx';
import { crossesPath, dotsPath, scaleOf, ticksTo } from './plot-scale.ts';
import type { PlotSize } from './use-plot-size.ts';

/** From here on dots are drawn smaller. */
const MANY = 300;

type DrawingProps = {
  readonly dots: readonly Dot[];
  /** The largest of each, kg and seconds. */
  readonly most: { readonly cutKg: number; readonly exposureSeconds: number };
  readonly size: PlotSize;
  readonly height: number;
};

const Drawing = ({ dots, most, size, height }: DrawingProps) => {
  const { t, number } = useI18n();
  const { width, rem } = size;
  const minutes = ticksTo(most.exposureSeconds / 60, height / rem / 3);
  const tons = ticksTo(most.cutKg / 1000, width / rem / 5);
  const [left, bottom] = [rem * 2.6, height - rem * 2.6];
  const x = scaleOf(0, tons.at(-1) ?? 1, left, width - rem);
  const y = scaleOf(0, minutes.at(-1) ?? 1, bottom, rem * 1.6);
  const at = (dot: Dot) => ({ x: x.of(dot.cutKg / 1000), y: y.of(dot.exposureSeconds / 60) });
  const radius = rem * (dots.length > MANY ? 0.18 : 0.3);
  const whole = dots.filter(({ falls }) => falls === 0).map(at);
  const fallen = dots.filter(({ falls }) => falls > 0).map(at);
  return (
    <>
      <Axis scale={y} ticks={minutes} label={number} at={left} reach={x.to - left} side="left" rem={rem} />
      <Axis scale={x} ticks={tons} label={number} at={bottom} reach={rem * 0.4} side="bottom" rem={rem} />
      <text class="plot-name" x={0} y={rem * 0.8}>
        {t('board.plot.roof.minutes')}
      </text>
      <text class="plot-name" x={width - rem} y={height - rem * 0.3} text-anchor="end">
        {t('board.plot.tons.tons')}
      </text>
      <path class="plot-dots" d={dotsPath(whole, radius)} />
      <path class="plot-crosses" d={crossesPath(fallen, radius * 1.3)} />
    </>
  );
};

export const RoofPlot = ({ figures }: { readonly figures: ClassFigures }) => {
  const i18n = useI18n();
  const { t } = i18n;
  const { exposure, tons, dots } = figures;
  if (exposure === null || tons === null) return null;
  const say = (seconds: number): string => spanText(i18n, Math.round(seconds));
  const most = { cutKg: tons.max, exposureSeconds: exposure.max };
  return (
    <PlotFrame
      name="roof"
      title={t('board.plot.roof.title')}
      reading={t('board.plot.roof.reading', { median: say(exposure.median), max: say(exposure.max) })}
      height={17}
      renderSheet={(size, height) => <Drawing dots={dots} most={most} size={size} height={height} />}
      twin={{ head: fiveHead(i18n, t('board.column.exposure')), rows: fiveRows(i18n, exposure, say) }}
    >
      <p class="plot-key plot-key-cross">{t('board.plot.roof.cross')}</p>
    </PlotFrame>
  );
};
