// What a pointer means on the coal: which bay lies under it, and which piece and tilt it asks for.
import type { Session } from '../../session/session-port.ts';
import { PIECE_COUNT, type Piece, type Shift, type Tilt, type WorkerState } from '../../sim/index.ts';
import { pieceMeant, tiltTowards } from '../aim.ts';
import { SEAM, type BandPoint } from '../band.ts';
import { bayUnitsOf } from '../scenery.ts';

/** A finger misses: this far outside the seam still means the coal, world units (tuned). */
const FINGER = 26;
/**
 * A hand may turn the steel as fast as it likes for a moment; one that never rests is held to this rhythm, or its shift
 * would not fit into a replay code of 8 kB: one aim in so many ms, and so many at once. *tuned*
 */
const AIM_EVERY_MS = 150;
const AIMS_AT_ONCE = 10;

export const playerIn = (shift: Shift): WorkerState | undefined =>
  shift.state.workers[shift.level.crew.findIndex((member) => member.isPlayer)];

/** The bay under a point, or null where the point is not on the seam at all. */
export const bayUnder = (shift: Shift, point: BandPoint): number | null => {
  if (point.v < -FINGER || point.v > SEAM + FINGER) return null;
  return Math.floor(point.u / bayUnitsOf(shift));
};

/** The aim a point in a bay asks for; null where nothing is left to aim at. */
export const aimFor = (
  shift: Shift,
  bay: number,
  point: BandPoint,
): { readonly piece: Piece; readonly tilt: Tilt } | null => {
  const bayUnits = bayUnitsOf(shift);
  const u = point.u - bay * bayUnits;
  const { hewing, face } = shift.state;
  const isGone = (piece: Piece): boolean => (face.pieceLeft[bay * PIECE_COUNT + piece] ?? 0) <= 0;
  const meant = pieceMeant(hewing.piece, u, point.v, bayUnits);
  const piece = isGone(meant) ? hewing.piece : meant;
  return isGone(piece) ? null : { piece, tilt: tiltTowards(piece, u, point.v, bayUnits) };
};

export type PointerAim = {
  /** Aims at a point; `isHolding` keeps to the player's bay wherever the finger slides. True when it lies on his coal. */
  at(point: BandPoint, nowMs: number, isHolding: boolean): boolean;
};

export const createPointerAim = (session: Session): PointerAim => {
  let aims = AIMS_AT_ONCE;
  let lastMs = 0;
  /** Whether the hand has an aim left; they come back with time. */
  const takeAim = (nowMs: number): boolean => {
    aims = Math.min(AIMS_AT_ONCE, aims + Math.max(0, nowMs - lastMs) / AIM_EVERY_MS);
    lastMs = nowMs;
    if (aims < 1) return false;
    aims -= 1;
    return true;
  };
  const turn = (piece: Piece, tilt: Tilt, shift: Shift, nowMs: number): void => {
    const { hewing } = shift.state;
    if ((piece === hewing.piece && tilt === hewing.tilt) || !takeAim(nowMs)) return;
    session.dispatch({ kind: 'aim', piece, tilt });
  };
  return {
    at: (point, nowMs, isHolding) => {
      const shift = session.live()?.shift;
      const player = shift === undefined ? undefined : playerIn(shift);
      if (shift === undefined || player?.post !== 'hew') return false;
      if (!isHolding && bayUnder(shift, point) !== player.bay) return false;
      const aim = aimFor(shift, player.bay, point);
      if (aim !== null) turn(aim.piece, aim.tilt, shift, nowMs);
      return aim !== null;
    },
  };
};
