// The board as one text that stays on this computer, where the teacher ticked so. Only codes, numbers and nicknames are
// kept: what came of a code is found again by running it again, so that nothing can be padded on the disk either.
import type { Entry, TurnedAway } from './entry.ts';

const FORMAT = 1;

export type Kept = {
  readonly entries: readonly Entry[];
  readonly names: ReadonlyMap<number, string>;
};

type Row = readonly [nr: number, code: string, name?: string];
type Numbered = { readonly nr: number; readonly code: string };

/** Turned away by this copy of the game: another one may run them, and nobody has said that they may go. */
const stillKept = (away: readonly TurnedAway[]): readonly Numbered[] =>
  away.flatMap(({ nr, code, isFromShelf }) =>
    isFromShelf && nr !== null && code !== null ? [{ nr, code }] : [],
  );

export const keptText = ({
  entries,
  names,
  away,
}: Kept & { readonly away: readonly TurnedAway[] }): string => {
  const rows = [...entries, ...stillKept(away)].map(({ nr, code }): Row => {
    const name = names.get(nr);
    return name === undefined ? [nr, code] : [nr, code, name];
  });
  return JSON.stringify({ format: FORMAT, rows });
};

const isRow = (value: unknown): value is Row =>
  Array.isArray(value) &&
  Number.isSafeInteger(value[0]) &&
  value[0] > 0 &&
  typeof value[1] === 'string' &&
  (value.length === 2 || typeof value[2] === 'string');

const readRows = (text: string): readonly unknown[] | null => {
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== 'object' || kept === null || !('format' in kept) || !('rows' in kept)) return null;
    return kept.format === FORMAT && Array.isArray(kept.rows) ? kept.rows : null;
  } catch {
    return null;
  }
};

/** Null where the text is none of ours, or a row of it is spoilt. */
export const readKept = (text: string): Kept | null => {
  const rows = readRows(text);
  if (rows === null || !rows.every(isRow)) return null;
  const byNumber = new Map(rows.map((row) => [row[0], row]));
  const sorted = [...byNumber.values()].sort((a, b) => a[0] - b[0]);
  return {
    entries: sorted.map(([nr, code]) => ({ nr, code, from: null, row: null, isFromShelf: true })),
    names: new Map(sorted.flatMap(([nr, , name]) => (name === undefined ? [] : [[nr, name] as const]))),
  };
};
