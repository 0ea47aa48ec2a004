// The few numbers a class is summed up by. Medians and quartiles, since one runaway shift must not speak for thirty.

/** Five points of a row of numbers, and how many there are. */
export type Five = {
  readonly count: number;
  readonly min: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  readonly max: number;
};

const byValue = (a: number, b: number): number => a - b;

/** The value below which this share of a sorted row lies, between neighbours in proportion. */
const quantile = (sorted: readonly number[], share: number): number => {
  const place = (sorted.length - 1) * share;
  const low = Math.floor(place);
  const from = sorted[low] ?? 0;
  const to = sorted[Math.min(low + 1, sorted.length - 1)] ?? from;
  return from + (to - from) * (place - low);
};

/** Null for no numbers at all. */
export const fiveOf = (values: readonly number[]): Five | null => {
  if (values.length === 0) return null;
  const sorted = values.toSorted(byValue);
  return {
    count: sorted.length,
    min: quantile(sorted, 0),
    lower: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    upper: quantile(sorted, 0.75),
    max: quantile(sorted, 1),
  };
};

/** 0 for no numbers at all. */
export const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** How often each value comes, in the order of first coming. */
export const countsOf = <Value>(values: readonly Value[]): ReadonlyMap<Value, number> => {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};
