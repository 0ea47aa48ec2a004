// The only place where weights become kilograms: largest remainder over whole numbers. Without it rounded
// shares would not sum to the tons mined, and a player could find a ton that nobody and everybody cut.

/** Numerator over the common denominator, rounded down also below zero. */
const floorOf = (numerator: bigint, denominator: bigint): bigint => {
  const cut = numerator / denominator;
  return numerator < 0n && cut * denominator !== numerator ? cut - 1n : cut;
};

/**
 * Rounds fractions of one denominator to whole numbers that sum to `total` exactly: every part is rounded
 * down, then the largest remainders get one more each, ties going to the earlier row. `total` must be the sum
 * of the fractions, which both callers see to.
 */
export const largestRemainder = (
  numerators: readonly bigint[],
  denominator: bigint,
  total: number,
): readonly number[] => {
  const floors = numerators.map((numerator) => floorOf(numerator, denominator));
  const missing = total - Number(floors.reduce((sum, part) => sum + part, 0n));
  const order = numerators
    .map((numerator, row) => ({ row, remainder: numerator - (floors[row] ?? 0n) * denominator }))
    .sort((a, b) => (a.remainder === b.remainder ? a.row - b.row : a.remainder > b.remainder ? -1 : 1));
  const lucky = new Set(order.slice(0, missing).map(({ row }) => row));
  return floors.map((part, row) => Number(part) + (lucky.has(row) ? 1 : 0));
};

/**
 * Splits `total` (whole, at least 0) by weights (whole, at least 0) into whole parts that sum to it exactly.
 * All weights zero: everything goes to the first row, so that no ton is ever lost. No rows: no parts.
 */
export const apportion = (total: number, weights: readonly number[]): readonly number[] => {
  const sum = weights.reduce((all, weight) => all + BigInt(weight), 0n);
  if (sum === 0n) return weights.map((_, row) => (row === 0 ? total : 0));
  return largestRemainder(
    weights.map((weight) => BigInt(total) * BigInt(weight)),
    sum,
    total,
  );
};
