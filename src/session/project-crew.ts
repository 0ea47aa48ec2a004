// The crew strip: who stands where, does what, and how much labour of theirs the counter does not book.
import type { CrewMember, Shift, WorkerState } from '../sim/index.ts';
import type { LiveLedger } from './live-ledger.ts';
import { keepSame, keepSameList } from './same.ts';
import type { CrewCard } from './store.ts';

/** Fatigue, thousandths, from which a worker counts as working, tired, spent; the last two are the simulation’s own steps. */
const TIREDNESS_PERMILLE = [150, 600, 850] as const;

const tirednessOf = (fatiguePermille: number): CrewCard['tiredness'] => {
  if (fatiguePermille >= TIREDNESS_PERMILLE[2]) return 3;
  if (fatiguePermille >= TIREDNESS_PERMILLE[1]) return 2;
  return fatiguePermille >= TIREDNESS_PERMILLE[0] ? 1 : 0;
};

const cardOf = (
  worker: WorkerState,
  member: CrewMember,
  ledger: LiveLedger,
  trainTubs: number,
): CrewCard => ({
  id: worker.id,
  trade: member.trade,
  nameKey: member.nameKey,
  post: worker.post,
  activity: worker.activity,
  bay: worker.bay,
  labourSeconds: ledger.labourSeconds.get(worker.id) ?? 0,
  props: ledger.props.get(worker.id) ?? 0,
  tiredness: tirednessOf(worker.fatiguePermille),
  waitCause: worker.waitCause,
  trainTubs,
  isHurt: worker.isHurt,
  isPlayer: member.isPlayer,
});

/** One card a worker, in the level's order; an unchanged worker keeps the old card. */
export const projectCrew = (
  previous: readonly CrewCard[] | undefined,
  shift: Shift,
  ledger: LiveLedger,
): readonly CrewCard[] => {
  const cards = shift.state.workers.flatMap((worker) => {
    const member = shift.level.crew.find((one) => one.id === worker.id);
    if (member === undefined) return [];
    return [
      keepSame(
        previous?.find((card) => card.id === worker.id),
        cardOf(worker, member, ledger, shift.level.haulage.trainTubs),
      ),
    ];
  });
  return keepSameList(previous, cards);
};
