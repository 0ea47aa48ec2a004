// Compressed air: the main, the neighbours' hammers on the same line, leaks of the hose (TEC-22).
import { emit } from '../record.ts';
import type { Shift } from '../state.ts';
import { draw } from '../rng.ts';
import { isAtPost } from '../workers.ts';

/** Each other hammer on the line, and a leak until it is mended, hundredths of an atmosphere (game.md section 3). */
const PER_HAMMER_CENTI = 40;
const LEAK_CENTI = 120;
/** A main nobody minds (tuned). */
const UNMINDED_CENTI = 40;
/** Pressure of a full main: more does the hammer no good, hundredths. */
export const FULL_CENTI = 500;
const NEIGHBOUR_PERIOD = 60;
/** Chance per period that a neighbour picks up or lays down his hammer, thousandths (tuned). */
const NEIGHBOUR_TURN_PERMILLE = 500;
/** Ticks a minded hose leaks before the hand at the air has it tight again (tuned). */
export const HAND_MENDS_TICKS = 120;

const turnNeighbours = (shift: Shift): void => {
  const { air, rng } = shift.state;
  for (let i = 0; i < air.neighbourOn.length; i += 1) {
    const isTurn = draw(rng, 'air', 1000) < NEIGHBOUR_TURN_PERMILLE;
    const isOn = draw(rng, 'air', 1000) < shift.level.air.neighbourOnPermille;
    if (isTurn) air.neighbourOn[i] = isOn;
  }
};

export const otherHammers = (shift: Shift): number => {
  const { air } = shift.state;
  return air.isReserved ? 0 : air.neighbourOn.filter(Boolean).length;
};

/** Ticks to the next leak: half to one and a half of the mean; never where the level has none. */
const nextLeak = (shift: Shift): number => {
  const mean = shift.level.air.leakEveryTicks;
  if (mean === 0) return -1;
  return shift.state.tick + Math.floor(mean / 2) + draw(shift.state.rng, 'air', mean);
};

export const mendHose = (shift: Shift): void => {
  shift.state.air.hasLeak = false;
  shift.state.air.nextLeakTick = nextLeak(shift);
};

const stepLeak = (shift: Shift): void => {
  const { air, tick, workers } = shift.state;
  if (air.nextLeakTick < 0) air.nextLeakTick = nextLeak(shift);
  if (!air.hasLeak && air.nextLeakTick >= 0 && tick >= air.nextLeakTick) air.hasLeak = true;
  const isMinded = workers.some((worker) => worker.post === 'air');
  if (air.hasLeak && isMinded && tick >= air.nextLeakTick + HAND_MENDS_TICKS) mendHose(shift);
};

export const stepAir = (shift: Shift): void => {
  const { state, level } = shift;
  if (!state.air.isReserved && state.tick % NEIGHBOUR_PERIOD === 0) turnNeighbours(shift);
  if (level.air.leakEveryTicks > 0) stepLeak(shift);
  const others = otherHammers(shift);
  const minded =
    level.crew.some((member) => member.post === 'air') && !isAtPost(state, 'air') ? UNMINDED_CENTI : 0;
  const raw =
    state.air.mainCentiAtm - others * PER_HAMMER_CENTI - (state.air.hasLeak ? LEAK_CENTI : 0) - minded;
  const centiAtm = Math.max(0, Math.min(FULL_CENTI, raw));
  if (centiAtm === state.air.centiAtm) return;
  state.air.centiAtm = centiAtm;
  emit(shift, {
    kind: 'air-changed',
    tick: state.tick,
    centiAtm,
    otherHammers: others,
    hasLeak: state.air.hasLeak,
  });
};
