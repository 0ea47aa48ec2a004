// Plates with names never lie over one another, however close people stand.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lifted, type Plated } from '../../src/view/actors/name-places.ts';

const HEIGHT = 20.3;
const plate = fc.record({
  x: fc.double({ min: 0, max: 600, noNaN: true }),
  y: fc.double({ min: 0, max: 300, noNaN: true }),
  width: fc.integer({ min: 30, max: 140 }),
});

const isOver = (a: Plated, b: Plated): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < HEIGHT - 1e-6;

describe('names over heads', () => {
  it('never lie over one another, and only ever go up', () => {
    fc.assert(
      fc.property(fc.array(plate, { maxLength: 12 }), (plates) => {
        const lifts = lifted(plates, HEIGHT);
        const placed = plates.map((one, at) => ({ ...one, y: one.y - (lifts[at] ?? 0) }));
        const over = placed.some((a, at) => placed.slice(at + 1).some((b) => isOver(a, b)));
        return !over && lifts.every((lift) => lift >= 0);
      }),
    );
  });

  it('stay where they are when there is room', () => {
    expect(
      lifted(
        [0, 100, 200].map((x) => ({ x, y: 50, width: 60 })),
        HEIGHT,
      ),
    ).toEqual([0, 0, 0]);
  });

  it('keep the height they were lifted to where nobody is in the way, and leave it to whoever is', () => {
    const apart = [0, 100, 200].map((x) => ({ x, y: 50, width: 60 }));
    expect(lifted(apart, HEIGHT, [0, HEIGHT, 0])).toEqual([0, HEIGHT, 0]);
    const two = [30, 50].map((y) => ({ x: 0, y, width: 60 }));
    expect(lifted(two, 20, [0, 10])).toEqual([0, 0]);
    fc.assert(
      fc.property(fc.array(fc.tuple(plate, fc.integer({ min: 0, max: 80 })), { maxLength: 12 }), (pairs) => {
        const plates = pairs.map(([one]) => one);
        const lifts = lifted(
          plates,
          HEIGHT,
          pairs.map(([, kept]) => kept),
        );
        const placed = plates.map((one, at) => ({ ...one, y: one.y - (lifts[at] ?? 0) }));
        return !placed.some((a, at) => placed.slice(at + 1).some((b) => isOver(a, b)));
      }),
    );
  });
});
