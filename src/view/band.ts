// The seam as a band: `u` runs down the dip, `v` from the roof (0) to the floor, both in world units of
// 10 mm along the dip. The band is turned by 60 degrees into the world, upper left to lower right. Every
// actor, the camera and the pointer use these few functions; a second opinion here would tear the picture.
import type { Piece } from '../sim/index.ts';
import { PIECES } from '../sim/index.ts';

export const DIP = Math.PI / 3;
const COS = 0.5;
const SIN = Math.sqrt(3) / 2;

/** World units for a millimetre along the dip. */
export const PER_MM = 0.1;
/** The seam is 1,000 mm; across it the drawing is half as large again, so that hands and blocks read (tuned). */
export const SEAM = 150;
/** Bounds of the parting across the seam, drawn thicker than it weighs so that a finger can hit it (tuned). */
export const PARTING_TOP = 65;
export const PARTING_BOTTOM = 85;

export type BandPoint = { readonly u: number; readonly v: number };
export type WorldPoint = { readonly x: number; readonly y: number };
export type BandRect = { readonly u: number; readonly v: number; readonly w: number; readonly h: number };

export const worldX = (u: number, v: number): number => u * COS - v * SIN;
export const worldY = (u: number, v: number): number => u * SIN + v * COS;
export const toBand = (x: number, y: number): BandPoint => ({ u: x * COS + y * SIN, v: y * COS - x * SIN });

/** Where a piece lies in its bay, `u` from the bay's upper edge. */
export const pieceRect = (piece: Piece, bayUnits: number): BandRect => {
  const half = bayUnits / 2;
  switch (piece) {
    case PIECES.parting:
      return { u: 0, v: PARTING_TOP, w: bayUnits, h: PARTING_BOTTOM - PARTING_TOP };
    case PIECES.roofUp:
      return { u: 0, v: 0, w: half, h: PARTING_TOP };
    case PIECES.roofDown:
      return { u: half, v: 0, w: half, h: PARTING_TOP };
    case PIECES.floorUp:
      return { u: 0, v: PARTING_BOTTOM, w: half, h: SEAM - PARTING_BOTTOM };
    case PIECES.floorDown:
      return { u: half, v: PARTING_BOTTOM, w: half, h: SEAM - PARTING_BOTTOM };
  }
};

export const ALL_PIECES: readonly Piece[] = [
  PIECES.parting,
  PIECES.roofUp,
  PIECES.roofDown,
  PIECES.floorUp,
  PIECES.floorDown,
];

/** The piece under a point of the bay; points past the edges belong to the nearest piece. */
export const pieceAt = (u: number, v: number, bayUnits: number): Piece => {
  if (v >= PARTING_TOP && v <= PARTING_BOTTOM) return PIECES.parting;
  const isUp = u < bayUnits / 2;
  if (v < PARTING_TOP) return isUp ? PIECES.roofUp : PIECES.roofDown;
  return isUp ? PIECES.floorUp : PIECES.floorDown;
};

/** How far outside a piece a point lies, 0 inside. */
export const distanceOutside = (rect: BandRect, u: number, v: number): number =>
  Math.max(rect.u - u, u - rect.u - rect.w, rect.v - v, v - rect.v - rect.h, 0);
