// The committed atlas: it belongs to its sources, it is small enough, and it holds what it says.
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import table from '../../assets/art/atlas.json' with { type: 'json' };
import { artBook } from '../../tools/art/book.ts';
import { hashArt } from '../../tools/art/fresh.ts';
import { SHEET_SIZE } from '../../tools/art/pack.ts';

const DENSITIES = [1, 2] as const;
const sheetOf = (density: number): Buffer => readFileSync(`assets/art/atlas-${density}.webp`);

describe('the atlas', () => {
  it('is as fresh as the recipes and pictures it comes from; `npm run art` renders it again', () => {
    expect(table.sources).toBe(hashArt());
  });

  it('holds every cut-out of the book at every density', () => {
    const names = artBook().map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const density of DENSITIES)
      expect(Object.keys(table[`density ${density}`]).toSorted()).toEqual(names.toSorted());
  });

  it.each(DENSITIES)(
    'is one sheet of at most 2,048 px a side at density %i, and all spots lie on it',
    async (density) => {
      const { width, height } = await sharp(sheetOf(density)).metadata();
      expect(Math.max(width, height)).toBeLessThanOrEqual(SHEET_SIZE);
      for (const [x = 0, y = 0, w = 0, h = 0] of Object.values(table[`density ${density}`])) {
        expect(x + w).toBeLessThanOrEqual(width);
        expect(y + h).toBeLessThanOrEqual(height);
      }
    },
  );

  it('has no cut-out that is empty', async () => {
    const { data, info } = await sharp(sheetOf(1)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    const isInked = (x: number, y: number): boolean => (data[(y * info.width + x) * 4 + 3] ?? 0) > 0;
    const empty = Object.entries(table['density 1']).filter(([, [x = 0, y = 0, w = 0, h = 0]]) => {
      for (let dy = 0; dy < h; dy += 1)
        for (let dx = 0; dx < w; dx += 1) if (isInked(x + dx, y + dy)) return false;
      return true;
    });
    expect(empty.map(([name]) => name)).toEqual([]);
  });
});
