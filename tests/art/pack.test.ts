// The sheet: nothing lies over anything else and nothing lies outside.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packSheet } from '../../tools/art/pack.ts';

const SIZE = 4000;
const box = fc.record({ w: fc.integer({ min: 1, max: 400 }), h: fc.integer({ min: 1, max: 400 }) });

describe('the packer', () => {
  it('gives every cut-out a place of its own on the sheet', () => {
    fc.assert(
      fc.property(fc.array(box, { minLength: 1, maxLength: 40 }), (sizes) => {
        const named = sizes.map((size, index) => ({ name: String(index), ...size }));
        const { spots, width, height } = packSheet(named, SIZE);
        expect(spots.length).toBe(sizes.length);
        expect(Math.max(width, height)).toBeLessThanOrEqual(SIZE);
        for (const a of spots) {
          expect(a.x + a.w <= width && a.y + a.h <= height).toBe(true);
          for (const b of spots) {
            if (a === b) continue;
            expect(a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('names the cut-out that does not fit', () => {
    expect(() => packSheet([{ name: 'horse', w: 90, h: 10 }], 64)).toThrow('horse');
  });
});
