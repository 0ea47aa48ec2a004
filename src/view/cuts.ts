// From one plate of the lights-up to the next: a picture is taken of the one, the camera is put before the other, and the
// picture fades over it. A print that travels past the eye blinks as often as props go by (decision 009).
import type { Shot } from './lights-up.ts';

/** Until the old picture is gone, ms. *tuned* (`npm run flashes`) */
export const FADE_MS = 620;

export type Cut = {
  readonly shot: Shot;
  /** How much of the old picture lies over the shot, 0 to 1. */
  readonly old: number;
  /** The camera has just been put elsewhere. */
  readonly isJump: boolean;
  /** This frame is the last of its plate: its picture is wanted. */
  readonly isLast: boolean;
};

export type Cuts = {
  /** The shot to show now. `isAtOnce` where there is nothing to go from. */
  next(wanted: Shot, dtMs: number, isAtOnce: boolean): Cut;
};

const isSame = (one: Shot, other: Shot): boolean =>
  one.bay === other.bay && one.visibleMm === other.visibleMm;

/** Begins and ends gently. */
const eased = (share: number): number => share * share * (3 - 2 * share);

export const createCuts = (): Cuts => {
  let shown: Shot | null = null;
  let old = 0;
  let isTaken = false;
  return {
    next: (wanted, dtMs, isAtOnce) => {
      if (shown === null || isAtOnce || wanted.bay === null || shown.bay === null) {
        shown = wanted;
        old = 0;
        isTaken = false;
        return { shot: wanted, old, isJump: isAtOnce, isLast: false };
      }
      const isJump = isTaken;
      if (isJump) shown = wanted;
      old = isJump ? 1 : Math.max(0, old - dtMs / FADE_MS);
      // What is half gone goes on: a picture of two pictures would be mud.
      isTaken = !isJump && old === 0 && !isSame(shown, wanted);
      return { shot: shown, old: eased(old), isJump, isLast: isTaken };
    },
  };
};
