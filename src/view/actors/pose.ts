// Which activity a worker shows: from post and state alone, so that what is drawn is what the simulation says
// and nothing nicer.
import type { Activity } from '../../rig/motion.ts';
import type { Shift, WorkerState } from '../../sim/index.ts';

/** What else a body shows: how afraid it is, how long it has been here, whether air is lost. */
export type Around = {
  readonly fearPermille: number;
  readonly clockMs: number;
  readonly hasLeak: boolean;
};

/** The hand at the air listens, and turns the valve a little now and then, ms. *tuned* */
const VALVE = { every: 20_000, for: 3000 } as const;
/** From here on whoever has nothing in hand forgets to stand as the trade stands. */
const FRIGHT_PERMILLE = 1000;
/** Under a roof that splinters a man covers his head, and calls out now and then, ms. *tuned* */
const SHOUT = { every: 2600, for: 900 } as const;

const byActivity = (worker: WorkerState): Activity | null => {
  switch (worker.activity) {
    case 'walk':
    case 'move-hose':
      return 'move';
    case 'fetch-prop':
      // There with empty hands, back with the prop.
      return worker.timer * 2 > worker.timerOf ? 'move' : 'carry';
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
      return 'hammer';
    case 'idle':
    case 'wait':
    case 'change-steel':
      return null;
  }
};

/** The last part of every so many milliseconds. */
const isDue = (clockMs: number, habit: { readonly every: number; readonly for: number }): boolean =>
  clockMs % habit.every >= habit.every - habit.for;

const isAtValve = ({ clockMs, hasLeak }: Around): boolean => hasLeak || isDue(clockMs, VALVE);

/** Someone with nothing in hand waits as the trade waits; right under a roof that splinters nobody does. */
const waiting = (worker: WorkerState, around: Around): Activity => {
  if (worker.waitCause === 'fall') return 'call';
  if (worker.waitCause === 'tired' || worker.post === 'rest' || worker.fatiguePermille > 900) return 'tired';
  if (around.fearPermille >= FRIGHT_PERMILLE) return isDue(around.clockMs, SHOUT) ? 'call' : 'fear';
  if (worker.post === 'air' && isAtValve(around)) return 'valve';
  return worker.activity === 'wait' ? 'wait' : 'idle';
};

export const activityOf = (worker: WorkerState, around: Around): Activity =>
  worker.isHurt ? 'hurt' : (byActivity(worker) ?? waiting(worker, around));

/** Fades have no business with those who were hurt before anybody looked: younger than this is news, ticks. */
const NEWS_TICKS = 30;

/** How long someone has been seen hurt when a shift is first looked at, ms: for ever, unless it happened just now. */
export const hurtMsAtSight = ({ isHurt, spellFromTick }: WorkerState, { state }: Shift): number =>
  isHurt && state.tick - spellFromTick > NEWS_TICKS ? Infinity : 0;
