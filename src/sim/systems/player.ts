// One tick of the worker whose commands come from outside: finish what was begun, else hammer if asked.
import { emit, setWait } from '../record.ts';
import type { Shift, WorkerState } from '../state.ts';
import { countDown } from '../workers.ts';
import { mendHose } from './air.ts';
import { stepHewing, stepMove } from './hewing.ts';
import { roofSoundAt } from './roof.ts';
import { stepOwnProp } from './timber.ts';

const finishSmallTask = (shift: Shift, worker: WorkerState): void => {
  const { state } = shift;
  const { activity } = worker;
  worker.activity = 'idle';
  if (activity === 'tap-roof') {
    const bay = worker.bay;
    emit(shift, {
      kind: 'roof-tapped',
      tick: state.tick,
      by: worker.id,
      bay,
      answer: roofSoundAt(shift, bay),
    });
  } else if (activity === 'change-steel') {
    state.hewing.steelWearTicks = 0;
    state.hewing.sparesLeft -= 1;
    emit(shift, { kind: 'steel-changed', tick: state.tick, by: worker.id });
  } else if (activity === 'mend-hose') mendHose(shift);
};

/** Longer than a breath between two blows: from here standing is no labour, ticks (tuned). */
export const IDLE_TICKS = 20;

/** Nobody asks for anything. Without an end to it the rules by labour time would pay a hewer for standing at the face. */
const standBy = (shift: Shift, worker: WorkerState): void => {
  if (worker.waitCause === 'idle') return;
  setWait(shift, worker, null);
  if (worker.activity !== 'idle') {
    worker.activity = 'idle';
    worker.timer = 0;
  }
  worker.timer += 1;
  if (worker.timer >= IDLE_TICKS) setWait(shift, worker, 'idle');
};

export const stepPlayer = (shift: Shift, worker: WorkerState): void => {
  switch (worker.activity) {
    case 'walk':
    case 'move-hose':
      stepMove(shift, worker);
      return;
    case 'fetch-prop':
    case 'set-prop':
      stepOwnProp(shift, worker);
      return;
    case 'tap-roof':
    case 'change-steel':
    case 'mend-hose':
      if (countDown(worker)) finishSmallTask(shift, worker);
      return;
    default:
      if (worker.post === 'hew' && shift.state.hewing.isOn) stepHewing(shift, worker, 1000);
      else standBy(shift, worker);
  }
};
