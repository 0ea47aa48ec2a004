// Watches how long frames take and asks for fewer pixels when a machine cannot keep up. It gives them back after a long
// good spell, since what was slow may only have been busy; a step that was given back once and proved too much is not
// tried again in the same shift: a picture that keeps changing its sharpness is worse than a slightly soft one.

/** Frames looked at before judging: two seconds, so that one busy moment decides nothing (tuned). */
const WINDOW = 120;
/** A middle frame longer than this is below 45 a second, ms (tuned). */
const SLOW_MS = 22;
/** A middle frame up to this is a full sixty a second, with nothing to spare asked for, ms (tuned). */
const GOOD_MS = 18;
/** The slowest twentieth decides with the middle whether a window was good. */
const SLOWEST = Math.floor(WINDOW * 0.95);
/** So long a machine must keep up before it is trusted with more, ms (tuned). */
const SPELL_MS = 20_000;
/** A gap longer than this is a hidden tab and says nothing about drawing, ms. */
const GAP_MS = 250;
/** Shares of the usual pixels, the sharpest first. */
const STEPS = [1, 0.75, 0.5625, 0.42] as const;

export type FrameGovernor = {
  /** Another shift: what was too much in the last one may be tried once more. */
  begin(): void;
  /** Share of the usual pixels to draw; null while nothing changes. */
  feed(nowMs: number): number | null;
};

export const createFrameGovernor = (): FrameGovernor => {
  const spans: number[] = [];
  const givenBack = new Set<number>();
  let lastMs = 0;
  let goodMs = 0;
  let step = 0;

  const goTo = (next: number): number | null => {
    goodMs = 0;
    const share = STEPS[next];
    if (share === undefined) return null;
    step = next;
    return share;
  };
  const judge = (): number | null => {
    const sorted = spans.toSorted((a, b) => a - b);
    const middle = sorted[WINDOW / 2] ?? 0;
    const isGood = middle <= GOOD_MS && (sorted[SLOWEST] ?? 0) <= SLOW_MS;
    goodMs = isGood ? goodMs + spans.reduce((sum, span) => sum + span, 0) : 0;
    spans.length = 0;
    if (middle > SLOW_MS) return goTo(step + 1);
    if (goodMs < SPELL_MS || step === 0 || givenBack.has(step - 1)) return null;
    givenBack.add(step - 1);
    return goTo(step - 1);
  };
  return {
    begin: () => {
      givenBack.clear();
      goodMs = 0;
      spans.length = 0;
    },
    feed: (nowMs) => {
      const span = nowMs - lastMs;
      lastMs = nowMs;
      if (span <= 0 || span > GAP_MS) return null;
      spans.push(span);
      return spans.length < WINDOW ? null : judge();
    },
  };
};
