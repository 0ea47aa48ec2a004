// What lies on the class board: codes that were run again and came out, codes that wait for it, and what was turned away.
// Numbers are given in the order of arrival and never again, so that "Shift 7" stays Shift 7 whatever comes or goes.
import type { ResultProblem, ResultRow } from '../lesson/verify.ts';

/** A code on the board. `row` is null while it waits to be run again. */
export type Entry = {
  /** From 1. */
  readonly nr: number;
  readonly code: string;
  /** The file it came in, null for a paste or a camera; on the screen only, since file names hold names of people. */
  readonly from: string | null;
  /** A few words that stood before it in the text it came in; on the screen only, since they may be a name. */
  readonly before?: string | undefined;
  readonly row: ResultRow | null;
  /** It lay on this computer before the page was opened, and is not lost from there by what comes of it. */
  readonly isFromShelf?: boolean;
};

/** An entry that came out. */
export type Verified = Entry & { readonly row: ResultRow };

/** Why something is not on the board; each has a text `board.problem.<problem>` and a mark `board.mark.<problem>`. */
export type Problem =
  | ResultProblem
  /** The same code again. */
  | 'twice'
  /** A text without any code in it. */
  | 'none'
  | 'too-large'
  | 'too-many'
  | 'empty-file'
  | 'archive'
  | 'document'
  | 'binary'
  | 'unreadable'
  /** A picture, and no QR in it that could be read. */
  | 'no-qr'
  /** A picture, and what reads QR codes did not come over the net. */
  | 'no-reader'
  /** The QR of a long code holds only its end. */
  | 'mark-only'
  /** What was kept on this computer cannot be read. */
  | 'kept-damaged';

export type TurnedAway = {
  readonly id: number;
  readonly problem: Problem;
  /** The number the code had been given; null where it never was a code of its own. */
  readonly nr: number | null;
  readonly code: string | null;
  readonly from: string | null;
  /** As of an entry, and never kept either. */
  readonly before?: string | undefined;
  /** It lay on this computer before the page was opened, and stays there until the teacher takes it off the list. */
  readonly isFromShelf: boolean;
};

export const isVerified = (entry: Entry): entry is Verified => entry.row !== null;
