// The roof over cut-out bays: it sinks faster the longer the open run, talks twice, then falls. The
// official counter never reads this file's facts; the second ledger is made of them.
import { emit, setExposed } from '../record.ts';
import { bayCount } from '../level.ts';
import type { RoofSound } from '../journal.ts';
import type { Shift, WorkerState } from '../state.ts';
import { PIECE_COUNT, permilleOf, type BayIndex } from '../units.ts';
import { hurtUnder } from './injury.ts';

/** Convergence at which the roof creaks, splinters, falls, micrometres (game.md section 3). */
export const ROOF_STAGES = { creakUm: 40_000, splinterUm: 60_000, fallUm: 110_000 } as const;
/** Sinking per tick by length of the open run, micrometres (tuned). Index 0 is unused. */
const PACE_UM = [0, 22, 44, 72, 115, 180, 260] as const;
/** Never faster than this: from splinter to fall at least 150 ticks, whatever the run (game.md section 3). */
const MAX_PACE_UM = 333;
const HEAVY_PERMILLE = 1800;
/** After a fall the arch stands again for a while over its neighbours (tuned). */
const RELIEF_UM = 30_000;
/** From here the roof sounds drummy under the pick shaft, and whoever is below counts as exposed (tuned). */
const DRUMMY_UM = 25_000;
/** Everyone on the pick stops: names are called, the way is cleared (tuned). */
export const FALL_HALT_TICKS = 780;
/** A prop poorer than this does not stand a fall beside it. */
const FIRM_PERCENT = 75;

export const isOpen = (shift: Shift, bay: BayIndex): boolean => {
  const { face } = shift.state;
  return (
    (face.goneCount[bay] ?? 0) >= PIECE_COUNT &&
    (face.propPercent[bay] ?? 0) === 0 &&
    face.isShut[bay] !== true
  );
};

/** Measures the open runs anew; called when a bay opens, is propped or falls, never per tick. */
export const measureRuns = (shift: Shift): void => {
  const { face } = shift.state;
  const { runLength } = face;
  const bays = bayCount(shift.level);
  face.firstOpen = bays;
  let bay = 0;
  while (bay < bays) {
    let end = bay;
    while (end < bays && isOpen(shift, end)) end += 1;
    for (let k = bay; k < end; k += 1) runLength[k] = end - bay;
    if (end === bay) {
      runLength[bay] = 0;
      end += 1;
    } else face.firstOpen = Math.min(face.firstOpen, bay);
    bay = end;
  }
};

export const openBay = (shift: Shift, bay: BayIndex): void => {
  const { face, tick } = shift.state;
  face.openedTick[bay] = tick;
  while (face.front < bayCount(shift.level) && (face.goneCount[face.front] ?? 0) >= PIECE_COUNT)
    face.front += 1;
  measureRuns(shift);
};

const paceOf = (shift: Shift, bay: BayIndex, run: number): number => {
  const { level, state } = shift;
  const base = PACE_UM[Math.min(run, PACE_UM.length - 1)] ?? MAX_PACE_UM;
  const heavy = state.tick < state.face.heavyUntilTick ? permilleOf(base, HEAVY_PERMILLE) : base;
  const weak = permilleOf(heavy, state.face.weaknessPermille[bay] ?? 1000);
  return Math.min(MAX_PACE_UM, permilleOf(weak, level.roof.pacePermille));
};

/** A poorly wedged prop beside a fall goes with it; its bay is open again. */
const knockOut = (shift: Shift, bay: BayIndex): void => {
  const { face, tick } = shift.state;
  const percent = face.propPercent[bay] ?? 0;
  if (percent === 0 || percent >= FIRM_PERCENT) return;
  face.propPercent[bay] = 0;
  face.propBy[bay] = -1;
  emit(shift, { kind: 'prop-lost', tick, bay });
};

const letFall = (shift: Shift, bay: BayIndex): void => {
  const { face, tick } = shift.state;
  face.isShut[bay] = true;
  face.roofStage[bay] = 3;
  emit(shift, { kind: 'roof-fell', tick, bay });
  for (const near of [bay - 1, bay + 1]) {
    knockOut(shift, near);
    if ((face.convergenceUm[near] ?? 0) <= RELIEF_UM) continue;
    face.convergenceUm[near] = RELIEF_UM;
    face.roofStage[near] = 0;
  }
  shift.state.haltUntilTick = tick + FALL_HALT_TICKS;
  shift.state.haltCause = 'fall';
  hurtUnder(shift, bay);
  measureRuns(shift);
};

/** Speaks up when a threshold is passed; stages never go back before a prop takes the load. */
const talk = (shift: Shift, bay: BayIndex, convergence: number): void => {
  const { face, tick } = shift.state;
  const stage = face.roofStage[bay] ?? 0;
  if (stage < 1 && convergence >= ROOF_STAGES.creakUm) {
    face.roofStage[bay] = 1;
    emit(shift, { kind: 'roof-talked', tick, bay, stage: 'creak' });
  } else if (stage < 2 && convergence >= ROOF_STAGES.splinterUm) {
    face.roofStage[bay] = 2;
    emit(shift, { kind: 'roof-talked', tick, bay, stage: 'splinter' });
  }
};

export const stepRoof = (shift: Shift): void => {
  const { face } = shift.state;
  for (let bay = face.firstOpen; bay < face.front; bay += 1) {
    const run = face.runLength[bay] ?? 0;
    if (run === 0) continue;
    const convergence = (face.convergenceUm[bay] ?? 0) + paceOf(shift, bay, run);
    face.convergenceUm[bay] = convergence;
    if (convergence >= ROOF_STAGES.fallUm) letFall(shift, bay);
    else if (convergence >= ROOF_STAGES.creakUm) talk(shift, bay, convergence);
  }
};

/** A prop takes the load: the better it is wedged, the more of the sinking it lifts back, and that shows if it is ever lost. */
export const supportBay = (shift: Shift, bay: BayIndex, by: number, qualityPercent: number): void => {
  const { face } = shift.state;
  face.convergenceUm[bay] = Math.floor(((face.convergenceUm[bay] ?? 0) * (100 - qualityPercent)) / 100);
  face.propPercent[bay] = qualityPercent;
  face.propBy[bay] = by;
  face.roofStage[bay] = 0;
  measureRuns(shift);
};

/** A long look up while the pick rests: the open bays are double-propped for now. */
export const easeOpenBays = (shift: Shift): void => {
  const { face } = shift.state;
  for (let bay = face.firstOpen; bay < face.front; bay += 1) {
    if ((face.runLength[bay] ?? 0) === 0) continue;
    face.convergenceUm[bay] = Math.max(0, (face.convergenceUm[bay] ?? 0) - RELIEF_UM);
    face.roofStage[bay] = 0;
  }
};

/** Brings the open bay that has sunk most to the point where it creaks; false where no roof is open. */
export const pressWorstBay = (shift: Shift): boolean => {
  const { face } = shift.state;
  let worst = -1;
  for (let bay = face.firstOpen; bay < face.front; bay += 1) {
    if ((face.runLength[bay] ?? 0) === 0) continue;
    if (worst < 0 || (face.convergenceUm[bay] ?? 0) > (face.convergenceUm[worst] ?? 0)) worst = bay;
  }
  if (worst < 0) return false;
  face.convergenceUm[worst] = Math.max(face.convergenceUm[worst] ?? 0, ROOF_STAGES.creakUm);
  return true;
};

export const loadRoof = (shift: Shift, ticks: number): void => {
  shift.state.face.heavyUntilTick = shift.state.tick + ticks;
};

/** Deepest sinking of a bay and the one behind it, where they are open; micrometres. */
const worstSunkUm = (shift: Shift, bay: BayIndex): number => {
  const { convergenceUm, runLength } = shift.state.face;
  const here = (runLength[bay] ?? 0) > 0 ? (convergenceUm[bay] ?? 0) : 0;
  const behind = (runLength[bay - 1] ?? 0) > 0 ? (convergenceUm[bay - 1] ?? 0) : 0;
  return here > behind ? here : behind;
};

/** What the pick shaft hears (game.md section 3). */
export const roofSoundAt = (shift: Shift, bay: BayIndex): RoofSound => {
  const worst = worstSunkUm(shift, bay);
  if (worst >= ROOF_STAGES.splinterUm) return 'hollow';
  return worst >= DRUMMY_UM ? 'drummy' : 'solid';
};

/** Under open roof: in, or right below, an open bay that has sunk until the pick shaft hears it. */
const isUnderOpenRoof = (shift: Shift, worker: WorkerState): boolean => {
  if (worker.bay < 0 || worker.isHurt || worker.post === 'gone') return false;
  return worstSunkUm(shift, worker.bay) >= DRUMMY_UM;
};

export const stepExposure = (shift: Shift): void => {
  for (const worker of shift.state.workers) setExposed(shift, worker, isUnderOpenRoof(shift, worker));
};
