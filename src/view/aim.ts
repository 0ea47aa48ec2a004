// From where a finger points to what the steel does, and from an arrow key to the next piece. Pure, so that
// touch, mouse, keyboard and pad can be shown to agree. Tilt runs in steps of 15 degrees from square-on;
// negative points up towards the roof, positive down towards the floor.
import type { Piece, Tilt } from '../sim/index.ts';
import { MAX_TILT, PIECES } from '../sim/index.ts';
import { distanceOutside, pieceAt, pieceRect } from './band.ts';

const STEP = Math.PI / 12;
/** The hands are this far up-dip of the piece they work at, world units (tuned: every tilt is reachable in a block). */
const HANDS_BACK = 22;
/** A pointer must be this far inside another piece before the aim leaves the present one (tuned). */
const STICKY = 5;

export const tiltAngle = (tilt: number): number => tilt * STEP;

const isTilt = (value: number): value is Tilt => Number.isInteger(value) && Math.abs(value) <= MAX_TILT;

export const toTilt = (value: number): Tilt => {
  const whole = Math.max(-MAX_TILT, Math.min(MAX_TILT, Math.round(value)));
  return isTilt(whole) ? whole : 0;
};

/** The tilt that points the steel from the hands at this point; `u` from the bay's upper edge. */
export const tiltTowards = (piece: Piece, u: number, v: number, bayUnits: number): Tilt => {
  const rect = pieceRect(piece, bayUnits);
  const angle = Math.atan2(v - (rect.v + rect.h / 2), Math.max(1, u - (rect.u - HANDS_BACK)));
  return toTilt(angle / STEP);
};

/** The piece a pointer means: the one under it, unless it has only just left the one aimed at. */
export const pieceMeant = (present: Piece, u: number, v: number, bayUnits: number): Piece => {
  const near = distanceOutside(pieceRect(present, bayUnits), u, v) <= STICKY;
  return near ? present : pieceAt(u, v, bayUnits);
};

export type Arrow = 'up' | 'down' | 'left' | 'right';
/** Another piece of this bay, or a step to the bay above (-1) or below (1). */
export type ArrowStep = { readonly piece: Piece } | { readonly bayStep: -1 | 1 };

const UP: Readonly<Record<Piece, Piece>> = { 0: PIECES.roofUp, 1: 1, 2: 2, 3: PIECES.parting, 4: PIECES.parting };
const DOWN: Readonly<Record<Piece, Piece>> = { 0: PIECES.floorUp, 1: PIECES.parting, 2: PIECES.parting, 3: 3, 4: 4 };

const sideways = (piece: Piece, step: -1 | 1): ArrowStep => {
  if (piece === PIECES.roofUp && step > 0) return { piece: PIECES.roofDown };
  if (piece === PIECES.floorUp && step > 0) return { piece: PIECES.floorDown };
  if (piece === PIECES.roofDown && step < 0) return { piece: PIECES.roofUp };
  if (piece === PIECES.floorDown && step < 0) return { piece: PIECES.floorUp };
  return { bayStep: step };
};

export const arrowStep = (piece: Piece, arrow: Arrow): ArrowStep => {
  switch (arrow) {
    case 'up':
      return { piece: UP[piece] };
    case 'down':
      return { piece: DOWN[piece] };
    case 'left':
      return sideways(piece, -1);
    case 'right':
      return sideways(piece, 1);
  }
};
