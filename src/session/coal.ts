// How far a piece of coal is gone, as eye and ear are told it: the crack on the piece and the tick in it come together.
import { PIECE_COUNT } from '../sim/index.ts';

export const PIECES_A_BAY = PIECE_COUNT;

/** Shares of a piece's strength at which it has one more crack. *tuned* */
const CRACKS_AT: readonly number[] = [0.8, 0.52, 0.25];

/** 0 whole to 3 about to break, by the work left in a piece. */
export const crackStageOf = (left: number, full: number): number =>
  full <= 0 ? 0 : CRACKS_AT.filter((share) => left / full <= share).length;
