// Which pose a worker takes: from post and activity alone, so that what is drawn is what the simulation
// says and nothing nicer.
import type { WorkerState } from '../../sim/index.ts';
import type { PoseName } from './body.ts';

const STEP_MS = 230;
const WORK_MS = 330;

const turn = (nowMs: number, everyMs: number, poses: readonly PoseName[]): PoseName =>
  poses[Math.floor(nowMs / everyMs) % poses.length] ?? 'stand';

const byActivity = (worker: WorkerState, nowMs: number): PoseName | null => {
  switch (worker.activity) {
    case 'walk':
    case 'move-hose':
    case 'fetch-prop':
      return turn(nowMs, STEP_MS, ['walk 1', 'walk 2']);
    case 'carry':
      return worker.timer * 2 > worker.timerOf
        ? turn(nowMs, STEP_MS, ['carry 1', 'carry 2'])
        : turn(nowMs, STEP_MS, ['walk 1', 'walk 2']);
    case 'set-prop':
      return worker.timer * 3 > worker.timerOf * 2
        ? turn(nowMs, 600, ['prop 1', 'prop 2'])
        : turn(nowMs, WORK_MS, ['axe 1', 'axe 2', 'axe 3']);
    case 'tap-roof':
      return turn(nowMs, WORK_MS, ['axe 1', 'axe 3']);
    case 'load':
      return turn(nowMs, 420, ['load 1', 'load 2']);
    case 'drive':
      return turn(nowMs, STEP_MS, ['drive 1', 'drive 2']);
    case 'mend-hose':
      return turn(nowMs, 420, ['valve 1', 'valve 2']);
    case 'rest':
      return 'sit';
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
const waiting = (worker: WorkerState): PoseName => {
  if (worker.waitCause === 'fall') return 'call';
  if (worker.waitCause === 'tired' || worker.post === 'rest' || worker.fatiguePermille > 900) return 'sit';
  if (worker.post === 'air') return 'valve 1';
  return worker.post === 'drive' ? 'drive 2' : 'stand';
};

export const poseOf = (worker: WorkerState, nowMs: number): PoseName =>
  worker.isHurt ? 'hurt' : (byActivity(worker, nowMs) ?? waiting(worker));
