// Chance that comes out the same every time: made classes and made forgeries must be the same ones on every machine, or a
// test that failed could not be run again.

export type Chance = {
  /** Whole number in [0, below). */
  readonly whole: (below: number) => number;
  /** True so many times in a thousand. */
  readonly hits: (permille: number) => boolean;
  /** One of them; refuses an empty list. */
  readonly pick: <Item>(items: readonly Item[]) => Item;
};

/** Mulberry32. */
export const seeded = (seed: number): Chance => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (below: number): number => Math.floor(next() * below);
  return {
    whole,
    hits: (permille) => whole(1000) < permille,
    pick: (items) => {
      const item = items[whole(items.length)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
  };
};
