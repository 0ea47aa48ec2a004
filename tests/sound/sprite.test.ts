// The committed sprite: it belongs to the recipes in the tree, its cues stand clear of each other, and what the
// code calls a loop was rendered as one.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { spriteTable } from '../../src/sound/cues.ts';
import { LOOPS } from '../../src/sound/loops.ts';
import { BOOK } from '../../tools/sound/book.ts';
import { hashRecipes } from '../../tools/sound/fresh.ts';
import { GAP_MS, LOOP_MARGIN_MS, type SpriteFile } from '../../tools/sound/sprite.ts';

const folder = new URL('../../assets/sound/', import.meta.url);
const file = JSON.parse(readFileSync(new URL('sprite.json', folder), 'utf8')) as SpriteFile;
const entries = Object.entries(spriteTable());

describe('the sprite', () => {
  it('was rendered from the recipes as they stand; else run `npm run sound`', () => {
    expect(file.recipes).toBe(hashRecipes());
  });

  it('holds each recipe of the book and nothing else', () => {
    expect(entries.map(([name]) => name)).toEqual(BOOK.map((recipe) => recipe.name));
  });

  it('leaves a gap between any two cues, and a margin around a loop', () => {
    const tooClose = entries.filter(([, [start, , isLoop]], at) => {
      const before = entries[at - 1]?.[1];
      const end = before === undefined ? 0 : before[0] + before[1] + (before[2] ? LOOP_MARGIN_MS : 0);
      return start - (isLoop ? LOOP_MARGIN_MS : 0) - end < GAP_MS;
    });
    expect(tooClose).toEqual([]);
  });

  it('stands on whole steps of 10 ms, so that milliseconds and samples agree', () => {
    expect(entries.filter(([, [start, length]]) => start % 10 !== 0 || length % 10 !== 0)).toEqual([]);
  });

  it('loops what the game loops, and nothing it does not', () => {
    const looped = entries.filter(([, [, , isLoop]]) => isLoop).map(([name]) => name);
    expect(looped.toSorted()).toEqual([...LOOPS].toSorted());
  });

  it('has march parts that come out even, so that the band stays together', () => {
    const lengths = entries.filter(([name]) => name.startsWith('march-')).map(([, [, length]]) => length);
    const longest = Math.max(...lengths);
    expect(lengths).toHaveLength(6);
    expect(lengths.every((length) => longest % length === 0)).toBe(true);
  });
});
