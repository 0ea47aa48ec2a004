// Who is under a roof when it falls. Nobody is harmed without two warnings and 150 ticks before.
import type { Post } from '../level.ts';
import { changePost, emit, setExposed } from '../record.ts';
import { draw } from '../rng.ts';
import type { Shift, WorkerState } from '../state.ts';
import { playerOf } from '../workers.ts';
import { SPENT_PERMILLE } from './fatigue.ts';

/** Chance that a spent helper under a falling roof does not get away, thousandths (tuned). */
const SLOW_PERMILLE = 300;

export const isOnFace = (post: Post): boolean =>
  post === 'hew' || post === 'timber' || post === 'carry' || post === 'rest';

const hurt = (shift: Shift, worker: WorkerState, bay: number): void => {
  setExposed(shift, worker, false);
  changePost(shift, worker, 'gone');
  worker.isHurt = true;
  worker.activity = 'hurt';
  emit(shift, { kind: 'worker-hurt', tick: shift.state.tick, worker: worker.id, bay });
};

/** A fall: helpers hear it coming unless they are spent; the player had two warnings and 150 ticks. */
export const hurtUnder = (shift: Shift, bay: number): void => {
  const player = playerOf(shift);
  for (const worker of shift.state.workers) {
    if (worker.isHurt || worker.bay !== bay || !isOnFace(worker.post)) continue;
    const isSlow =
      worker.fatiguePermille >= SPENT_PERMILLE && draw(shift.state.rng, worker.id, 1000) < SLOW_PERMILLE;
    if (worker === player || isSlow) hurt(shift, worker, bay);
  }
};
