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

/** Pieces as they lie: rows from roof to floor, columns up-dip and down-dip; the parting fills its row. */
const GRID: readonly (readonly [Piece, Piece])[] = [
  [PIECES.roofUp, PIECES.roofDown],
  [PIECES.parting, PIECES.parting],
  [PIECES.floorUp, PIECES.floorDown],
];

const rowOf = (piece: Piece): number => GRID.findIndex((row) => row.includes(piece));
const columnOf = (piece: Piece): 0 | 1 => (piece === PIECES.roofDown || piece === PIECES.floorDown ? 1 : 0);

const alongTheDip = (piece: Piece, step: -1 | 1, isGone: (piece: Piece) => boolean): ArrowStep => {
  const column = columnOf(piece);
  const other = GRID[rowOf(piece)]?.[column === 0 ? 1 : 0];
  const isInside = piece !== PIECES.parting && step > 0 === (column === 0);
  return isInside && other !== undefined && !isGone(other) ? { piece: other } : { bayStep: step };
};

const acrossTheSeam = (piece: Piece, step: -1 | 1, isGone: (piece: Piece) => boolean): ArrowStep => {
  const column = columnOf(piece);
  for (let row = rowOf(piece) + step; row >= 0 && row < GRID.length; row += step) {
    const found = [GRID[row]?.[column], GRID[row]?.[1 - column]].find(
      (next) => next !== undefined && !isGone(next),
    );
    if (found !== undefined) return { piece: found };
  }
  return { piece };
};

/**
 * Where an arrow leads from a piece: past what is gone, and over the last column into the next bay. The keys
 * follow the picture, in which the seam stands at 60 degrees: up and down go along the dip, left to the floor
 * side, right to the roof side.
 */
export const stepAim = (piece: Piece, arrow: Arrow, isGone: (piece: Piece) => boolean): ArrowStep => {
  switch (arrow) {
    case 'up':
      return alongTheDip(piece, -1, isGone);
    case 'down':
      return alongTheDip(piece, 1, isGone);
    case 'left':
      return acrossTheSeam(piece, 1, isGone);
    case 'right':
      return acrossTheSeam(piece, -1, isGone);
  }
};
