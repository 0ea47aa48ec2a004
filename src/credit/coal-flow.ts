// The coal's way from hands to credited name, for the flow drawing and its table. Every column carries the
// same kilograms; without that a drawing could hide or invent coal between two hands.
import type { JournalEvent, Level, WorkerId } from '../sim/index.ts';
import { cutKgOf, namedHewer } from './crew-order.ts';
import type { FlowLink } from './summary.ts';

type Kilograms = Map<string, number>;

const add = (sums: Kilograms, key: string, kg: number): void => {
  sums.set(key, (sums.get(key) ?? 0) + kg);
};

/** Who set the prop of each bay; the last one counts, as a fallen bay may be propped again. */
const setters = (journal: readonly JournalEvent[]): ReadonlyMap<number, WorkerId> => {
  const byBay = new Map<number, WorkerId>();
  for (const event of journal) if (event.kind === 'prop-set') byBay.set(event.bay, event.by);
  return byBay;
};

/** Kilograms tubbed by each filler, never more than was cut; what stayed in the chute is `fill:left`. */
const fillers = (journal: readonly JournalEvent[], cutKg: number): Kilograms => {
  const filled: Kilograms = new Map();
  let left = cutKg;
  for (const event of journal) {
    if (event.kind !== 'tub-filled') continue;
    const kg = Math.min(left, event.kg);
    left -= kg;
    if (kg > 0) add(filled, event.by === null ? 'fill:none' : `fill:${event.by}`, kg);
  }
  if (left > 0) add(filled, 'fill:left', left);
  return filled;
};

/** Links between the nodes described at `FlowLink`, column by column. */
export const coalFlowOf = (level: Level, journal: readonly JournalEvent[]): readonly FlowLink[] => {
  const setBy = setters(journal);
  const pairs = new Map<string, FlowLink>();
  const props: Kilograms = new Map();
  for (const event of journal) {
    if (event.kind !== 'coal-cut') continue;
    const from = `cut:${event.by}`;
    const to = `prop:${setBy.get(event.bay) ?? 'none'}`;
    const before = pairs.get(`${from} ${to}`)?.kg ?? 0;
    pairs.set(`${from} ${to}`, { from, to, kg: before + event.kg });
    add(props, to, event.kg);
  }
  const filled = [...fillers(journal, cutKgOf(journal))];
  return [
    ...pairs.values(),
    ...[...props].map(([from, kg]) => ({ from, to: 'chute', kg })),
    ...filled.map(([to, kg]) => ({ from: 'chute', to, kg })),
    ...filled.map(([from, kg]) => ({ from, to: `name:${namedHewer(level)}`, kg })),
  ];
};
