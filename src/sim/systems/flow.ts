// Coal away: chute, loader, tubs, horse. A full chute stops the hammer: haulage was the real limit (TEC-43).
import { emit, setWait } from '../record.ts';
import type { Shift, WorkerState } from '../state.ts';
import { isAtPost, begin, countDown } from '../workers.ts';
import { paceOfHelper } from './fatigue.ts';

/** A called loader hurries with this many tubs, and takes half the time for each (tuned). */
export const HURRIED_TUBS = 3;

const fillTub = (shift: Shift, by: string | null): void => {
  const { state, level } = shift;
  state.flow.chuteKg -= level.haulage.tubKg;
  state.flow.filledKg += level.haulage.tubKg;
  emit(shift, { kind: 'tub-filled', tick: state.tick, by, kg: level.haulage.tubKg });
};

/** One tick at the gate: fill a tub, or wait for coal or for empties. */
export const stepLoader = (shift: Shift, worker: WorkerState): void => {
  const { flow } = shift.state;
  const { haulage } = shift.level;
  worker.bay = -1;
  const cause = flow.tubsFull >= haulage.trainTubs ? 'tubs' : flow.chuteKg < haulage.tubKg ? 'coal' : null;
  if (worker.activity === 'load') {
    // A second loader may have taken the coal or the tub meanwhile: then this one stands with the gate open.
    if (!countDown(worker) || cause !== null) return;
    worker.activity = 'idle';
    fillTub(shift, worker.id);
    flow.tubsFull += 1;
    return;
  }
  setWait(shift, worker, cause);
  if (cause !== null) return;
  const ticks = paceOfHelper(shift, worker, haulage.loadTicks);
  const isHurried = flow.hurriedTubs > 0;
  if (isHurried) flow.hurriedTubs -= 1;
  begin(worker, 'load', isHurried ? Math.floor(ticks / 2) : ticks);
};

/** One tick of the horse driver: take a full train to the shaft and bring empties back. */
export const stepDriver = (shift: Shift, worker: WorkerState): void => {
  const { flow, tick } = shift.state;
  const { haulage } = shift.level;
  worker.bay = -1;
  if (worker.activity === 'drive') {
    flow.trainTicksLeft = worker.timer;
    if (!countDown(worker)) return;
    worker.activity = 'idle';
    flow.trainTicksLeft = 0;
    flow.hauledTubs += flow.trainTubs;
    emit(shift, { kind: 'tub-hauled', tick, by: worker.id, count: flow.trainTubs });
    flow.trainTubs = 0;
    return;
  }
  setWait(shift, worker, flow.tubsFull < haulage.trainTubs ? 'tubs' : null);
  if (flow.tubsFull < haulage.trainTubs) return;
  flow.trainTubs = flow.tubsFull;
  flow.tubsFull = 0;
  begin(worker, 'drive', paceOfHelper(shift, worker, haulage.trainTicks));
};

/** Without a loader at the gate the shared haulage of the mine takes what it can. */
export const stepSeep = (shift: Shift): void => {
  const { state, level } = shift;
  const { flow } = state;
  if (isAtPost(state, 'load') || flow.chuteKg <= 0) return;
  flow.seepCentiKg += level.haulage.seepKgPer100Ticks;
  const full = level.haulage.tubKg * 100;
  if (flow.seepCentiKg < full || flow.chuteKg < level.haulage.tubKg) return;
  flow.seepCentiKg -= full;
  fillTub(shift, null);
  flow.hauledTubs += 1;
  emit(shift, { kind: 'tub-hauled', tick: state.tick, by: null, count: 1 });
};
