// Timber to the ledges: without it the timbermen stop and so, in safety, must the hewer (TEC-34). A carrier
// goes down with a prop in the first half of the way and climbs back in the second.
import { ledgeOf } from '../level.ts';
import { emit } from '../record.ts';
import type { Shift, WorkerState } from '../state.ts';
import { bayMiddleMm, begin, countDown } from '../workers.ts';
import { paceOfHelper } from './fatigue.ts';

/** Props by which the next ledge may lag behind the present one before it is served (tuned). */
const LAG = 2;

const ledgeInNeed = (shift: Shift): number => {
  const { state, level } = shift;
  if (state.timber.calledLedge >= 0) return state.timber.calledLedge;
  const here = Math.min(ledgeOf(level, state.face.front), level.face.ledges - 1);
  const next = Math.min(here + 1, level.face.ledges - 1);
  return (state.timber.stock[here] ?? 0) <= (state.timber.stock[next] ?? 0) + LAG ? here : next;
};

export const stepCarrier = (shift: Shift, worker: WorkerState): void => {
  const { state, level } = shift;
  const { baysPerLedge } = level.face;
  if (worker.activity !== 'carry') {
    const isCalled = state.timber.calledLedge >= 0;
    worker.targetBay = ledgeInNeed(shift) * baysPerLedge;
    state.timber.calledLedge = -1;
    const ticks = paceOfHelper(shift, worker, level.timber.carryTicks);
    begin(worker, 'carry', isCalled ? Math.floor(ticks / 2) : ticks);
    return;
  }
  const half = Math.floor(worker.timerOf / 2);
  const done = worker.timerOf - worker.timer;
  const goal = bayMiddleMm(level, worker.targetBay);
  const share = done <= half ? done : worker.timerOf - done;
  worker.posMm = Math.floor((goal * share) / Math.max(1, half));
  worker.bay = Math.floor(worker.posMm / level.face.bayLengthMm);
  if (done === half) {
    const ledge = ledgeOf(level, worker.targetBay);
    state.timber.stock[ledge] = (state.timber.stock[ledge] ?? 0) + 1;
    emit(shift, { kind: 'timber-carried', tick: state.tick, by: worker.id, ledge, count: 1 });
  }
  if (countDown(worker)) worker.activity = 'idle';
};
