// How long a lesson's page lay open, and how long somebody was there: the page in view, and a hand on it now and then. A laptop
// left open in the break counts for one and not for the other. While the page is shut neither counts, so that both are less
// than the wall's clock says of a lesson that was gone on with another day.

/** Without any input for this long nobody is counted as there, ms. */
const PATIENCE_MS = 60_000;
/** A sleeping machine wakes up hours later: of such a gap no more than this counts as being there, ms. */
const MOST_GAP_MS = 5000;

/** Whole seconds of the open page alone, over all visits. */
export type Spent = { readonly engagedSeconds: number; readonly elapsedSeconds: number };

export type Timekeeper = {
  /** Nothing is counted while no lesson is under way. */
  beat(nowMs: number, isVisible: boolean, isUnderWay: boolean): void;
  /** Somebody touched something. */
  stir(): void;
  /** Goes on from so much. */
  take(spent: Spent): void;
  spent(): Spent;
  /** Since the page was opened, whatever was done on it. */
  sessionSeconds(): number;
};

export const createTimekeeper = (): Timekeeper => {
  let lastMs: number | null = null;
  let sessionMs = 0;
  let quietMs = 0;
  let engagedMs = 0;
  let elapsedMs = 0;
  return {
    beat: (nowMs, isVisible, isUnderWay) => {
      const gap = Math.max(0, nowMs - (lastMs ?? nowMs));
      lastMs = nowMs;
      sessionMs += gap;
      if (!isUnderWay) return;
      elapsedMs += gap;
      quietMs += gap;
      if (isVisible && quietMs <= PATIENCE_MS) engagedMs += Math.min(gap, MOST_GAP_MS);
    },
    stir: () => {
      quietMs = 0;
    },
    take: (spent) => {
      engagedMs = spent.engagedSeconds * 1000;
      elapsedMs = spent.elapsedSeconds * 1000;
      quietMs = 0;
    },
    sessionSeconds: () => Math.floor(sessionMs / 1000),
    spent: () => ({
      engagedSeconds: Math.floor(engagedMs / 1000),
      elapsedSeconds: Math.floor(elapsedMs / 1000),
    }),
  };
};
