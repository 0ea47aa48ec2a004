// One worker's body in time: what it does now, how it came to that from what it did before, how tired it is.
import { characterOf, type Character } from '../../rig/dress.ts';
import { living } from '../../rig/fatigue.ts';
import { changing, poseAt, type Activity } from '../../rig/motion.ts';
import type { Pose } from '../../rig/pose.ts';
import { solve, type Solved } from '../../rig/solve.ts';
import type { Level, WorkerState } from '../../sim/index.ts';
import type { Scenery } from '../scenery.ts';
import { easeFear } from './fear.ts';
import { activityOf, type Around } from './pose.ts';

/** A body has a clock of its own: it stands while the session is paused, and so does the body, just as it was. */
export type Moment = Pick<Scenery, 'dtMs' | 'isRunning' | 'isCalm'>;
export type Mind = Omit<Around, 'clockMs'>;

export type Body = {
  /** Advances by a frame and answers where everything is. */
  solve(character: Character, worker: WorkerState, mind: Mind, moment: Moment): Solved;
};

/** So that a crew does not move in step. */
const APART_MS = 97;

export const createBody = (index: number): Body => {
  let activity: Activity = 'idle';
  let left: Pose | null = null;
  let shown: Pose | null = null;
  let clockMs = index * APART_MS;
  let sinceMs = 0;
  let fear = 0;

  const turnTo = (next: Activity, passedMs: number): void => {
    sinceMs += passedMs;
    if (next === activity) return;
    left = shown;
    activity = next;
    sinceMs = 0;
  };

  return {
    solve: (character, worker, mind, { dtMs, isRunning, isCalm }) => {
      const passedMs = isRunning ? dtMs : 0;
      fear = easeFear(fear, mind.fearPermille, passedMs);
      if (!isCalm) clockMs += passedMs;
      // Reduced motion: whatever is done is shown by its first key.
      const timeMs = isCalm ? 0 : clockMs;
      turnTo(activityOf(worker, { ...mind, clockMs: timeMs }), passedMs);
      const goal = living(
        poseAt(character, activity, timeMs),
        // The frightened pose has all the fear in it that a body can show.
        { fatiguePermille: worker.fatiguePermille, fearPermille: activity === 'fear' ? 0 : fear },
        timeMs,
      );
      shown = left === null || isCalm ? goal : changing(left, goal, sinceMs);
      return solve(character, shown);
    },
  };
};

const drawnAs = ({ crew }: Level): readonly Character[] =>
  crew.map(({ trade }, index) =>
    characterOf(trade, crew.slice(0, index).filter((other) => other.trade === trade).length),
  );

const casts = new WeakMap<Level, readonly Character[]>();

/** Who stands for whom: by trade, the two timbermen apart. Asked every frame, found once a level. */
export const charactersOf = (level: Level): readonly Character[] => {
  const known = casts.get(level) ?? drawnAs(level);
  casts.set(level, known);
  return known;
};
