// Every shift as a dot on a line of tons, with the norms above it: what the counter of the night shows, and how far apart
// a class can lie on it.
import type { ClassFigures } from '../../board/figures.ts';
import type { Five } from '../../board/statistics.ts';
import { tonsSaid } from '../parts/print-figures.ts';
import { Text } from '../parts/text.tsx';
import { useI18n } from '../use-i18n.ts';
import { fiveHead, fiveRows } from './five-rows.ts';
import { Axis } from './plot-axis.tsx';
import { PlotFrame } from './plot-frame.tsx';
import { dotRadius, dotsPath, scaleOf, swarmOf, ticksTo } from './plot-scale.ts';
import type { PlotSize } from './use-plot-size.ts';

/** What was credited in the night the game is about, kg (REC-01). */
const CREDITED_KG = 102_000;

type Props = { readonly figures: ClassFigures; readonly isRecord: boolean };
type DrawingProps = Props & { readonly tons: Five; readonly size: PlotSize; readonly height: number };

const Drawing = ({ figures, isRecord, tons, size, height }: DrawingProps) => {
  const i18n = useI18n();
  const { t, number } = i18n;
  const { width, rem } = size;
  const { dots, normKg } = figures;
  const high = Math.max(tons.max, isRecord ? CREDITED_KG : 0) * 1.02;
  const ticks = ticksTo(high / 1000, width / rem / 5);
  const x = scaleOf(0, ticks.at(-1) ?? 1, rem, width - rem);
  const [top, bottom] = [rem * 2.2, height - rem * 2.6];
  const room = bottom - top - rem * 1.6;
  const xs = dots.map(({ cutKg }) => x.of(cutKg / 1000));
  const radius = dotRadius(xs, room, rem * 0.42);
  const points = swarmOf(xs, radius, room).map((point) => ({ ...point, y: (top + bottom) / 2 + point.y }));
  const norms = normKg === 0 ? [] : ticksTo((high / normKg) * 0.98, width / rem / 5);
  const across = (kg: number): number => x.of(kg / 1000);
  return (
    <>
      <rect
        class="plot-box"
        x={across(tons.lower)}
        y={top}
        width={Math.max(1, across(tons.upper) - across(tons.lower))}
        height={bottom - top}
      />
      <Axis
        scale={x}
        ticks={norms.map((norm) => (norm * normKg) / 1000).filter((ton) => x.of(ton) <= x.to)}
        label={(ton) => number(Math.round((ton * 1000) / normKg))}
        at={top}
        reach={rem * 0.4}
        side="top"
        rem={rem}
      />
      <Axis scale={x} ticks={ticks} label={number} at={bottom} reach={rem * 0.4} side="bottom" rem={rem} />
      <text class="plot-name" x={rem} y={rem * 0.75}>
        {t('board.plot.tons.norms', { tons: tonsSaid(i18n, normKg) })}
      </text>
      <text class="plot-name" x={width - rem} y={height - rem * 0.3} text-anchor="end">
        {t('board.plot.tons.tons')}
      </text>
      {isRecord ? <path class="plot-mark" d={`M${across(CREDITED_KG)} ${top}V${bottom}`} /> : null}
      <path class="plot-dots" d={dotsPath(points, radius * 0.92)} />
      <path class="plot-median" d={`M${across(tons.median)} ${top}V${bottom}`} />
    </>
  );
};

export const TonsPlot = ({ figures, isRecord }: Props) => {
  const i18n = useI18n();
  const { t } = i18n;
  const { tons } = figures;
  if (tons === null) return null;
  const say = (kg: number): string => t('reveal.tons', { tons: tonsSaid(i18n, kg) });
  return (
    <PlotFrame
      name="tons"
      title={t('board.plot.tons.title')}
      reading={t('board.plot.tons.reading', {
        median: say(tons.median),
        lower: say(tons.lower),
        upper: say(tons.upper),
      })}
      height={13}
      renderSheet={(size, height) => (
        <Drawing figures={figures} isRecord={isRecord} tons={tons} size={size} height={height} />
      )}
      twin={{ head: fiveHead(i18n, t('board.plot.tons.tons')), rows: fiveRows(i18n, tons, say) }}
    >
      {isRecord ? <Text k="board.plot.tons.credited" as="p" class="plot-key plot-key-mark" /> : null}
    </PlotFrame>
  );
};
