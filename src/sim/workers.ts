// Finding people and the front of the work in a shift; every system asks the same questions.
import type { Level, Post, WorkerId } from './level.ts';
import type { Shift, ShiftState, WorkerState } from './state.ts';

export const playerOf = (shift: Shift): WorkerState => {
  const player = shift.state.workers[shift.state.player];
  if (player === undefined) throw new Error('level without a player: read-level refuses it');
  return player;
};

export const workerById = (state: ShiftState, id: WorkerId): WorkerState | undefined =>
  state.workers.find((worker) => worker.id === id);

export const isAtPost = (state: ShiftState, post: Post): boolean =>
  state.workers.some((worker) => worker.post === post);

/** Where somebody who works in a bay stands. */
export const bayMiddleMm = (level: Level, bay: number): number =>
  bay * level.face.bayLengthMm + Math.floor(level.face.bayLengthMm / 2);

/** Moves a worker to the middle of a bay at once; walking is drawn by the view between ticks. */
export const standAt = (level: Level, worker: WorkerState, bay: number): void => {
  worker.bay = bay;
  worker.posMm = bayMiddleMm(level, bay);
};

/** Starts an activity that takes `ticks`; 0 ticks is over with the next count-down. */
export const begin = (worker: WorkerState, activity: WorkerState['activity'], ticks: number): void => {
  worker.activity = activity;
  worker.timer = ticks;
  worker.timerOf = ticks;
};

/** One tick of the present activity; true on the tick that ends it. */
export const countDown = (worker: WorkerState): boolean => {
  if (worker.timer > 0) worker.timer -= 1;
  return worker.timer === 0;
};

/** One tick of a walk along the face towards a bay; true on arrival. */
export const walkTo = (level: Level, worker: WorkerState, bay: number): boolean => {
  const goal = bayMiddleMm(level, bay);
  const stride = level.face.bayLengthMm / WALK_TICKS_PER_BAY;
  const gap = goal - worker.posMm;
  worker.posMm = Math.abs(gap) <= stride ? goal : worker.posMm + (gap > 0 ? stride : -stride);
  worker.bay = Math.floor(worker.posMm / level.face.bayLengthMm);
  return worker.posMm === goal;
};

/** A helper passes a bay in four seconds; 820 mm divides evenly (tuned). */
export const WALK_TICKS_PER_BAY = 4;
