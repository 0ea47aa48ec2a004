// Watches how long frames take and asks for fewer pixels when a machine cannot keep up. It only ever goes
// down: a picture that keeps changing its sharpness is worse than a slightly soft one.

/** Frames looked at before judging: two seconds, so that one busy moment decides nothing (tuned). */
const WINDOW = 120;
/** A middle frame longer than this is below 45 a second, ms (tuned). */
const SLOW_MS = 22;
/** A gap longer than this is a hidden tab and says nothing about drawing, ms. */
const GAP_MS = 250;
const STEP = 0.75;
const LEAST = 0.42;

export type FrameGovernor = {
  /** Share of the usual pixels to draw; null while nothing changes. */
  feed(nowMs: number): number | null;
};

export const createFrameGovernor = (): FrameGovernor => {
  const spans: number[] = [];
  let lastMs = 0;
  let quality = 1;
  const judge = (): number | null => {
    const middle = spans.toSorted((a, b) => a - b)[WINDOW / 2] ?? 0;
    spans.length = 0;
    if (middle <= SLOW_MS || quality <= LEAST) return null;
    quality = Math.max(LEAST, quality * STEP);
    return quality;
  };
  return {
    feed: (nowMs) => {
      const span = nowMs - lastMs;
      lastMs = nowMs;
      if (span <= 0 || span > GAP_MS) return null;
      spans.push(span);
      return spans.length < WINDOW ? null : judge();
    },
  };
};
