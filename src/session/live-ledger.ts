// The ledgers of a running shift: labour of each worker, props of each worker, credited kilograms by rule. They are
// folds over the journal, so they are folded seldom: labour once a minute underground, credit once a whole ton.
import { bayKg, type JournalEvent, type Shift, type WorkerId } from '../sim/index.ts';
import { addLabour, startLabour, WORK_POSTS, workOn } from '../credit/labour.ts';
import { openSpells } from '../credit/open-spells.ts';
import { creditAll } from '../credit/registry.ts';
import type { ShiftSlice } from './store.ts';

/** Ticks between two looks at the labour. *tuned* */
const LABOUR_EVERY_TICKS = 60;

export type LiveLedger = {
  readonly labourSeconds: ReadonlyMap<WorkerId, number>;
  readonly props: ReadonlyMap<WorkerId, number>;
  readonly creditedKg: ShiftSlice['creditedKg'];
};

/** The journal as if every spell ended now. */
const journalSoFar = (shift: Shift): readonly JournalEvent[] => [
  ...shift.journal,
  ...openSpells(shift.state),
];

const labourOf = (shift: Shift): ReadonlyMap<WorkerId, number> => {
  const labour = startLabour();
  for (const event of journalSoFar(shift)) addLabour(labour, event);
  return new Map(shift.state.workers.map((worker) => [worker.id, workOn(labour, worker.id, WORK_POSTS)]));
};

/** The old counts, or new ones where a prop was set since `from`. */
const propsOf = (
  old: LiveLedger['props'],
  journal: readonly JournalEvent[],
  from: number,
): LiveLedger['props'] => {
  let props: Map<WorkerId, number> | null = null;
  for (let index = from; index < journal.length; index += 1) {
    const event = journal[index];
    if (event?.kind !== 'prop-set') continue;
    props ??= new Map(old);
    props.set(event.by, (props.get(event.by) ?? 0) + 1);
  }
  return props ?? old;
};

const creditsOf = (shift: Shift): ShiftSlice['creditedKg'] =>
  Object.fromEntries(
    creditAll(shift.level, journalSoFar(shift)).map((credit) => [
      credit.rule,
      Object.fromEntries(credit.shares.map((share) => [share.holder, share.kg])),
    ]),
  );

/** Answers for one shift; call once a frame. Parts that are not due keep their identity. */
export const createLiveLedger = (): ((shift: Shift) => LiveLedger) => {
  let ledger: LiveLedger = { labourSeconds: new Map(), props: new Map(), creditedKg: {} };
  let minute = -1;
  let tons = -1;
  let read = 0;
  return (shift) => {
    const { state } = shift;
    const nowMinute =
      state.end === null ? Math.floor(state.tick / LABOUR_EVERY_TICKS) : Number.POSITIVE_INFINITY;
    if (nowMinute !== minute) {
      minute = nowMinute;
      ledger = { ...ledger, labourSeconds: labourOf(shift) };
    }
    const props = propsOf(ledger.props, shift.journal, read);
    read = shift.journal.length;
    if (props !== ledger.props) ledger = { ...ledger, props };
    const nowTons =
      state.end === null ? Math.floor(state.cutKg / bayKg(shift.level)) : Number.POSITIVE_INFINITY;
    if (nowTons !== tons) {
      tons = nowTons;
      ledger = { ...ledger, creditedKg: creditsOf(shift) };
    }
    return ledger;
  };
};
