// The words every other file of the simulation counts in. One tick is one second underground
// (game.md section 2); everything is an integer, so that any machine gets the same shift.

/** A second underground, counted from the start of the shift. */
export type Tick = number;
/** Index of a bay of the face, 0 at the top of the dip. One bay is one ton is one prop. */
export type BayIndex = number;
/** Which piece of a bay: see `PIECES`. */
export type Piece = 0 | 1 | 2 | 3 | 4;
/** Tilt of the steel in steps of 15 degrees from square-on, -3 (up-dip) to 3 (down-dip). */
export type Tilt = -3 | -2 | -1 | 0 | 1 | 2 | 3;

/** Pieces of a bay. The parting lies between the two roof-side and the two floor-side blocks (TEC-08). */
export const PIECES = { parting: 0, roofUp: 1, roofDown: 2, floorUp: 3, floorDown: 4 } as const;
export const PIECE_COUNT = 5;
export const MAX_TILT = 3;

/** Share in thousandths; integer arithmetic only, rounded down. */
export const permilleOf = (value: number, permille: number): number => Math.floor((value * permille) / 1000);

export const clamp = (value: number, low: number, high: number): number =>
  value < low ? low : value > high ? high : value;
