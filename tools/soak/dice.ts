// Luck that can be thrown again: the same seed, the same visitors.
export type Dice = {
  /** A whole number from 0 to `below` - 1. */
  below(below: number): number;
  /** True so many times in a thousand. */
  permille(chance: number): boolean;
  oneOf<Item>(items: readonly Item[]): Item;
};

export const createDice = (seed: number): Dice => {
  let state = seed >>> 0 || 1;
  const next = (): number => {
    // xorshift32
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state;
  };
  const below = (limit: number): number => next() % Math.max(1, limit);
  return {
    below,
    permille: (chance) => below(1000) < chance,
    oneOf: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('nothing to choose from');
      return item;
    },
  };
};
