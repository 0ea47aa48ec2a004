// The coal's way in two inks: black through every pair of hands, red where it runs into one name. On a narrow page it
// runs downwards instead of to the right (`coal-fall.tsx`); its table twin says the same in rows.
import type { ShiftSummary } from '../../credit/summary.ts';
import type { I18n } from '../../i18n/i18n.ts';
import { useI18n } from '../use-i18n.ts';
import { deedsOf } from './other-hands.tsx';
import { nameOfId, nameOrTrade } from './person-name.ts';
import { shownInColumns, tonsText } from './print-figures.ts';
import { columnOf, layOutFlow, type FlowNode } from './sankey-layout.ts';
import { CoalFall } from './coal-fall.tsx';
import { FlowScreens } from './flow-screens.tsx';
import { TableTwin } from './table-twin.tsx';
import { TradeMark } from './trade-mark.tsx';
import '../styles/sankey.css';

const FRAME = { width: 960, height: 316, padTop: 8, gap: 34 } as const;

/** Words of a node: a person's name, or what stands there where nobody does. */
const labelOf = (i18n: I18n, summary: ShiftSummary, id: string): string => {
  const [kind = '', who = ''] = id.split(':');
  if (kind === 'chute') return i18n.t('ledger.flow.chute');
  if (who === 'none' || who === 'left') return i18n.t(`ledger.flow.${kind}.${who}`);
  return nameOfId(i18n, summary.people, who);
};

export const CoalWay = ({ summary }: { readonly summary: ShiftSummary }) => {
  const i18n = useI18n();
  const plan = layOutFlow(summary.flow, FRAME);
  const label = (id: string): string => labelOf(i18n, summary, id);
  const nodeKgs = shownInColumns(plan.nodes, ({ column }) => column);
  const linkKgs = shownInColumns(summary.flow, ({ from }) => columnOf(from));
  return (
    <div class="flow">
      <div class="flow-scroll" role="region" tabIndex={0} aria-label={i18n.t('ledger.flow.region')}>
        <div class="flow-sheet">
          <ol class="flow-heads" aria-hidden="true">
            {(['cut', 'prop', 'chute', 'fill', 'name'] as const).map((column) => (
              <li key={column}>{i18n.t(`ledger.flow.column.${column}`)}</li>
            ))}
          </ol>
          <svg viewBox={`-2 0 ${FRAME.width + 4} ${FRAME.height + 30}`} aria-hidden="true">
            <FlowScreens />
            {plan.bands.map((band) => (
              <path
                key={band.id}
                class="flow-band"
                stroke={band.to.startsWith('name:') ? 'url(#flow-red)' : 'url(#flow-black)'}
                d={band.path}
                stroke-width={band.width}
              />
            ))}
            {plan.nodes.map((node) => (
              <Node
                key={node.id}
                node={node}
                label={label(node.id)}
                tons={tonsText(i18n, nodeKgs.get(node) ?? 0)}
              />
            ))}
          </svg>
        </div>
      </div>
      <CoalFall flow={summary.flow} labelOf={label} />
      <Beside summary={summary} />
      <TableTwin
        caption={i18n.t('ledger.flow.table')}
        head={['from', 'to', 'tons'].map((column) => i18n.t(`ledger.flow.head.${column}`))}
        rows={summary.flow.map((link) => ({
          id: `${link.from} ${link.to}`,
          cells: [
            stepText(i18n, summary, link.from),
            stepText(i18n, summary, link.to),
            tonsText(i18n, linkKgs.get(link) ?? 0),
          ],
        }))}
      />
    </div>
  );
};

/** Those no ton passed by name: without them a reader would take the drawing for the whole shift. */
export const besideOf = ({ people, flow }: ShiftSummary): ShiftSummary['people'] => {
  const drawn = new Set(flow.flatMap(({ from, to }) => [from, to]).map((id) => id.split(':')[1]));
  return people.filter((person) => !drawn.has(person.id));
};

const Beside = ({ summary }: { readonly summary: ShiftSummary }) => {
  const i18n = useI18n();
  const people = besideOf(summary);
  if (people.length === 0 || summary.flow.length === 0) return null;
  return (
    <div class="flow-beside">
      <p>{i18n.t('ledger.flow.beside')}</p>
      <ul>
        {people.map((person) => (
          <li key={person.id}>
            <TradeMark trade={person.trade} />
            {nameOrTrade(i18n, person)}
            {deedsOf(i18n, person).map((deed) => (
              <span key={deed} class="hands-deed">
                {deed}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
};

/** "Cut: Aleksei Stakhanov", so that a row of the table says which step of the way it is. */
const stepText = (i18n: I18n, summary: ShiftSummary, id: string): string =>
  i18n.t('ledger.flow.step', {
    step: i18n.t(`ledger.flow.column.${id.split(':')[0] ?? ''}`),
    who: labelOf(i18n, summary, id),
  });

/** Width of a letter of a label as a rule, units of the frame, and how far a label keeps off the red bar. */
const LETTER = 7.6;
const OFF_BAR = 8;
const BAR_X = FRAME.width - 14;

/** Where the words of a node begin, or end: inside the last band, and never under its bar. */
const anchorOf = (
  node: FlowNode,
  letters: number,
): { readonly x: number; readonly anchor: 'start' | 'end' } => {
  if (node.column === 4) return { x: node.x0 - OFF_BAR, anchor: 'end' };
  const isTooLong = node.column === 3 && node.x0 + letters * LETTER > BAR_X - OFF_BAR;
  return isTooLong ? { x: BAR_X - OFF_BAR, anchor: 'end' } : { x: node.x0, anchor: 'start' };
};

type NodeProps = { readonly node: FlowNode; readonly label: string; readonly tons: string };

const Node = ({ node, label, tons }: NodeProps) => {
  const isLast = node.column === 4;
  const { x, anchor } = anchorOf(node, label.length + tons.length + 1);
  return (
    <g
      class="flow-node"
      data-ink={isLast ? 'red' : 'black'}
      data-unsaid={/:(none|left)$/.test(node.id) ? '' : undefined}
    >
      <rect x={node.x0} y={node.y0} width={node.x1 - node.x0} height={Math.max(2, node.y1 - node.y0)} />
      {/* The last name stands in its own band: under it the labels of the loaders would run into it. */}
      <text x={x} y={isLast ? (node.y0 + node.y1) / 2 : node.y1 + 15} text-anchor={anchor}>
        <tspan class="flow-name">{label}</tspan> <tspan class="flow-tons">{tons}</tspan>
      </text>
    </g>
  );
};
