// Muted play loses nothing: each sound that means something has words in every language and something on the screen.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { spriteTable } from '../../src/sound/cues.ts';
import { TAKES } from '../../src/sound/takes.ts';
import { MEANINGS } from './meanings.ts';

const root = new URL('../../', import.meta.url);
const LOCALES = ['en', 'uk', 'ru'] as const;
const texts = LOCALES.map(
  (locale) =>
    JSON.parse(readFileSync(new URL(`assets/text/${locale}/captions.json`, root), 'utf8')) as Readonly<
      Record<string, string>
    >,
);
const taken: ReadonlySet<string> = new Set<string>(Object.values(TAKES).flat());
const meanings = Object.entries(MEANINGS);
const told = meanings.flatMap(([sound, meaning]) =>
  typeof meaning === 'string' ? [] : [{ sound, captions: meaning.captions, twins: meaning.twins }],
);

describe('what sounds mean', () => {
  it('is decided for every cue of the sprite, and for nothing else', () => {
    const sounds = [...Object.keys(spriteTable()).filter((cue) => !taken.has(cue)), ...Object.keys(TAKES)];
    expect(meanings.map(([sound]) => sound).toSorted()).toEqual(sounds.toSorted());
  });

  it.each(told)('$sound is written in every language', ({ captions }) => {
    for (const text of texts) expect(captions.filter((key) => (text[key] ?? '').trim() === '')).toEqual([]);
  });

  it.each(told)('$sound is seen', ({ twins }) => {
    expect(twins.filter((twin) => typeof twin !== 'function')).toEqual([]);
  });

  it('uses every caption there is', () => {
    const used = new Set<string>(told.flatMap(({ captions }) => captions));
    expect(Object.keys(texts[0] ?? {}).filter((key) => !used.has(key))).toEqual([]);
  });

  it('calls few sounds mere air', () => {
    const air = meanings.filter(([, meaning]) => meaning === 'ambience').map(([sound]) => sound);
    expect(air.every((sound) => /^(?:air|drone|drip|hum)/u.test(sound))).toBe(true);
  });
});
