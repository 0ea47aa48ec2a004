// The axioms that make the Shapley value the Shapley value, over games nobody would think of, and one game
// worked out by hand.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACTORS, type Factor } from '../../src/credit/coalition-request.ts';
import {
  COALITIONS,
  creditOfShapley,
  hasFactor,
  leaveOneOut,
  lossesOf,
  shapleyOf,
  shapleyValues,
} from '../../src/credit/shapley.ts';

const MASKS = Array.from({ length: COALITIONS }, (_, mask) => mask);
const game = fc.array(fc.integer({ min: 0, max: 120_000 }), { minLength: COALITIONS, maxLength: COALITIONS });
const factor = fc.constantFrom(...FACTORS);
const bit = (name: Factor): number => 2 ** FACTORS.indexOf(name);
const sum = (parts: Readonly<Record<Factor, number>>): number =>
  FACTORS.reduce((all, name) => all + parts[name], 0);

/** Shapley by its definition: the mean over all 120 orders of arrival. */
const byArrival = (kg: readonly number[], name: Factor): number => {
  const walk = (mask: number, left: readonly Factor[]): number =>
    left.reduce((all, next) => {
      const gain = next === name ? (kg[mask + bit(next)] ?? 0) - (kg[mask] ?? 0) : 0;
      const rest = left.filter((other) => other !== next);
      const orders = rest.reduce((count, _, index) => count * (index + 1), 1);
      return all + gain * orders + walk(mask + bit(next), rest);
    }, 0);
  return walk(0, FACTORS) / 120;
};

describe('the Shapley value', () => {
  it('is efficient: it sums to all factors less none, to the kilogram', () => {
    fc.assert(
      fc.property(game, (kg) => {
        expect(sum(shapleyValues(kg))).toBe((kg[31] ?? 0) - (kg[0] ?? 0));
      }),
    );
  });

  it('is symmetric: factors that always add the same get the same, but for a kilogram of rounding', () => {
    fc.assert(
      fc.property(game, factor, factor, (kg, one, other) => {
        fc.pre(one !== other);
        const swap = (mask: number): number => {
          const has = [hasFactor(mask, one), hasFactor(mask, other)];
          return has[0] === has[1] ? mask : mask + (has[0] ? bit(other) - bit(one) : bit(one) - bit(other));
        };
        const even = MASKS.map((mask) => kg[Math.min(mask, swap(mask))] ?? 0);
        const values = shapleyValues(even);
        expect(Math.abs(values[one] - values[other])).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('gives a dummy, who adds nothing to anybody, exactly nothing', () => {
    fc.assert(
      fc.property(game, factor, (kg, dummy) => {
        const without = MASKS.map((mask) => kg[hasFactor(mask, dummy) ? mask - bit(dummy) : mask] ?? 0);
        expect(shapleyValues(without)[dummy]).toBe(0);
      }),
    );
  });

  it('is the mean over all orders of arrival', () => {
    fc.assert(
      fc.property(game, factor, (kg, name) => {
        expect(Math.abs(shapleyValues(kg)[name] - byArrival(kg, name))).toBeLessThan(1);
      }),
      { numRuns: 20 },
    );
  });

  it('splits what two can only do together in halves, and leave-one-out gives each the whole', () => {
    const together = MASKS.map((mask) =>
      hasFactor(mask, 'skill') && hasFactor(mask, 'timbermen') ? 80_000 : 0,
    );
    expect(shapleyOf(together)).toEqual({
      coalitionKg: together,
      shapleyKg: { skill: 40_000, timbermen: 40_000, haulage: 0, air: 0, preparation: 0 },
      leaveOneOutKg: { skill: 80_000, timbermen: 80_000, haulage: 0, air: 0, preparation: 0 },
    });
  });

  it('adds up where each factor adds its own tons, and leave-one-out agrees', () => {
    const own = { skill: 10_000, timbermen: 30_001, haulage: 20_000, air: 5_000, preparation: 7_000 };
    const kg = MASKS.map((mask) =>
      FACTORS.reduce((all, name) => all + (hasFactor(mask, name) ? own[name] : 0), 2_000),
    );
    expect(shapleyValues(kg)).toEqual(own);
    expect(leaveOneOut(kg)).toEqual(own);
  });
});

describe('the seventh bar', () => {
  it('sums to the tons really cut in whole kilograms, and never falls below zero', () => {
    fc.assert(
      fc.property(game, fc.integer({ min: 0, max: 110_000 }), (kg, cutKg) => {
        const { shares } = creditOfShapley(shapleyOf(kg), cutKg);
        expect(shares.map(({ holder }) => holder)).toEqual(FACTORS.map((name) => `factor:${name}`));
        expect(shares.reduce((all, share) => all + share.kg, 0)).toBe(cutKg);
        expect(shares.every((share) => share.kg >= 0)).toBe(true);
      }),
    );
  });
});

describe('the losses beside it', () => {
  it('never exceed the tons really cut, whatever the model cut, and are whole kilograms', () => {
    fc.assert(
      fc.property(game, fc.integer({ min: 0, max: 110_000 }), (kg, cutKg) => {
        const losses = Object.values(lossesOf(shapleyOf(kg), cutKg));
        expect(losses.every((loss) => Number.isInteger(loss) && loss >= 0 && loss <= cutKg)).toBe(true);
      }),
    );
  });

  it('keep their proportion to what the full organisation cut', () => {
    const kg = MASKS.map((mask) => (mask === 31 ? 80_000 : hasFactor(mask, 'air') ? 60_000 : 20_000));
    expect(lossesOf(shapleyOf(kg), 40_000)).toEqual({
      skill: 10_000,
      timbermen: 10_000,
      haulage: 10_000,
      air: 30_000,
      preparation: 10_000,
    });
  });
});
