// The measured loudness of what is committed: it was measured on these very files, every cue of both is within the
// limits, and neither file is too heavy. Needs no ffmpeg; `npm run sound` writes the readings.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { spriteTable } from '../../src/sound/cues.ts';
import { hashRecipes } from '../../tools/sound/fresh.ts';
import { faultsOf, FORMATS, MOST_BYTES, type LoudnessFile } from '../../tools/sound/limits.ts';

const folder = new URL('../../assets/sound/', import.meta.url);
const loudness = JSON.parse(readFileSync(new URL('loudness.json', folder), 'utf8')) as LoudnessFile;
const table = spriteTable();

describe('the loudness readings', () => {
  it('belong to the recipes as they stand; else run `npm run sound`', () => {
    expect(loudness.recipes).toBe(hashRecipes());
  });

  it.each(FORMATS)('were taken from the committed sprite.%s, which is light enough', (format) => {
    const bytes = readFileSync(new URL(`sprite.${format}`, folder));
    const { sha256, bytes: size } = loudness.files[format];
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    expect(bytes.length).toBe(size);
    expect(size).toBeLessThan(MOST_BYTES);
  });

  it('tell of every cue, and of its length', () => {
    const lengths = Object.entries(loudness.cues).map(([name, { seconds }]) => [
      name,
      Math.round(seconds * 1000),
    ]);
    expect(lengths).toEqual(Object.entries(table).map(([name, [, durationMs]]) => [name, durationMs]));
  });

  it.each(FORMATS)('stay within -16 to -23 LUFS and under -1 dBTP in %s', (format) => {
    const outside = Object.entries(loudness.cues).flatMap(([name, cue]) =>
      faultsOf(cue[format]).map((fault) => `${name}: ${fault}`),
    );
    expect(outside).toEqual([]);
  });

  it('would notice a cue that is too loud, too soft, clipped, torn or cut', () => {
    const fine = { lufs: -20, momentary: -18, peak: -3, seam: 0, missing: 0 };
    expect(faultsOf(fine)).toEqual([]);
    expect(faultsOf({ ...fine, lufs: -16 })).toEqual([]);
    expect(faultsOf({ ...fine, lufs: -15.99 })).toEqual(['loudness']);
    expect(faultsOf({ ...fine, lufs: -23 })).toEqual([]);
    expect(faultsOf({ ...fine, lufs: -23.01 })).toEqual(['loudness']);
    expect(faultsOf({ lufs: -24, momentary: -18, peak: -0.5, seam: 0.2, missing: 0.1 })).toEqual([
      'peak',
      'loudness',
      'seam',
      'short',
    ]);
  });
});
