// What the class board and a worker that runs shifts again say to each other. One file for both ends, so that neither can
// change its half of the talk alone.
import type { Verdict } from '../lesson/verify.ts';
import type { Level } from '../sim/index.ts';

export type VerifyAsk =
  /** Said once, first: a worker has no way to the levels of its own. */
  | { readonly kind: 'levels'; readonly levels: readonly Level[] }
  | { readonly kind: 'code'; readonly job: number; readonly code: string };

export type VerifyTold = { readonly job: number; readonly verdict: Verdict };
