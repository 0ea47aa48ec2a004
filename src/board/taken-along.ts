// What of the board was saved as a table or as data. Without it the browser would ask before it leaves a board that the
// teacher has taken along whole, and a question asked in vain is soon answered without being read.
import type { BoardState } from './board-state.ts';
import { isVerified, type Entry } from './entry.ts';

export type TakenAlong = {
  /** All that has come out so far was just saved, with its nicknames or without. */
  take(hasNames: boolean): void;
  /** Nothing lies on the board that was not saved as it is now; true for an empty one. */
  isAll(): boolean;
};

export const createTakenAlong = (read: () => BoardState): TakenAlong => {
  let shifts: ReadonlySet<Entry> = new Set();
  let names: BoardState['names'] = new Map();
  return {
    take: (hasNames) => {
      shifts = new Set(read().entries.filter(isVerified));
      names = hasNames ? read().names : new Map();
    },
    isAll: () =>
      read().entries.every(
        (entry) => shifts.has(entry) && names.get(entry.nr) === read().names.get(entry.nr),
      ),
  };
};
