// The drawings of the figures: read whole, never clipped, in the atlas and on the page the same.
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import figures from '../../assets/art/figures.json';
import { darkened } from '../../src/rig/darken.ts';
import { UNDERGROUND } from '../../src/rig/dress.ts';
import { ACTIVITIES, motionOf } from '../../src/rig/motion.ts';
import { solve } from '../../src/rig/solve.ts';
import { readGroups } from '../../tools/art/figure-read.ts';
import { TONES } from '../../tools/art/figure-tones.ts';
import { figureCuts, figureParts, mineFigureCuts } from '../../tools/art/figures.ts';

const MARGIN = 4;
const PER_UNIT = 2;

const cuts = figureCuts();

/** Pixels with any ink in a band round the box. */
const inkOutside = async ({ w, h, svg }: (typeof cuts)[number]): Promise<number> => {
  const width = Math.ceil((w + MARGIN * 2) * PER_UNIT);
  const height = Math.ceil((h + MARGIN * 2) * PER_UNIT);
  const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${-MARGIN} ${-MARGIN} ${width / PER_UNIT} ${height / PER_UNIT}">${svg}</svg>`;
  const { data, info } = await sharp(Buffer.from(sheet))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  let ink = 0;
  for (let y = 0; y < info.height; y += 1)
    for (let x = 0; x < info.width; x += 1) {
      const ux = x / PER_UNIT - MARGIN;
      const uy = y / PER_UNIT - MARGIN;
      const isInside = ux >= -0.5 && uy >= -0.5 && ux <= w && uy <= h;
      if (!isInside && (data[(y * info.width + x) * info.channels + 3] ?? 0) > 0) ink += 1;
    }
  return ink;
};

describe('the figures', () => {
  it('are drawn inside their boxes, every part', async () => {
    const clipped: string[] = [];
    for (const cut of cuts) if ((await inkOutside(cut)) > 0) clipped.push(cut.name);
    expect(clipped).toEqual([]);
  });

  it('stand on the page as they were last drawn', () => {
    const now = Object.fromEntries(figureParts().map(({ name, ...part }) => [name, part]));
    expect(Object.keys(figures).toSorted()).toEqual(Object.keys(now).toSorted());
    expect(figures).toEqual(now);
  });

  it('bring underground every part of those who work there', () => {
    const mine = new Set(mineFigureCuts().map(({ name }) => name));
    const missing = UNDERGROUND.flatMap((character) =>
      ACTIVITIES.filter((activity) => activity !== 'photo').flatMap((activity) =>
        motionOf(character, activity).flatMap(({ pose }) => solve(character, pose).parts),
      ),
    ).filter(({ part }) => !mine.has(part));
    expect([...new Set(missing.map(({ part }) => part))]).toEqual([]);
  });

  it('have a darker far side of the same shape for every limb', () => {
    const byName = new Map(cuts.map((cut) => [cut.name, cut]));
    const near = byName.get('hewer/thigh');
    const far = byName.get('hewer/thigh-back');
    expect(far?.w).toBe(near?.w);
    expect(far?.svg).not.toBe(near?.svg);
    expect(darkened('#808080') < '#808080').toBe(true);
  });

  it('wear nothing red underground', () => {
    const isRed = (fill: string): boolean => {
      const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(fill.slice(at, at + 2), 16));
      return r > 110 && g < r * 0.45 && b < r * 0.45;
    };
    expect(Object.values(TONES).flat().filter(isRed)).toEqual([]);
  });
});

describe('the reader of drawings', () => {
  it('refuses a shape it does not know, rather than leave it out', () => {
    expect(() => readGroups('x.svg', '<svg><g id="a"><path d="M0 0"/></g></svg>')).toThrow('x.svg: <path>');
  });

  it('takes a group that only borrows', () => {
    expect(readGroups('x.svg', '<svg><g id="a" data-from="b/c"/></svg>')).toEqual([
      { id: 'a', at: { id: 'a', 'data-from': 'b/c' }, shapes: [] },
    ]);
  });
});
