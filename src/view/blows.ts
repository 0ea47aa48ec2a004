// What the running hammer throws: chips in the rhythm of real time, and a spray each time the piece under it cracks
// one stage further, so that progress is seen before the piece goes.
import { PIECE_COUNT } from '../sim/index.ts';
import { gradeOf } from './actors/aim-mark.ts';
import { crackStage } from './actors/coal-face.ts';
import { tiltAngle } from './aim.ts';
import { DIP, pieceRect, worldX, worldY } from './band.ts';
import { chips, dust, shards } from './bursts.ts';
import type { Particles } from './particles.ts';
import type { Scenery } from './scenery.ts';

/** Real time between two puffs of chips, ms (tuned). */
const BLOW_MS = 72;

export const createBlows = (particles: Particles): ((scenery: Scenery) => void) => {
  let waitMs = 0;
  let cracked = { at: -1, stage: 0 };

  /** A stage more than a frame ago in the same piece. */
  const hasCracked = ({ shift }: Scenery, at: number): boolean => {
    const { pieceLeft, pieceFull } = shift.state.face;
    const stage = crackStage(pieceLeft[at] ?? 0, pieceFull[at] ?? 0);
    const isMore = cracked.at === at && stage > cracked.stage;
    cracked = { at, stage };
    return isMore;
  };

  return (scenery) => {
    const { shift, hewer, bayUnits } = scenery;
    const worker = shift.state.workers[hewer];
    if (worker?.activity !== 'hammer' || !scenery.isRunning || scenery.lit > 0.5) {
      waitMs = 0;
      return;
    }
    const { piece, tilt } = shift.state.hewing;
    const at = worker.bay * PIECE_COUNT + piece;
    const rect = pieceRect(piece, bayUnits);
    const left = worker.bay * bayUnits + rect.u;
    if (hasCracked(scenery, at) && !scenery.isCalm) {
      shards(particles, { ...rect, u: left }, 3, 30);
      dust(particles, left + rect.w / 2, rect.v + rect.h / 2, 1, 0.5, 380);
    }
    waitMs -= scenery.dtMs;
    if (waitMs > 0) return;
    waitMs = scenery.isCalm ? BLOW_MS * 4 : BLOW_MS;
    const turn = tiltAngle(tilt);
    const u = left + Math.min(rect.w / 2, 22) - Math.cos(turn) * 10;
    const v = rect.v + rect.h / 2 - Math.sin(turn) * 10;
    const grade = gradeOf(tilt, shift.state.face.cleat[at] ?? 0);
    chips(particles, worldX(u, v), worldY(u, v), DIP + turn, grade);
  };
};
