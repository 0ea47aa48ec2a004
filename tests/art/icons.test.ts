// The icons of the installed game: cut from the drawing as it stands, in the sizes they are announced with, in the colours
// of the house.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import made from '../../assets/icon/icons.json' with { type: 'json' };
import { hashIcons, ICON_FOLDER, ICONS } from '../../tools/icon-book.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('the icons', () => {
  it('were cut from the drawing as it stands; else run `npm run icons`', () => {
    expect(made).toEqual({ sources: hashIcons(), files: ICONS.map(({ file }) => file) });
  });

  it.each(ICONS)('$file is a square of the size it is announced with, without a hole', async (icon) => {
    const image = sharp(fileURLToPath(new URL(icon.file, ICON_FOLDER)));
    const { width, height } = await image.metadata();
    expect([width, height]).toEqual([icon.sizePx, icon.sizePx]);
    expect((await image.stats()).isOpaque).toBe(true);
  });

  it('are drawn in the inks of the game alone', () => {
    const inks = new Set(read('src/ui/styles/tokens.css').match(/#[0-9a-f]{6}\b/g));
    const drawn = read('assets/icon/icon.svg').match(/#[0-9a-f]{6}\b/g) ?? [];
    expect(drawn.length).toBeGreaterThan(4);
    expect(drawn.filter((ink) => !inks.has(ink))).toEqual([]);
  });
});
