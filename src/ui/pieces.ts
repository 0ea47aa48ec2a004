// The five pieces of a bay by number, as the screens name them. The numbers are the simulation's: the type below
// is its own, so that a change there stops the build here.
export { PIECES_A_BAY } from '../session/coal.ts';
import type { MAX_TILT as SimMaxTilt, PIECES as SimPieces, Piece, Tilt } from '../sim/index.ts';

export const PIECES: typeof SimPieces = { parting: 0, roofUp: 1, roofDown: 2, floorUp: 3, floorDown: 4 };
export const MAX_TILT: typeof SimMaxTilt = 3;

export type PieceName = keyof typeof SimPieces;
const NAMES: readonly PieceName[] = ['parting', 'roofUp', 'roofDown', 'floorUp', 'floorDown'];

/** From the roof side down to the floor side: the order in which they are shown and read. */
export const PIECES_IN_SIGHT: readonly Piece[] = [
  PIECES.roofUp,
  PIECES.roofDown,
  PIECES.parting,
  PIECES.floorUp,
  PIECES.floorDown,
];

export const nameOfPiece = (piece: number): PieceName => NAMES[piece] ?? 'parting';

const TILTS: readonly Tilt[] = [-3, -2, -1, 0, 1, 2, 3];

/** The nearest tilt the steel can have. */
export const toTilt = (value: number): Tilt => TILTS.find((tilt) => tilt >= value) ?? MAX_TILT;
