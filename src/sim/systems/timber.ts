// Setting props: the timbermen's round, the player's own prop with its three wedge beats, and the
// timber that must lie at the ledge first (TEC-32, TEC-34).
import { ledgeOf, type Level } from '../level.ts';
import { emit, setWait } from '../record.ts';
import type { Shift, WorkerState } from '../state.ts';
import { permilleOf, type BayIndex } from '../units.ts';
import { bayMiddleMm, begin, countDown, standAt, walkTo } from '../workers.ts';
import { paceOfHelper } from './fatigue.ts';
import { isOpen, supportBay } from './roof.ts';

/** Quality of a helper's prop, per cent (game.md section 3). */
const HELPER_PERCENT = 90;
/** Nobody walks in under more than this, and a started prop is given up above the second (tuned). */
const ENTER_BELOW_UM = 78_000;
const WITHDRAW_ABOVE_UM = 102_000;
/** How far behind the front a timberman waits, bays (tuned). */
const WAIT_BEHIND_BAYS = 3;
/** Of a helper's time for one prop, the share spent fetching; the rest is setting (tuned). */
const FETCH_PERMILLE = 380;
/** A prop driven without a beat, per cent; each of three beats adds up to the shares below. */
const UNWEDGED_PERCENT = 60;
const BEATS = [
  { atPermille: 400, percent: 14 },
  { atPermille: 650, percent: 13 },
  { atPermille: 900, percent: 13 },
] as const;
/** When the three beats are due, thousandths of the setting. */
export const WEDGE_BEATS_PERMILLE: readonly number[] = BEATS.map((beat) => beat.atPermille);
/** A beat this near its moment counts in full, and this near by half; thousandths of the setting (50 of it are 120 ms at class pace). */
const TRUE_PERMILLE = 50;
const NEAR_PERMILLE = 120;

export const timberAt = (shift: Shift, bay: BayIndex): number =>
  shift.state.timber.stock[ledgeOf(shift.level, bay)] ?? 0;

const takeTimber = (shift: Shift, bay: BayIndex): void => {
  const ledge = ledgeOf(shift.level, bay);
  shift.state.timber.stock[ledge] = Math.max(0, (shift.state.timber.stock[ledge] ?? 0) - 1);
};

/** A prop that was fetched and not set goes back to the ledge. */
export const returnTimber = (shift: Shift, worker: WorkerState): void => {
  const isInHand = worker.activity === 'fetch-prop' || worker.activity === 'set-prop';
  if (!isInHand || worker.targetBay < 0) return;
  const ledge = ledgeOf(shift.level, worker.targetBay);
  shift.state.timber.stock[ledge] = (shift.state.timber.stock[ledge] ?? 0) + 1;
};

const finishProp = (shift: Shift, worker: WorkerState, qualityPercent: number): void => {
  const bay = worker.targetBay;
  worker.activity = 'idle';
  worker.targetBay = -1;
  if (!isOpen(shift, bay)) return;
  supportBay(shift, bay, shift.state.workers.indexOf(worker), qualityPercent);
  emit(shift, { kind: 'prop-set', tick: shift.state.tick, by: worker.id, bay, qualityPercent });
};

/* ---- the timbermen ---- */

const isTaken = (shift: Shift, bay: BayIndex, by: WorkerState): boolean =>
  shift.state.workers.some(
    (other) =>
      other !== by &&
      other.targetBay === bay &&
      (other.activity === 'fetch-prop' || other.activity === 'set-prop'),
  );

/** The open bay that has sunk most and may still be entered; -1 where there is none. */
const worstBay = (shift: Shift, worker: WorkerState): BayIndex => {
  const { face } = shift.state;
  let best = -1;
  for (let bay = face.firstOpen; bay < face.front; bay += 1) {
    if ((face.runLength[bay] ?? 0) === 0 || (face.convergenceUm[bay] ?? 0) > ENTER_BELOW_UM) continue;
    if (best >= 0 && (face.convergenceUm[bay] ?? 0) <= (face.convergenceUm[best] ?? 0)) continue;
    if (!isTaken(shift, bay, worker)) best = bay;
  }
  return best;
};

/** An open bay that has sunk too far to go in under. */
const isSomeBayLost = (shift: Shift): boolean => {
  const { runLength, convergenceUm } = shift.state.face;
  return runLength.some((run, bay) => run > 0 && (convergenceUm[bay] ?? 0) > ENTER_BELOW_UM);
};

/** Nobody waits under the hewer's elbow: a few bays back, under standing props, one behind the other. */
const waitingPlace = (shift: Shift, worker: WorkerState): BayIndex => {
  const { state } = shift;
  const rank = state.workers.filter((other) => other.post === 'timber').indexOf(worker);
  return Math.max(0, state.face.front - WAIT_BEHIND_BAYS - rank);
};

const seekBay = (shift: Shift, worker: WorkerState): void => {
  const bay = worstBay(shift, worker);
  if (bay < 0) {
    walkTo(shift.level, worker, waitingPlace(shift, worker));
    setWait(shift, worker, isSomeBayLost(shift) ? 'roof' : 'props-done');
    return;
  }
  if (timberAt(shift, bay) === 0) {
    setWait(shift, worker, 'timber');
    return;
  }
  setWait(shift, worker, null);
  takeTimber(shift, bay);
  worker.targetBay = bay;
  const ticks = paceOfHelper(shift, worker, shift.level.timber.helperSetTicks);
  begin(worker, 'fetch-prop', permilleOf(ticks, FETCH_PERMILLE));
};

const stepFetched = (shift: Shift, worker: WorkerState): void => {
  walkTo(shift.level, worker, worker.targetBay);
  if (!countDown(worker)) return;
  standAt(shift.level, worker, worker.targetBay);
  const ticks = paceOfHelper(shift, worker, shift.level.timber.helperSetTicks);
  begin(worker, 'set-prop', ticks - permilleOf(ticks, FETCH_PERMILLE));
};

/** One tick of a timberman: withdraw in time, fetch, set, or wait with a cause. */
export const stepTimberman = (shift: Shift, worker: WorkerState): void => {
  const sunk = worker.targetBay >= 0 ? (shift.state.face.convergenceUm[worker.targetBay] ?? 0) : 0;
  if (worker.activity === 'set-prop' && sunk > WITHDRAW_ABOVE_UM) {
    worker.activity = 'idle';
    worker.targetBay = -1;
    worker.bay = Math.min(worker.bay + 2, shift.state.face.front);
    worker.posMm = bayMiddleMm(shift.level, worker.bay);
  } else if (worker.activity === 'fetch-prop') stepFetched(shift, worker);
  else if (worker.activity === 'set-prop') {
    if (countDown(worker)) finishProp(shift, worker, HELPER_PERCENT);
  } else seekBay(shift, worker);
};

/* ---- the player's own prop ---- */

export const startOwnProp = (shift: Shift, worker: WorkerState, bay: BayIndex): void => {
  const { level, state } = shift;
  takeTimber(shift, bay);
  worker.targetBay = bay;
  state.wedging.beats = 0;
  state.wedging.qualityPercent = UNWEDGED_PERCENT;
  setWait(shift, worker, null);
  begin(worker, 'fetch-prop', level.timber.fetchTicks + Math.abs(worker.bay - bay) * level.moves.bayTicks);
};

export const stepOwnProp = (shift: Shift, worker: WorkerState): void => {
  if (worker.activity === 'fetch-prop') {
    walkTo(shift.level, worker, worker.targetBay);
    if (!countDown(worker)) return;
    standAt(shift.level, worker, worker.targetBay);
    begin(worker, 'set-prop', shift.level.timber.setTicks);
  } else if (countDown(worker)) finishProp(shift, worker, shift.state.wedging.qualityPercent);
};

/** Tick of the setting at which beat `index` is due. */
export const beatTick = (level: Level, index: number): number =>
  permilleOf(level.timber.setTicks, BEATS[index]?.atPermille ?? 1000);

/** Drives the wedge once; beats that came too early or were missed are lost. */
export const wedge = (shift: Shift, worker: WorkerState): void => {
  const { wedging } = shift.state;
  const { setTicks } = shift.level.timber;
  const near = permilleOf(setTicks, NEAR_PERMILLE);
  const elapsed = worker.timerOf - worker.timer;
  while (wedging.beats < BEATS.length - 1 && elapsed > beatTick(shift.level, wedging.beats) + near)
    wedging.beats += 1;
  const beat = BEATS[wedging.beats];
  if (beat === undefined) return;
  const off = Math.abs(elapsed - beatTick(shift.level, wedging.beats));
  if (off <= permilleOf(setTicks, TRUE_PERMILLE)) wedging.qualityPercent += beat.percent;
  else if (off <= near) wedging.qualityPercent += Math.floor(beat.percent / 2);
  wedging.beats += 1;
};
