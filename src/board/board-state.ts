// What the screens of the class board read. Written by `board.ts` alone, and only in batches: a thousand verdicts must not
// draw the page a thousand times.
import type { Entry, TurnedAway } from './entry.ts';

export type BoardState = {
  /** By number. */
  readonly entries: readonly Entry[];
  /** Newest last. */
  readonly away: readonly TurnedAway[];
  /** Codes run again, and all that are to be; null while nothing is being checked. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  /** Why codes wait and nobody checks them; null where none do. */
  readonly halt: 'stopped' | 'unreachable' | null;
  /** Files are being read or a long text is gone through. */
  readonly isReading: boolean;
  /** By number; typed by the teacher, for this screen. */
  readonly names: ReadonlyMap<number, string>;
  /** The board outlives the page, until it is deleted. */
  readonly isKept: boolean;
  /** It was to be kept, and this browser keeps nothing. */
  readonly hasKeepFailed: boolean;
};

export const EMPTY_BOARD: BoardState = {
  entries: [],
  away: [],
  progress: null,
  halt: null,
  isReading: false,
  names: new Map(),
  isKept: false,
  hasKeepFailed: false,
};
