// People on the face are drawn one behind the other and never on coal that still stands.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { APART, CLEAR_OF_PICK, standApart } from '../../src/view/actors/stand.ts';

const crowd = fc.array(fc.record({ u: fc.integer({ min: -200, max: 9000 }), isFixed: fc.constant(false) }), {
  maxLength: 8,
});

describe('people on the face', () => {
  it('stand apart, however many share a spot', () => {
    fc.assert(
      fc.property(crowd, fc.integer({ min: 0, max: 9000 }), (people, frontU) => {
        const drawn = standApart(people, frontU, frontU).toSorted((left, right) => left - right);
        const gaps = drawn.slice(1).map((u, at) => u - (drawn[at] ?? 0));
        expect(gaps.every((gap) => gap >= APART)).toBe(true);
      }),
    );
  });

  it('drawn three times as large, have three times the room', () => {
    const heap = Array.from({ length: 4 }, () => ({ u: 4000, isFixed: false }));
    const drawn = standApart(heap, null, 4000, 3).toSorted((left, right) => left - right);
    expect(drawn.slice(1).map((u, at) => u - (drawn[at] ?? 0))).toEqual(
      [3, 3, 3].map((size) => size * APART),
    );
  });

  it('never stand on uncut coal, nor in front of the pick', () => {
    fc.assert(
      fc.property(crowd, fc.integer({ min: 0, max: 9000 }), (people, frontU) => {
        expect(standApart(people, frontU, frontU).every((u) => u <= frontU - CLEAR_OF_PICK)).toBe(true);
      }),
    );
  });

  it('leave the one who works where he works', () => {
    expect(
      standApart(
        [
          { u: 500, isFixed: true },
          { u: 500, isFixed: false },
        ],
        null,
        900,
      ),
    ).toEqual([500, 500 - APART]);
  });
});
