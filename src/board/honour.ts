// The two sides of the board of honour: the same shifts, ordered as 1935 ordered them, and turned over. Equal ones share a
// place on both sides: the order of arrival is nobody's merit.
import type { ResultRow } from '../lesson/verify.ts';
import type { Numbered } from './figures.ts';

export type Placed = {
  /** Counted from 1; equals have the same, and the next one counts them. */
  readonly place: number;
  readonly nr: number;
  readonly row: ResultRow;
};

const placedBy = (shifts: readonly Numbered[], of: (row: ResultRow) => number): readonly Placed[] => {
  const ordered = shifts.toSorted((a, b) => of(b.row) - of(a.row) || a.nr - b.nr);
  const values = ordered.map(({ row }) => of(row));
  return ordered.map(({ nr, row }) => ({ place: values.indexOf(of(row)) + 1, nr, row }));
};

/** By tons, most first. */
export const frontOf = (shifts: readonly Numbered[]): readonly Placed[] =>
  placedBy(shifts, ({ cutKg }) => cutKg);

/** By the time people stood under open roof, longest first. */
export const backOf = (shifts: readonly Numbered[]): readonly Placed[] =>
  placedBy(shifts, ({ exposureSeconds }) => exposureSeconds);

/** Thousandths for the hewer under the rule that was chosen; null where none was, or where it names no person. */
export const chosenShareOf = ({ ruleChosen, hewerShares }: ResultRow): number | null =>
  hewerShares.find(({ rule }) => rule === ruleChosen)?.permille ?? null;
