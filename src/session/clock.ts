// Turns real time into whole ticks. The pace is a setting of the session and never of the simulation: the same
// inputs at the same ticks give the same shift at any pace and any frame rate. Whole numbers only, so that no
// tick is lost to rounding; and a stalled page may not ask for a flood of ticks at once (the spiral guard).

/** The longest stretch of real time one frame may claim, ms. *tuned* */
export const MAX_FRAME_MS = 250;

export type Clock = {
  /** Whole ticks due after this much more real time. */
  advance(elapsedMs: number): number;
  /** 0 to 1: how far real time stands between the last tick and the next. */
  alpha(): number;
  setPace(ticksPerSecond: number): void;
};

export const createClock = (ticksPerSecond: number): Clock => {
  let pace = ticksPerSecond;
  /** Thousandths of a tick not yet given out: milliseconds × ticks a second. */
  let carry = 0;
  return {
    advance: (elapsedMs) => {
      carry += Math.min(Math.max(elapsedMs, 0), MAX_FRAME_MS) * pace;
      const ticks = Math.floor(carry / 1000);
      carry -= ticks * 1000;
      return ticks;
    },
    alpha: () => carry / 1000,
    setPace: (next) => {
      pace = next;
    },
  };
};

/** Milliseconds since the last frame; 0 on the first one, and capped, for everything that is not the shift. */
export const createFrameTimer = (): ((nowMs: number) => number) => {
  let last: number | null = null;
  return (nowMs) => {
    const elapsed = last === null ? 0 : nowMs - last;
    last = nowMs;
    return Math.min(Math.max(elapsed, 0), MAX_FRAME_MS);
  };
};
