// Each language in its own letters, and every letter in the fonts that ship. A Russian letter in a
// Ukrainian sentence is an insult; a glyph that no font has is a box on the screen.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allTexts, placeOf, wordsOf, type Message } from '../support/texts.ts';

/** Keys whose English text holds Cyrillic on purpose: languages are called by their own names. */
const CYRILLIC_IN_ENGLISH = /^(?:ui\.)?(?:language|locale|settings\.language)\./;

/** Names told in their own language inside another: the town as Ukrainian law writes it today (MINE-04). */
const OWN_NAMES = /Кадіївк[аиу]/gu;

const texts = allTexts();
const wordTexts = texts.map((message) => ({ message, words: wordsOf(message.text) }));

const placesWhere = (locale: string, pattern: RegExp, exempt?: RegExp): string[] =>
  wordTexts
    .filter(
      ({ message, words }) =>
        message.locale === locale &&
        pattern.test(words.replaceAll(OWN_NAMES, '')) &&
        exempt?.test(message.key) !== true,
    )
    .map(({ message }) => placeOf(message));

/** Words in which letters of two scripts meet, such as a Latin `c` in a Cyrillic word. */
const mixedWords = ({ words }: { readonly words: string }): string[] =>
  (words.match(/[\p{L}\p{M}]+/gu) ?? []).filter(
    (word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word),
  );

const root = new URL('../../', import.meta.url);
const stylesFolder = new URL('src/ui/styles/', root);

type Face = {
  /** `@fontsource/pt-sans`. */
  readonly family: string;
  readonly file: string;
  readonly ranges: readonly (readonly [number, number])[];
};

/** Code points a rule promises. */
const rangesOf = (rule: string): [number, number][] =>
  [...rule.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(([, from = '0', to = from]) => [
    Number.parseInt(from, 16),
    Number.parseInt(to, 16),
  ]);

const sheets = readdirSync(stylesFolder).map((name) => readFileSync(new URL(name, stylesFolder), 'utf8'));

/** The rules of the game's own sheets, one for each script and weight of a face. */
const faces: readonly Face[] = sheets
  .flatMap((css) => css.match(/@font-face \{[^}]*\}/g) ?? [])
  .map((rule) => {
    const file = /url\('([^']+)'\)/.exec(rule)?.[1] ?? '';
    return { family: file.split('/').slice(0, 2).join('/'), file, ranges: rangesOf(rule) };
  });

const rangesOfFamily = (family: string): readonly (readonly [number, number])[] =>
  faces.filter((face) => face.family === family).flatMap((face) => face.ranges);

/** The face every word may be set in: what it lacks is a box somewhere. */
const covered = rangesOfFamily('@fontsource/pt-sans');

/** Drawn by every system, and kept out of the ranges of text fonts: arrows and geometric marks. */
const SYSTEM_SIGNS = /[\u2190-\u21ff\u25a0-\u25ff\u2713\u2715\u00a0\u202f]/u;

const missingGlyphs = (words: string): string[] =>
  Array.from(words).filter((sign) => {
    const point = sign.codePointAt(0) ?? 0;
    return (
      point > 0x20 && !SYSTEM_SIGNS.test(sign) && !covered.some(([from, to]) => point >= from && point <= to)
    );
  });

describe('letters', () => {
  it('of Russian alone never stand in Ukrainian', () => {
    expect(placesWhere('uk', /[ыэъё]/iu, CYRILLIC_IN_ENGLISH)).toEqual([]);
  });

  it('of Ukrainian alone never stand in Russian', () => {
    expect(placesWhere('ru', /[іїєґ]/iu, CYRILLIC_IN_ENGLISH)).toEqual([]);
  });

  it('of Cyrillic never stand in English, but for the names of languages', () => {
    expect(placesWhere('en', /\p{Script=Cyrillic}/u, CYRILLIC_IN_ENGLISH)).toEqual([]);
  });

  it('of two scripts never meet in one word', () => {
    const mixed = wordTexts.flatMap((each) =>
      mixedWords(each).map((word) => `${placeOf(each.message)}: ${word}`),
    );
    expect(mixed).toEqual([]);
  });

  it('are all in the fonts that ship', () => {
    expect(covered.length).toBeGreaterThan(4);
    const boxes = wordTexts.flatMap(({ message, words }) =>
      missingGlyphs(words).map((sign) => `${placeOf(message)}: ${sign}`),
    );
    expect(boxes).toEqual([]);
  });
});

describe('fonts', () => {
  const families = [...new Set(faces.map((face) => face.family))];

  it('ship only where a stylesheet asks for them', () => {
    const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const shipped = Object.keys(manifest.dependencies).filter((name) => name.startsWith('@fontsource'));
    expect(shipped.toSorted()).toEqual(families.toSorted());
  });

  it('come in Latin and in Cyrillic wherever words are set in them', () => {
    const halves = families.filter((family) => {
      const ranges = rangesOfFamily(family);
      const has = (letter: string): boolean =>
        ranges.some(
          ([from, to]) => (letter.codePointAt(0) ?? 0) >= from && (letter.codePointAt(0) ?? 0) <= to,
        );
      return !['A', 'z', 'Я', 'ё', 'ї', 'ґ', '’', '«'].every(has);
    });
    expect(families.length).toBeGreaterThan(3);
    expect(halves).toEqual([]);
  });

  it('come in no other script and in no older format', () => {
    const odd = faces.filter(({ file }) => !/-(?:latin|cyrillic)(?:-ext)?-[^/]+-normal\.woff2$/.test(file));
    expect(odd.map(({ file }) => file)).toEqual([]);
    expect(sheets.filter((css) => css.includes("@import '@fontsource"))).toEqual([]);
  });

  it('promise what their packages say the files hold', () => {
    const wrong = faces.filter(({ family, file, ranges }) => {
      const list = JSON.parse(
        readFileSync(new URL(`node_modules/${family}/unicode.json`, root), 'utf8'),
      ) as Record<string, string>;
      const subset = /-((?:latin|cyrillic)(?:-ext)?)-[^/]+$/.exec(file)?.[1] ?? '';
      return JSON.stringify(ranges) !== JSON.stringify(rangesOf(list[subset] ?? ''));
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});

describe('signs', () => {
  it('in Ukrainian have the apostrophe U+2019 and no other', () => {
    expect(placesWhere('uk', /\p{L}['\u02bc`\u00b4]\p{L}/u)).toEqual([]);
  });

  it.each(['uk', 'ru'])('in %s quote with angle marks', (locale) => {
    expect(placesWhere(locale, /["\u201c\u201d]/u)).toEqual([]);
  });

  it('are never a straight apostrophe or quotation mark in English', () => {
    expect(placesWhere('en', /["']/u)).toEqual([]);
  });

  it('are never an HTML tag or entity', () => {
    const tagged = (message: Message): boolean => /<\/?[a-z][^>]*>|&[a-z]+;/i.test(message.text);
    expect(texts.filter(tagged).map(placeOf)).toEqual([]);
  });
});
