// The arithmetic of the plots: dots where their values are, none lost, none outside the sheet.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotRadius, dotsPath, scaleOf, swarmOf, ticksTo } from '../../../src/ui/board/plot-scale.ts';

const values = fc.array(fc.double({ min: 0, max: 600, noNaN: true }), { minLength: 1, maxLength: 300 });

describe('a scale', () => {
  it('leads the ends to the ends, upright too, and does not break where both are one', () => {
    expect([0, 5, 10].map(scaleOf(0, 10, 20, 120).of)).toEqual([20, 70, 120]);
    expect([0, 10].map(scaleOf(0, 10, 200, 10).of)).toEqual([200, 10]);
    expect(Number.isFinite(scaleOf(3, 3, 0, 100).of(3))).toBe(true);
  });
});

describe('ticks', () => {
  it('are round, begin at nought and reach the end', () => {
    expect(ticksTo(103, 5)).toEqual([0, 50, 100, 150]);
    expect(ticksTo(7, 4)).toEqual([0, 2, 4, 6, 8]);
    expect(ticksTo(0, 5)).toEqual([0, 1]);
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 1e6, noNaN: true }),
        fc.integer({ min: 1, max: 20 }),
        (high, count) => {
          const ticks = ticksTo(high, count);
          expect(ticks[0]).toBe(0);
          expect(ticks.at(-1) ?? 0).toBeGreaterThanOrEqual(high * (1 - 1e-8));
          expect(ticks.length).toBeLessThanOrEqual(count + 2);
        },
      ),
    );
  });
});

describe('a swarm', () => {
  it('has a dot for every value, at its value, within its height', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 20, max: 200 }), (xs, height) => {
        const radius = dotRadius(xs, height, 8);
        const points = swarmOf(xs, radius, height);
        expect(points.map(({ x }) => x)).toEqual(xs.toSorted((a, b) => a - b));
        expect(Math.max(...points.map(({ y }) => Math.abs(y)))).toBeLessThanOrEqual(height / 2 + radius);
      }),
    );
  });

  it('lays no dot on another of its column', () => {
    const xs = Array.from({ length: 40 }, () => 100);
    const points = swarmOf(xs, 2, 400);
    expect(new Set(points.map(({ y }) => y)).size).toBe(40);
    expect(dotsPath(points, 2).match(/M/g)?.length).toBe(40);
  });
});
