// How much of the tons goes to the hewer under each rule, over the whole class: one rule draws all shifts to one point,
// another spreads them, and none of it changes a ton.
import type { ClassFigures, HewerCount } from '../../board/figures.ts';
import type { I18n } from '../../i18n/i18n.ts';
import { percentText } from '../parts/print-figures.ts';
import { useI18n } from '../use-i18n.ts';
import { Axis } from './plot-axis.tsx';
import { PlotFrame } from './plot-frame.tsx';
import { dotRadius, dotsPath, scaleOf, swarmOf } from './plot-scale.ts';
import type { PlotSize } from './use-plot-size.ts';

/** Height of a rule, rem: its name, its strip below. */
const RULE_LINE = 4.4;
/** Beside the scale, rem: half of "100 %" stands out over its end. */
const EDGE = 1.7;
const TICKS = [0, 250, 500, 750, 1000];

type StripProps = {
  readonly hewer: HewerCount;
  readonly label: string;
  readonly middle: string;
  readonly top: number;
  readonly size: PlotSize;
};

const Strip = ({ hewer, label, middle, top, size }: StripProps) => {
  const { width, rem } = size;
  const { five, permille } = hewer;
  const x = scaleOf(0, 1000, rem * EDGE, width - rem * EDGE);
  const room = rem * 2;
  const y = top + rem * 2.6;
  const xs = permille.map((share) => x.of(share));
  const radius = dotRadius(xs, room, rem * 0.3);
  const points = swarmOf(xs, radius, room).map((point) => ({ ...point, y: y + point.y }));
  return (
    <g>
      <text class="plot-label" x={0} y={top + rem}>
        {label}
      </text>
      <text class="plot-count" x={width} y={top + rem} text-anchor="end">
        {middle}
      </text>
      <rect class="plot-strip" x={x.from} y={y - rem * 1.1} width={x.to - x.from} height={rem * 2.2} />
      <rect
        class="plot-box"
        x={x.of(five.lower)}
        y={y - rem * 1.1}
        width={Math.max(1, x.of(five.upper) - x.of(five.lower))}
        height={rem * 2.2}
      />
      <path class="plot-dots" d={dotsPath(points, radius * 0.9)} />
      <path class="plot-median" d={`M${x.of(five.median)} ${y - rem * 1.2}v${rem * 2.4}`} />
    </g>
  );
};

/** A rule that gives the hewer nothing in any shift writes the tons to nobody. */
const middleOf = (i18n: I18n, { five }: HewerCount): string =>
  five.max === 0
    ? i18n.t('board.share.none')
    : i18n.t('board.plot.hewer.middle', { share: percentText(i18n, Math.round(five.median)) });

export const HewerPlot = ({ figures }: { readonly figures: ClassFigures }) => {
  const i18n = useI18n();
  const { t } = i18n;
  const say = (permille: number): string => percentText(i18n, Math.round(permille));
  const { hewer } = figures;
  return (
    <PlotFrame
      name="hewer"
      title={t('board.plot.hewer.title')}
      reading={t('board.plot.hewer.reading')}
      height={hewer.length * RULE_LINE + 2.4}
      renderSheet={(size, height) => (
        <>
          {hewer.map((one, nth) => (
            <Strip
              key={one.rule}
              hewer={one}
              label={t(`rule.${one.rule}.name`)}
              middle={middleOf(i18n, one)}
              top={nth * RULE_LINE * size.rem}
              size={size}
            />
          ))}
          <Axis
            scale={scaleOf(0, 1000, size.rem * EDGE, size.width - size.rem * EDGE)}
            ticks={TICKS}
            label={say}
            at={height - size.rem * 1.5}
            reach={size.rem * 0.5}
            side="bottom"
            rem={size.rem}
          />
        </>
      )}
      twin={{
        head: [
          t('board.column.rule'),
          t('board.five.min'),
          t('board.five.lower'),
          t('board.five.median'),
          t('board.five.upper'),
          t('board.five.max'),
        ],
        rows: hewer.map(({ rule, five }) => ({
          id: rule,
          cells: [
            t(`rule.${rule}.name`),
            say(five.min),
            say(five.lower),
            say(five.median),
            say(five.upper),
            say(five.max),
          ],
        })),
      }}
    >
      <p class="plot-key">{t('board.plot.hewer.seventh')}</p>
    </PlotFrame>
  );
};
