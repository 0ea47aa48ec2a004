// How long a hint stands. A bay is cut in seconds, so lessons that came and went with the state would only
// flicker: a lesson stays long enough to be read, and each is given up after it had its time in all. A reminder
// that was not taken up goes quiet for a while, so that it neither sticks nor hides the next thing.
import type { Hint, HintId } from './next-hint.ts';

/** Least time a lesson stands once it is shown, and all the time it gets in a shift; real ms. *tuned* */
export const HOLD_MS = 5000;
export const LESSON_MS = 15_000;
/** How long a reminder stands at a stretch, and how long it then keeps quiet; real ms. *tuned* */
export const REMIND_MS = 12_000;
export const QUIET_MS = 18_000;

/** A lesson followed so often is learnt. *tuned* */
export const LEARNT_AFTER = 3;

const LESSONS: ReadonlySet<HintId> = new Set(['parting', 'overhang', 'cleat']);
const REMINDERS: ReadonlySet<HintId> = new Set(['creak', 'chute', 'steel', 'prop']);

export type HintKeeper = {
  /** Lessons that had their time, and reminders that keep quiet. */
  readonly givenUp: ReadonlySet<HintId>;
  /** Takes what applies now, answers what to show now. */
  see(candidate: Hint | null, nowMs: number): Hint | null;
  /** The player did what this lesson says: it steps back at once, and for good after a few times. */
  followed(id: HintId): void;
};

export const createHintKeeper = (): HintKeeper => {
  const givenUp = new Set<HintId>();
  const spentMs = new Map<HintId, number>();
  const followedTimes = new Map<HintId, number>();
  const quietUntilMs = new Map<HintId, number>();
  let shown: Hint | null = null;
  let sinceMs = 0;
  let lastMs = 0;

  const isHeld = (candidate: Hint | null, nowMs: number): boolean =>
    shown !== null &&
    LESSONS.has(shown.id) &&
    nowMs - sinceMs < HOLD_MS &&
    (candidate === null || LESSONS.has(candidate.id));

  const spend = (nowMs: number): void => {
    if (shown === null) return;
    const { id } = shown;
    if (REMINDERS.has(id) && nowMs - sinceMs >= REMIND_MS) {
      givenUp.add(id);
      quietUntilMs.set(id, nowMs + QUIET_MS);
    }
    if (!LESSONS.has(id)) return;
    const spent = (spentMs.get(id) ?? 0) + nowMs - lastMs;
    spentMs.set(id, spent);
    if (spent >= LESSON_MS) givenUp.add(id);
  };

  const wake = (nowMs: number): void => {
    for (const [id, untilMs] of quietUntilMs) {
      if (nowMs < untilMs) continue;
      quietUntilMs.delete(id);
      givenUp.delete(id);
    }
  };

  return {
    givenUp,
    see: (candidate, nowMs) => {
      spend(nowMs);
      wake(nowMs);
      lastMs = nowMs;
      if (candidate?.id === shown?.id) shown = candidate;
      else if (!isHeld(candidate, nowMs)) {
        shown = candidate;
        sinceMs = nowMs;
      }
      return shown;
    },
    followed: (id) => {
      const times = (followedTimes.get(id) ?? 0) + 1;
      followedTimes.set(id, times);
      if (times >= LEARNT_AFTER) givenUp.add(id);
      if (shown?.id === id) shown = null;
    },
  };
};
