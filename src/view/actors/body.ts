// One worker's body in time: what it does now, how it came to that from what it did before, how tired it is.
import { characterOf, type Character } from '../../rig/dress.ts';
import { living } from '../../rig/fatigue.ts';
import { changing, poseAt, type Activity } from '../../rig/motion.ts';
import type { Pose } from '../../rig/pose.ts';
import { solve, type Solved } from '../../rig/solve.ts';
import type { Level, WorkerState } from '../../sim/index.ts';
import { easeShare } from '../camera.ts';
import { activityOf } from './pose.ts';

/** `isStill` freezes whatever moves of its own accord. */
export type Moment = { readonly nowMs: number; readonly isStill: boolean };

export type Body = {
  /** Advances to now and answers where everything is. */
  solve(character: Character, worker: WorkerState, fearPermille: number, time: Moment): Solved;
};

/** So that a crew does not move in step. */
const APART_MS = 97;
/** Half of a fright is gone after so long, ms. *tuned* */
const CALM_HALF_MS = 900;

export const createBody = (index: number): Body => {
  let activity: Activity = 'idle';
  let left: Pose | null = null;
  let shown: Pose | null = null;
  let sinceMs = 0;
  let lastMs = 0;
  let fear = 0;

  const turnTo = (next: Activity, nowMs: number): void => {
    if (next !== activity) {
      left = shown;
      activity = next;
      sinceMs = nowMs;
    }
    lastMs = nowMs;
  };
  /** Fear comes at once and goes slowly. */
  const feel = (goal: number, ms: number): void => {
    fear += (goal - fear) * (goal > fear ? 1 : easeShare(ms, CALM_HALF_MS));
  };

  return {
    solve: (character, worker, fearPermille, { nowMs, isStill }) => {
      feel(fearPermille, nowMs - lastMs);
      if (!isStill || nowMs < lastMs) turnTo(activityOf(worker), nowMs);
      else activity = activityOf(worker);
      const time = isStill ? 0 : nowMs + index * APART_MS;
      const goal = living(
        poseAt(character, activity, time),
        { fatiguePermille: worker.fatiguePermille, fearPermille: fear },
        time,
      );
      shown = left === null || isStill ? goal : changing(left, goal, nowMs - sinceMs);
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
