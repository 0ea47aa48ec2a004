// Everyone underground, one tick each: the player by commands, the others by the post they were sent to.
import type { Post } from '../level.ts';
import { changePost } from '../record.ts';
import type { Shift, WorkerState } from '../state.ts';
import { begin, countDown, playerOf, standAt } from '../workers.ts';
import { stepCarrier } from './carriers.ts';
import { tire } from './fatigue.ts';
import { stepDriver, stepLoader } from './flow.ts';
import { stepHewing, stepMove } from './hewing.ts';
import { isOnFace } from './injury.ts';
import { stepPlayer } from './player.ts';
import { returnTimber, stepTimberman } from './timber.ts';

/** Walking to another post, ticks (game.md section 3). */
export const POST_WALK_TICKS = 200;

/** The hewer's place taken by a helper during the swap: an ordinary hand at the pick (tuned). */
const stepHelperHewer = (shift: Shift, worker: WorkerState): void => {
  if (worker.activity === 'walk' || worker.activity === 'move-hose') stepMove(shift, worker);
  else
    stepHewing(
      shift,
      worker,
      shift.level.crew.find((member) => member.id === worker.id)?.speedPermille ?? 1000,
    );
};

/** Walking to a new post; the work begins on arrival. */
const stepArrival = (shift: Shift, worker: WorkerState): boolean => {
  if (worker.activity !== 'walk' || worker.post === 'hew') return false;
  if (countDown(worker)) worker.activity = 'idle';
  return true;
};

const stepHelper = (shift: Shift, worker: WorkerState): void => {
  if (stepArrival(shift, worker)) return;
  switch (worker.post) {
    case 'hew':
      return stepHelperHewer(shift, worker);
    case 'timber':
      return stepTimberman(shift, worker);
    case 'carry':
      return stepCarrier(shift, worker);
    case 'load':
      return stepLoader(shift, worker);
    case 'drive':
      return stepDriver(shift, worker);
    case 'air':
    case 'rest':
      worker.activity = worker.post === 'rest' ? 'rest' : 'idle';
      return;
    case 'gone':
      worker.activity = 'hurt';
  }
};

export const stepCrew = (shift: Shift): void => {
  const player = playerOf(shift);
  for (const worker of shift.state.workers) {
    if (worker.isHurt) continue;
    if (worker === player) stepPlayer(shift, worker);
    else stepHelper(shift, worker);
    tire(shift, worker);
  }
};

/** Sends a helper to another post; the walk is part of the new spell. */
export const sendTo = (shift: Shift, worker: WorkerState, post: Post): void => {
  returnTimber(shift, worker);
  changePost(shift, worker, post);
  if (isOnFace(post) && worker.bay < 0) standAt(shift.level, worker, Math.max(0, shift.state.face.front - 1));
  begin(worker, 'walk', POST_WALK_TICKS);
};
