// The coal's way on a narrow page: the same plan turned, so that the coal falls from the face down to the one name and
// nobody's label is cut off at the edge of a phone.
import type { FlowLink } from '../../credit/summary.ts';
import type { I18n } from '../../i18n/i18n.ts';
import { useI18n } from '../use-i18n.ts';
import { FlowScreens } from './flow-screens.tsx';
import { shownInColumns, tonsText } from './print-figures.ts';
import { layOutFlow, type FlowNode } from './sankey-layout.ts';

const ACROSS = 330;
/** With its heading it fits between the head and the foot of a phone. */
const LONG = 570;
const OF = '-fall';
/** Past the middle a label ends where its node ends. */
const RIGHT_FROM = ACROSS * 0.55;
const UNDER = 15;
/** A node narrower than this has its label on a line of its own. */
const NARROW = 100;
const LINE = 18;
const STEPS = ['cut', 'prop', 'chute', 'fill', 'name'] as const;

type FallProps = { readonly flow: readonly FlowLink[]; readonly labelOf: (id: string) => string };

export const CoalFall = ({ flow, labelOf }: FallProps) => {
  const i18n = useI18n();
  const plan = layOutFlow(flow, { width: LONG, height: ACROSS, padTop: 0, gap: 22 });
  const kgs = shownInColumns(plan.nodes, ({ column }) => column);
  return (
    <svg class="flow-fall" viewBox={`-2 -20 ${ACROSS + 4} ${LONG + 42}`} aria-hidden="true">
      <FlowScreens of={OF} />
      <g transform="matrix(0 1 1 0 0 0)">
        {plan.bands.map((band) => (
          <path
            key={band.id}
            class="flow-band"
            stroke={`url(#flow-${band.to.startsWith('name:') ? 'red' : 'black'}${OF})`}
            d={band.path}
            stroke-width={band.width}
          />
        ))}
      </g>
      {plan.nodes.map((node, index) => (
        <Step
          key={node.id}
          node={node}
          shownKg={kgs.get(node) ?? 0}
          label={labelOf(node.id)}
          i18n={i18n}
          isFirst={isFirstOf(plan.nodes, index)}
          line={lineOf(plan.nodes, node)}
        />
      ))}
    </svg>
  );
};

const isNarrow = ({ y0, y1 }: FlowNode): boolean => y1 - y0 < NARROW;

/** Which line under its step a label stands on: wide ones side by side, narrow ones one under the other. */
export const lineOf = (nodes: readonly FlowNode[], node: FlowNode): number => {
  if (!isNarrow(node)) return 0;
  const row = nodes.filter(({ column }) => column === node.column);
  return row.slice(0, row.indexOf(node) + 1).filter(isNarrow).length - (row.every(isNarrow) ? 1 : 0);
};

/** The first of its step carries the step's name. */
const isFirstOf = (nodes: readonly FlowNode[], index: number): boolean =>
  nodes.findIndex(({ column }) => column === nodes[index]?.column) === index;

type StepProps = {
  readonly node: FlowNode;
  readonly shownKg: number;
  readonly label: string;
  readonly i18n: I18n;
  readonly isFirst: boolean;
  readonly line: number;
};

const Step = ({ node, shownKg, label, i18n, isFirst, line }: StepProps) => {
  const { id, column, x0, x1, y0, y1 } = node;
  const isRight = y0 > RIGHT_FROM;
  return (
    <g
      class="flow-node"
      data-ink={column === STEPS.length - 1 ? 'red' : 'black'}
      data-unsaid={/:(none|left)$/.test(id) ? '' : undefined}
    >
      <rect x={y0} y={x0} width={Math.max(2, y1 - y0)} height={x1 - x0} />
      {isFirst ? (
        <text class="flow-step" x={0} y={x0 - 6}>
          {i18n.t(`ledger.flow.column.${STEPS[column] ?? 'cut'}`)}
        </text>
      ) : null}
      <text x={isRight ? y1 : y0} y={x1 + UNDER + line * LINE} text-anchor={isRight ? 'end' : 'start'}>
        <tspan class="flow-name">{label}</tspan> <tspan class="flow-tons">{tonsText(i18n, shownKg)}</tspan>
      </text>
    </g>
  );
};
