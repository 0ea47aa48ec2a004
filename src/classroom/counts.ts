// The observer's tally while the shift runs: five lines, one stroke at a time, the last stroke can be taken back.
import type { SheetLine } from '../lesson/progress.ts';

/** Strokes so far; unlike a sheet it has no open line. */
export type Counts = Readonly<Record<SheetLine, number>>;

export const NO_COUNTS: Counts = { props: 0, timber: 0, tubs: 0, roof: 0, waits: 0 };

/** More strokes than this nobody makes in a night. */
export const MOST_STROKES = 999;

export const stroke = (counts: Counts, line: SheetLine): Counts => ({
  ...counts,
  [line]: Math.min(MOST_STROKES, counts[line] + 1),
});

export const unstroke = (counts: Counts, line: SheetLine): Counts => ({
  ...counts,
  [line]: Math.max(0, counts[line] - 1),
});
