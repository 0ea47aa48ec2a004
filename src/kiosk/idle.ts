// Whether somebody is still there. After some time without a sign of life the question is asked and counts down;
// any sign puts it away, at any moment of it. Parts in which there is nothing to do but look do not count.

export type IdleTimes = { readonly idleSeconds: number; readonly countdownSeconds: number };

export type Idle = {
  /** A sign of life. */
  stir(): void;
  /** Lets time pass; `isCounted` is false while there is nothing to do. */
  advance(elapsedMs: number, isCounted: boolean): void;
  /** The question with whole seconds left, 0 when nobody answered; null while it is not asked. */
  asked(): { readonly secondsLeft: number; readonly secondsOf: number } | null;
  isGone(): boolean;
};

export const createIdle = (times: () => IdleTimes): Idle => {
  let quietMs = 0;
  const askAfterMs = (): number => times().idleSeconds * 1000;
  const goneAfterMs = (): number => askAfterMs() + times().countdownSeconds * 1000;
  return {
    stir: () => {
      quietMs = 0;
    },
    advance: (elapsedMs, isCounted) => {
      // A question that stands is never taken back by the clock alone, nor held up by it.
      if (isCounted || quietMs >= askAfterMs()) quietMs += elapsedMs;
    },
    asked: () =>
      quietMs < askAfterMs()
        ? null
        : {
            secondsLeft: Math.max(0, Math.ceil((goneAfterMs() - quietMs) / 1000)),
            secondsOf: times().countdownSeconds,
          },
    isGone: () => quietMs >= goneAfterMs(),
  };
};
