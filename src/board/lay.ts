// Codes laid on the board and taken off it, as plain changes of two lists: what is on the board, and what was turned away.
// Nothing here removes what has come out already but the teacher's own hand.
import type { Gathered } from '../lesson/gather-codes.ts';
import type { Checked, Job } from './checking.ts';
import { isVerified, type Entry, type Problem, type TurnedAway } from './entry.ts';

/** More than any school hands in at once; a page of so many rows is no longer quick. */
export const MOST_ENTRIES = 5000;

export type Pile = { readonly entries: readonly Entry[]; readonly away: readonly TurnedAway[] };

/** The next number, and the next id of something turned away; neither is ever given twice. */
export type Counter = { readonly number: () => number; readonly id: () => number };

export type Refusal = {
  readonly problem: Problem;
  readonly nr?: number;
  readonly code?: string;
  readonly from: string | null;
  readonly before?: string | undefined;
  readonly isFromShelf?: boolean | undefined;
};

export const turnAway = (pile: Pile, counter: Counter, refusal: Refusal): Pile => {
  const { problem, from, nr = null, code = null, before, isFromShelf = false } = refusal;
  const isSame = (one: TurnedAway): boolean => code !== null && one.code === code && one.problem === problem;
  // The same spoilt code again is told of once; one that was kept keeps the number its nickname belongs to.
  const kept = pile.away.find((one) => isSame(one) && one.isFromShelf);
  const away = pile.away.filter((one) => !isSame(one));
  const told = { id: counter.id(), problem, nr: kept?.nr ?? nr, code, from, before };
  return { ...pile, away: [...away, { ...told, isFromShelf: isFromShelf || kept !== undefined }] };
};

export type Laid = { readonly pile: Pile; readonly jobs: readonly Job[] };

/** Codes that are not on the board yet get a number each and wait to be run again. */
export const layCodes = (
  before: Pile,
  counter: Counter,
  codes: readonly Gathered[],
  from: string | null,
): Laid => {
  const known = new Map(before.entries.map(({ code, nr }) => [code, nr]));
  const entries: Entry[] = [];
  let pile = before;
  for (const { code, before: words } of codes) {
    const nr = known.get(code);
    if (nr !== undefined) {
      pile = turnAway(pile, counter, { problem: 'twice', nr, code, from, before: words });
      continue;
    }
    if (pile.entries.length + entries.length >= MOST_ENTRIES) {
      pile = turnAway(pile, counter, { problem: 'too-many', from });
      break;
    }
    const entry: Entry = { nr: counter.number(), code, from, before: words, row: null };
    known.set(code, entry.nr);
    entries.push(entry);
  }
  return { pile: { ...pile, entries: [...pile.entries, ...entries] }, jobs: entries };
};

/** What came out is on the board from now on; what did not is turned away with its number. */
export const laySettled = (before: Pile, counter: Counter, checked: readonly Checked[]): Pile => {
  const verdicts = new Map(checked.map((one) => [one.nr, one.verdict]));
  const marks = new Map(before.entries.filter(isVerified).map(({ row, nr }) => [row.mark, nr]));
  const refusals: Refusal[] = [];
  const entries = before.entries.flatMap((entry): readonly Entry[] => {
    const verdict = verdicts.get(entry.nr);
    if (verdict === undefined || entry.row !== null) return [entry];
    const { nr, code, from, before: words, isFromShelf } = entry;
    if (!verdict.ok) {
      refusals.push({ problem: verdict.problem, nr, code, from, before: words, isFromShelf });
      return [];
    }
    const twin = marks.get(verdict.row.mark);
    if (twin !== undefined) {
      refusals.push({ problem: 'twice', nr: twin, code, from, before: words });
      return [];
    }
    marks.set(verdict.row.mark, nr);
    return [{ ...entry, row: verdict.row }];
  });
  return refusals.reduce<Pile>((pile, refusal) => turnAway(pile, counter, refusal), { ...before, entries });
};
