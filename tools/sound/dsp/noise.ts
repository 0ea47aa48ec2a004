// Seeded noise: the raw material of coal, air and breath. The seed makes two renderings of a recipe the
// same file, so that a changed sprite always means a changed recipe.
import { countOf, type Samples } from './buffer.ts';

export type Random = () => number;

/** mulberry32: 0 up to 1. */
export const createRandom = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

export const between = (random: Random, low: number, high: number): number => low + (high - low) * random();

export const white = (seconds: number, random: Random): Samples =>
  new Float64Array(countOf(seconds)).map(() => random() * 2 - 1);

/** Minus 3 dB an octave (Kellet's three poles): air and breath. */
export const pink = (seconds: number, random: Random): Samples => {
  let low = 0;
  let middle = 0;
  let high = 0;
  return white(seconds, random).map((value) => {
    low = 0.99765 * low + value * 0.099;
    middle = 0.963 * middle + value * 0.2965;
    high = 0.57 * high + value * 1.0527;
    return (low + middle + high + value * 0.1848) * 0.25;
  });
};

/** Minus 6 dB an octave: rumble. */
export const brown = (seconds: number, random: Random): Samples => {
  let level = 0;
  return white(seconds, random).map((value) => {
    level = level * 0.995 + value * 0.06;
    return level;
  });
};
