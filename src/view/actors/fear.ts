// Who stands under a roof that talks is seen to know it: the body looks up and shrinks before any word is read.
import type { Shift, WorkerState } from '../../sim/index.ts';
import { easeShare } from '../camera.ts';

/** By the stage of the roof: quiet, creaking, splintering. *tuned* */
const FEAR_PERMILLE = [0, 450, 1000] as const;

/** 0 calm to 1000: the worst of the three bays over and beside a worker that hold open roof. */
export const fearAt = ({ state: { face } }: Shift, { bay, isHurt }: WorkerState): number => {
  if (bay < 0 || isHurt) return 0;
  const stageOf = (at: number): number =>
    (face.propPercent[at] ?? 0) > 0 || face.isShut[at] === true ? 0 : (face.roofStage[at] ?? 0);
  const worst = Math.max(stageOf(bay - 1), stageOf(bay), stageOf(bay + 1));
  return FEAR_PERMILLE[Math.min(worst, FEAR_PERMILLE.length - 1)] ?? 0;
};

/** Half of a fright is gone after so long, ms. *tuned* */
const CALM_HALF_MS = 900;

/** Fear comes at once and goes slowly. */
export const easeFear = (fear: number, goal: number, ms: number): number =>
  goal > fear ? goal : fear + (goal - fear) * easeShare(ms, CALM_HALF_MS);
