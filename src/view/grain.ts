// Chance for the look of things only: seeded, so that a picture is the same on every machine and every day.
// The simulation has its own and knows nothing of this one.

/** Answers numbers from 0 up to 1, the same row for the same seed. */
export const createGrain = (seed: number): (() => number) => {
  let state = (seed * 2_654_435_761 + 97) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};
