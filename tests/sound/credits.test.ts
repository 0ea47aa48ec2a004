// Nothing is shipped that nobody answers for: each file under `assets` and each font has an author and a licence.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Credit = {
  readonly path: string;
  readonly source: string;
  readonly author: string;
  readonly licence: string;
  readonly recipe: string | null;
};
type FontCredit = { readonly package: string; readonly author: string; readonly licence: string };

const root = new URL('../../', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const credits = read('assets/credits.json') as {
  readonly files: readonly Credit[];
  readonly fonts: readonly FontCredit[];
};
const shipped = readdirSync(new URL('assets/', root), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
  .map((entry) =>
    `${entry.parentPath.replaceAll('\\', '/')}/${entry.name}`
      .replace(/^.*?\/(?=assets\/)/u, '')
      .replaceAll('//', '/'),
  );

/** A folder, written with a slash at its end, answers for all it holds. */
const isCreditedBy = (path: string, credit: Credit): boolean =>
  credit.path.endsWith('/') ? path.startsWith(credit.path) : path === credit.path;

describe('credits', () => {
  it('see the assets at all', () => {
    expect(shipped).toContain('assets/sound/sprite.webm');
    expect(shipped).toContain('assets/text/en/captions.json');
  });

  it('name every shipped file', () => {
    expect(shipped.filter((path) => !credits.files.some((credit) => isCreditedBy(path, credit)))).toEqual([]);
  });

  it('name no file that is not shipped', () => {
    expect(credits.files.filter((credit) => !shipped.some((path) => isCreditedBy(path, credit)))).toEqual([]);
  });

  it('give each an author, a licence, a source, and a recipe that exists', () => {
    const poor = credits.files.filter(
      ({ author, licence, source, recipe }) =>
        [author, licence, source].some((text) => text.trim() === '') ||
        (recipe !== null && !existsSync(new URL(recipe, root))),
    );
    expect(poor).toEqual([]);
  });

  it('name every font package under its own licence', () => {
    const { dependencies } = read('package.json') as {
      readonly dependencies: Readonly<Record<string, string>>;
    };
    const fonts = Object.keys(dependencies).filter((name) => name.startsWith('@fontsource'));
    expect(credits.fonts.map((font) => font.package).toSorted()).toEqual(fonts.toSorted());
    const wrong = credits.fonts.filter((font) => {
      const { license } = read(`node_modules/${font.package}/package.json`) as { readonly license: string };
      return license !== font.licence || font.author.trim() === '';
    });
    expect(wrong).toEqual([]);
  });
});
