// A fixed piece of work that every timing is laid beside: milliseconds differ from machine to machine and
// from hour to hour, the ratio to this does not.

/** Twenty million integer steps, as the simulation makes them; returns a number so that nothing is left out. */
const strides = (): number => {
  let state = 1;
  for (let i = 0; i < 20_000_000; i += 1) state = (Math.imul(state, 48_271) + i) >>> 0;
  return state;
};

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};

/** Median milliseconds of `runs` runs after one to warm up. */
export const timeOf = (runs: number, work: () => unknown): number => {
  work();
  const times: number[] = [];
  for (let i = 0; i < runs; i += 1) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  return median(times);
};

export const yardstickMs = (): number => timeOf(5, strides);
