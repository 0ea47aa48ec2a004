// Shapley value and leave-one-out over re-simulated coalitions: two fair-looking rules, very different heroes.
// Exact over all 32 coalitions, in whole numbers: nothing is sampled, so two machines cannot disagree.
import { apportion, largestRemainder } from './apportion.ts';
import { FACTORS, type Factor } from './coalition-request.ts';
import type { Credit } from './rule.ts';

/** Coalitions of five factors. */
export const COALITIONS = 32;
/** Weight of a coalition by its size, over 120: size! x (4 - size)! of 5! orders of arrival. */
const WEIGHTS = [24, 6, 4, 6, 24] as const;
const ORDERS = 120;
const ALL = COALITIONS - 1;

export type ShapleyResult = {
  /** Tons of each of the 32 coalitions, kg; index is the bit mask over `FACTORS`. */
  readonly coalitionKg: readonly number[];
  /** Average marginal kilograms of each factor; sums to the grand coalition less the empty one. */
  readonly shapleyKg: Readonly<Record<Factor, number>>;
  /** Kilograms lost when only this factor is missing; does not sum to anything. */
  readonly leaveOneOutKg: Readonly<Record<Factor, number>>;
};

const BITS: Readonly<Record<Factor, number>> = {
  skill: 1,
  timbermen: 2,
  haulage: 4,
  air: 8,
  preparation: 16,
};
const bitOf = (factor: Factor): number => BITS[factor];

/** True where the coalition of this mask has the factor. */
export const hasFactor = (mask: number, factor: Factor): boolean =>
  Math.floor(mask / bitOf(factor)) % 2 === 1;

const sizeOf = (mask: number): number => FACTORS.filter((factor) => hasFactor(mask, factor)).length;

const byFactor = (of: (factor: Factor) => number): Readonly<Record<Factor, number>> => ({
  skill: of('skill'),
  timbermen: of('timbermen'),
  haulage: of('haulage'),
  air: of('air'),
  preparation: of('preparation'),
});

/** Sum of a factor's marginal kilograms over all orders of arrival: 120 times its Shapley value. */
const marginalsOf = (coalitionKg: readonly number[], factor: Factor): number => {
  let sum = 0;
  for (let mask = 0; mask < COALITIONS; mask += 1) {
    if (hasFactor(mask, factor)) continue;
    const gain = (coalitionKg[mask + bitOf(factor)] ?? 0) - (coalitionKg[mask] ?? 0);
    sum += gain * (WEIGHTS[sizeOf(mask)] ?? 0);
  }
  return sum;
};

/** Average marginal kilograms of each factor, rounded so that they sum to all factors less none exactly. */
export const shapleyValues = (coalitionKg: readonly number[]): ShapleyResult['shapleyKg'] => {
  const kg = largestRemainder(
    FACTORS.map((factor) => BigInt(marginalsOf(coalitionKg, factor))),
    BigInt(ORDERS),
    (coalitionKg[ALL] ?? 0) - (coalitionKg[0] ?? 0),
  );
  return byFactor((factor) => kg[FACTORS.indexOf(factor)] ?? 0);
};

/** Kilograms lost from the full organisation when one factor alone is taken away. */
export const leaveOneOut = (coalitionKg: readonly number[]): ShapleyResult['leaveOneOutKg'] =>
  byFactor((factor) => (coalitionKg[ALL] ?? 0) - (coalitionKg[ALL - bitOf(factor)] ?? 0));

/** Both rules over the tons of the 32 coalitions, index by mask. */
export const shapleyOf = (coalitionKg: readonly number[]): ShapleyResult => ({
  coalitionKg,
  shapleyKg: shapleyValues(coalitionKg),
  leaveOneOutKg: leaveOneOut(coalitionKg),
});

/**
 * Leave-one-out against the tons really cut, kg: of a shift of `cutKg`, what goes missing with one factor alone. Cut in
 * proportion to the full organisation, so that none exceeds the shift; the parts overlap and have no sum. A factor whose
 * absence costs nothing, or gains, loses 0.
 */
export const lossesOf = (
  { coalitionKg, leaveOneOutKg }: ShapleyResult,
  cutKg: number,
): ShapleyResult['leaveOneOutKg'] => {
  const full = Math.max(1, coalitionKg[ALL] ?? 0);
  return byFactor((factor) => Math.floor((cutKg * Math.max(0, leaveOneOutKg[factor])) / full));
};

/**
 * The seventh rule's bar: Shapley values scaled to the tons really cut, and the screen says so. A factor
 * whose presence only cost coal gets nothing rather than a negative share.
 */
export const creditOfShapley = (result: ShapleyResult, cutKg: number): Credit => {
  const kg = apportion(
    cutKg,
    FACTORS.map((factor) => Math.max(0, result.shapleyKg[factor])),
  );
  return {
    rule: 'what-each-made-possible',
    cutKg,
    shares: FACTORS.map((factor, row) => ({ holder: `factor:${factor}`, kg: kg[row] ?? 0 })),
  };
};
