// From one plate of the lights-up to the next: paper comes over the picture, the camera moves while nobody sees it, and
// the paper goes again. A print that travels past the eye blinks as often as props go by (decision 009).
import type { Shot } from './lights-up.ts';

/** Until the paper lies over everything, and until it is gone, ms. *tuned* */
export const CLOSE_MS = 260;
export const OPEN_MS = 420;

export type Cuts = {
  /** The shot to show now and how much paper lies over it, 0 to 1. `isAtOnce` where there is nothing to go from. */
  next(
    wanted: Shot,
    dtMs: number,
    isAtOnce: boolean,
  ): { readonly shot: Shot; readonly paper: number; readonly isJump: boolean };
};

const isSame = (one: Shot, other: Shot): boolean =>
  one.bay === other.bay && one.visibleMm === other.visibleMm;

/** Begins and ends gently. */
const eased = (share: number): number => share * share * (3 - 2 * share);

export const createCuts = (): Cuts => {
  let shown: Shot | null = null;
  let paper = 0;
  return {
    next: (wanted, dtMs, isAtOnce) => {
      if (shown === null || isAtOnce || wanted.bay === null || shown.bay === null) {
        shown = wanted;
        paper = 0;
        return { shot: wanted, paper, isJump: isAtOnce };
      }
      const isLeaving = !isSame(shown, wanted);
      paper = isLeaving ? Math.min(1, paper + dtMs / CLOSE_MS) : Math.max(0, paper - dtMs / OPEN_MS);
      const isJump = isLeaving && paper === 1;
      if (isJump) shown = wanted;
      return { shot: shown, paper: eased(paper), isJump };
    },
  };
};
