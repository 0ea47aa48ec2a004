// A minute of the ordinary night, by the clock of play: a pause stops it, a hidden page too.

/** Length of the warm-up, ms of play. */
export const WARM_UP_MS = 60_000;

export type Countdown = {
  begin(): void;
  /** Counts only while it is played. */
  advance(elapsedMs: number): void;
  stop(): void;
  /** Whole seconds left; null while none runs. */
  secondsLeft(): number | null;
};

export const createCountdown = (): Countdown => {
  let leftMs: number | null = null;
  return {
    begin: () => {
      leftMs = WARM_UP_MS;
    },
    advance: (elapsedMs) => {
      if (leftMs !== null) leftMs = Math.max(0, leftMs - elapsedMs);
    },
    stop: () => {
      leftMs = null;
    },
    secondsLeft: () => (leftMs === null ? null : Math.ceil(leftMs / 1000)),
  };
};
