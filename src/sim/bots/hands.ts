// What every working bot does with its hands: aim, steel, hose, props. The bots differ in judgement only.
import type { Command } from '../command.ts';
import { canApply } from '../rules.ts';
import type { Shift } from '../state.ts';
import { PIECES, PIECE_COUNT, type BayIndex, type Piece, type Tilt } from '../units.ts';
import { playerOf } from '../workers.ts';
import { nextPiece } from '../systems/hewing.ts';
import { beatTick, timberAt } from '../systems/timber.ts';

const cleatAt = (shift: Shift, piece: Piece): Tilt =>
  shift.state.face.cleat[playerOf(shift).bay * PIECE_COUNT + piece] ?? 0;

/** Undercut first, then along the cleat; only when the aim differs from what the hands already do. */
export const skilledAim = (shift: Shift): Command | null => {
  const { bay } = playerOf(shift);
  const parting = shift.state.face.pieceLeft[bay * PIECE_COUNT + PIECES.parting] ?? 0;
  const piece = parting > 0 ? PIECES.parting : nextPiece(shift, bay);
  if (piece === null) return null;
  const { hewing } = shift.state;
  const cleat = cleatAt(shift, piece);
  const tilt = Math.abs(hewing.tilt - cleat) <= 1 ? hewing.tilt : cleat;
  return hewing.piece === piece && hewing.tilt === tilt ? null : { kind: 'aim', piece, tilt };
};

/** Along the nearest comfortable angle, two steps off the cleat: an ordinary hand at an ordinary rate. */
export const ordinaryAim = (shift: Shift): Command | null => {
  const { hewing } = shift.state;
  const { bay } = playerOf(shift);
  const isGone = (shift.state.face.pieceLeft[bay * PIECE_COUNT + hewing.piece] ?? 0) <= 0;
  // From the top down: the first bay's lit parting is a lesson for people, not for this hand.
  const isUntouched = (shift.state.face.goneCount[bay] ?? 0) === 0;
  const piece = isUntouched ? PIECES.roofUp : isGone ? nextPiece(shift, bay) : hewing.piece;
  if (piece === null) return null;
  const cleat = cleatAt(shift, piece);
  const tilt = (cleat > 0 ? cleat - 2 : cleat + 2) as Tilt;
  return hewing.piece === piece && hewing.tilt === tilt ? null : { kind: 'aim', piece, tilt };
};

export const isSteelDull = (shift: Shift): boolean =>
  shift.state.hewing.steelWearTicks > shift.level.steel.lifeTicks;

/** The small tasks any hand does when they fall due. */
export const upkeep = (shift: Shift): Command | null => {
  const steel: Command = { kind: 'change-steel' };
  if (isSteelDull(shift) && canApply(shift, steel) === null) return steel;
  const isMinded = shift.state.workers.some((worker) => worker.post === 'air');
  const mend: Command = { kind: 'mend-hose' };
  return shift.state.air.hasLeak && !isMinded && canApply(shift, mend) === null ? mend : null;
};

/** Deeper than this a bay may fall before a prop of one's own stands (tuned: 200 ticks at the fastest pace). */
const STAY_OUT_UM = 45_000;

/** The open bay that has sunk most and may still be entered, with timber at hand; -1 for none. */
export const bayToProp = (shift: Shift): BayIndex => {
  const { face } = shift.state;
  let best = -1;
  for (let bay = face.firstOpen; bay < face.front; bay += 1) {
    if ((face.runLength[bay] ?? 0) === 0 || timberAt(shift, bay) === 0) continue;
    if ((face.convergenceUm[bay] ?? 0) > STAY_OUT_UM) continue;
    if (best < 0 || (face.convergenceUm[bay] ?? 0) > (face.convergenceUm[best] ?? 0)) best = bay;
  }
  return best;
};

/** Three beats, each when it is due. */
export const wedgeOnBeat = (shift: Shift): Command | null => {
  const player = playerOf(shift);
  if (player.activity !== 'set-prop' || shift.state.wedging.beats > 2) return null;
  const isDue = player.timerOf - player.timer >= beatTick(shift.level, shift.state.wedging.beats);
  return isDue ? { kind: 'wedge-beat' } : null;
};
