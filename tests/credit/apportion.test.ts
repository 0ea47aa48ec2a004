import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion, largestRemainder } from '../../src/credit/apportion.ts';

const sum = (parts: readonly number[]): number => parts.reduce((all, part) => all + part, 0);
const weights = fc.array(fc.integer({ min: 0, max: 2 ** 40 }), { minLength: 1, maxLength: 9 });
const total = fc.integer({ min: 0, max: 700_000 });

describe('apportioning', () => {
  it.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [102_000, [1, 1, 1], [34_000, 34_000, 34_000]],
    [10, [45, 55], [5, 5]],
    [7, [0, 0, 0], [7, 0, 0]],
    [0, [3, 4], [0, 0]],
    [5, [], []],
    [1, [1, 2, 2], [0, 1, 0]],
    [3, [0, 5, 0], [0, 3, 0]],
  ])('splits %i by %j into %j', (kg, by, parts) => {
    expect(apportion(kg, by)).toEqual(parts);
  });

  it('sums to the total exactly, whatever the weights', () => {
    fc.assert(fc.property(total, weights, (kg, by) => sum(apportion(kg, by)) === kg));
  });

  it('is never further than a kilogram from the exact share', () => {
    fc.assert(
      fc.property(total, weights, (kg, by) => {
        const all = by.reduce((a, b) => a + BigInt(b), 0n);
        fc.pre(all > 0n);
        return apportion(kg, by).every((part, row) => {
          const off = BigInt(part) * all - BigInt(kg) * BigInt(by[row] ?? 0);
          return off < all && off > -all;
        });
      }),
    );
  });

  it('gives nothing to a row without weight while another row has some', () => {
    fc.assert(
      fc.property(total, weights, (kg, by) => {
        fc.pre(by.some((weight) => weight > 0));
        return apportion(kg, by).every((part, row) => by[row] !== 0 || part === 0);
      }),
    );
  });

  it('rounds fractions below zero so that they still sum', () => {
    expect(largestRemainder([-50n, 170n], 120n, 1)).toEqual([0, 1]);
    expect(largestRemainder([-130n, 250n], 120n, 1)).toEqual([-1, 2]);
  });
});
