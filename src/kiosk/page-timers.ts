// The page's clocks, handed in so that a test can hold them.

export type PageTimers = {
  /** Milliseconds of a clock that never runs backwards; zero is when the page was opened. */
  nowMs(): number;
  /** Calls `then` once. Answers what calls it off. */
  after(ms: number, then: () => void): () => void;
  /** Calls `then` again and again. Answers what stops it. */
  every(ms: number, then: () => void): () => void;
};

export const pageTimers: PageTimers = {
  nowMs: () => performance.now(),
  after: (ms, then) => {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
  every: (ms, then) => {
    const timer = setInterval(then, ms);
    return () => clearInterval(timer);
  },
};
