// Which activity a worker shows: from post and state alone, so that what is drawn is what the simulation says
// and nothing nicer.
import type { Activity } from '../../rig/motion.ts';
import type { WorkerState } from '../../sim/index.ts';

const byActivity = (worker: WorkerState): Activity | null => {
  switch (worker.activity) {
    case 'walk':
    case 'move-hose':
    case 'fetch-prop':
      return 'move';
    case 'carry':
      // Down with timber, back with empty hands.
      return worker.timer * 2 > worker.timerOf ? 'carry' : 'move';
    case 'set-prop':
      return worker.timer * 3 > worker.timerOf * 2 ? 'lift' : 'strike';
    case 'tap-roof':
      return 'tap';
    case 'load':
      return 'lever';
    case 'drive':
      return 'lead';
    case 'mend-hose':
      return 'valve';
    case 'rest':
      return 'tired';
    case 'hurt':
      return 'hurt';
    case 'hammer':
    case 'idle':
    case 'wait':
    case 'change-steel':
      return null;
  }
};

/** Someone with nothing in hand waits as the trade waits. */
const waiting = (worker: WorkerState): Activity => {
  if (worker.waitCause === 'fall') return 'call';
  if (worker.waitCause === 'tired' || worker.post === 'rest' || worker.fatiguePermille > 900) return 'tired';
  if (worker.post === 'air') return 'valve';
  return worker.activity === 'wait' ? 'wait' : 'idle';
};

export const activityOf = (worker: WorkerState): Activity =>
  worker.isHurt ? 'hurt' : (byActivity(worker) ?? waiting(worker));
