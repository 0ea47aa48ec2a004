// How long a hint stands. A bay is cut in seconds, so lessons that came and went with the state would only
// flicker: a lesson stays long enough to be read, and each is given up after it had its time in all.
import type { HintId } from './next-hint.ts';

/** Least time a lesson stands once it is shown, and all the time it gets in a shift; real ms. *tuned* */
export const HOLD_MS = 5000;
export const LESSON_MS = 15_000;

const LESSONS: ReadonlySet<HintId> = new Set(['parting', 'overhang', 'cleat']);

export type HintKeeper = {
  /** Lessons that had their time. */
  readonly givenUp: ReadonlySet<HintId>;
  /** Takes what applies now, answers what to show now. */
  see(candidate: HintId | null, nowMs: number): HintId | null;
};

export const createHintKeeper = (): HintKeeper => {
  const givenUp = new Set<HintId>();
  const spentMs = new Map<HintId, number>();
  let shown: HintId | null = null;
  let sinceMs = 0;
  let lastMs = 0;

  const isHeld = (candidate: HintId | null, nowMs: number): boolean =>
    shown !== null &&
    LESSONS.has(shown) &&
    nowMs - sinceMs < HOLD_MS &&
    (candidate === null || LESSONS.has(candidate));

  const spend = (nowMs: number): void => {
    if (shown === null || !LESSONS.has(shown)) return;
    const spent = (spentMs.get(shown) ?? 0) + nowMs - lastMs;
    spentMs.set(shown, spent);
    if (spent >= LESSON_MS) givenUp.add(shown);
  };

  return {
    givenUp,
    see: (candidate, nowMs) => {
      spend(nowMs);
      lastMs = nowMs;
      if (candidate !== shown && !isHeld(candidate, nowMs)) {
        shown = candidate;
        sinceMs = nowMs;
      }
      return shown;
    },
  };
};
