// The whole board as data: every figure, every choice and every code. Dropped on a board again, its codes are found and run
// anew, so that it is also a way to carry a class to another computer.
import type { TurnedAway, Verified } from './entry.ts';
import type { Nicknames } from './table-text.ts';

/** Raised where the meaning of a field changes. */
const FORMAT = 1;

/** `names` is null where nicknames stay on the screen. Names of files are never in it: they hold names of people. */
export const dataText = (
  entries: readonly Verified[],
  away: readonly TurnedAway[],
  names: Nicknames | null,
): string => {
  const shifts = entries.map(({ nr, code, row }) => {
    const nickname = names?.get(nr);
    return { shift: nr, ...(nickname === undefined ? {} : { nickname }), ...row, code };
  });
  const turnedAway = away.map(({ problem, nr, code }) => ({ problem, shift: nr, code }));
  return `${JSON.stringify({ game: '102 Tons', format: FORMAT, shifts, turnedAway }, null, 2)}\n`;
};
