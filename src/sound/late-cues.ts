// Cues on their way: what sounds a little after it was asked for. They can be called off, or a voice would call out of a
// mine that has been left.

/** Runs something after so many ms; the answer calls it off. */
export type Later = (ms: number, act: () => void) => () => void;

export const byTimer: Later = (ms, act) => {
  const timer = setTimeout(act, ms);
  return () => clearTimeout(timer);
};

export type LateCues = {
  after(ms: number, act: () => void): void;
  /** None of those still on their way will sound. */
  drop(): void;
};

export const createLateCues = (later: Later): LateCues => {
  const underway = new Set<() => void>();
  return {
    after: (ms, act) => {
      const undo = later(ms, () => {
        underway.delete(undo);
        act();
      });
      underway.add(undo);
    },
    drop: () => {
      for (const undo of underway) undo();
      underway.clear();
    },
  };
};
