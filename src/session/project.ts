// Folds the shift into the store slice the screens read: a projection, written once a frame and never read back by
// the simulation. Whatever did not change keeps its identity.
import { ledgeOf, otherHammers, playerOf, type Shift } from '../sim/index.ts';
import { createLiveLedger } from './live-ledger.ts';
import { projectCard } from './project-card.ts';
import { projectCrew } from './project-crew.ts';
import { projectAim, projectBlocked, projectWedge } from './project-player.ts';
import { projectRoof } from './project-roof.ts';
import { keepSame } from './same.ts';
import type { ShiftSlice } from './store.ts';

export type ProjectOptions = {
  readonly isPlayedByBot: boolean;
  readonly ticksPerSecond: number;
  /** The cards this visit puts. */
  readonly asked: ReadonlySet<string>;
};

type Numbers = Omit<
  ShiftSlice,
  'aim' | 'wedge' | 'roof' | 'crew' | 'creditedKg' | 'card' | 'blocked' | 'isPlayedByBot'
>;

const numbersOf = (shift: Shift): Numbers => {
  const { state, level } = shift;
  const player = playerOf(shift);
  return {
    levelId: level.id,
    seed: shift.seed,
    tick: state.tick,
    shiftTicks: level.shiftTicks,
    cutKg: state.cutKg,
    normKg: level.normKg,
    quotaPermille: Math.floor((state.cutKg * 1000) / level.normKg),
    airCentiAtm: state.air.centiAtm,
    otherHammers: otherHammers(shift),
    hasLeak: state.air.hasLeak,
    chuteKg: state.flow.chuteKg,
    chuteCapacityKg: level.haulage.chuteKg,
    tubsFilled: Math.floor(state.flow.filledKg / level.haulage.tubKg),
    steelWearPermille: Math.min(
      1000,
      Math.floor((state.hewing.steelWearTicks * 1000) / level.steel.lifeTicks),
    ),
    sparesLeft: state.hewing.sparesLeft,
    isHammering: state.hewing.isOn && player.post === 'hew',
    playerPost: player.post,
    playerActivity: player.activity,
    timberHere: state.timber.stock[ledgeOf(level, Math.max(player.bay, 0))] ?? 0,
    ledges: level.face.ledges,
  };
};

/** One projector a shift: it remembers the last slice to keep what did not change. */
export const createProjector = (): ((shift: Shift, options: ProjectOptions) => ShiftSlice) => {
  const ledgerOf = createLiveLedger();
  let previous: ShiftSlice | null = null;
  return (shift, { isPlayedByBot, ticksPerSecond, asked }) => {
    const ledger = ledgerOf(shift);
    const next: ShiftSlice = {
      ...numbersOf(shift),
      aim: keepSame(previous?.aim, projectAim(shift)),
      wedge: keepSame(previous?.wedge, projectWedge(shift)),
      roof: projectRoof(previous?.roof, shift),
      crew: projectCrew(previous?.crew, shift, ledger),
      creditedKg: ledger.creditedKg,
      card: projectCard(previous?.card, shift, !isPlayedByBot, ticksPerSecond, asked),
      blocked: keepSame(previous?.blocked, projectBlocked(shift)),
      isPlayedByBot,
    };
    previous = keepSame(previous, next);
    return previous;
  };
};
