// Nothing is shipped that nobody answers for: each file of `assets` and `public` and each font has an author and a licence,
// and a build that would ship another one stops and names it.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, describe, expect, it } from 'vitest';
import {
  credited,
  fontPackages,
  isCreditedBy,
  readCredits,
  shippedFiles,
  uncredited,
} from '../../tools/credits.ts';

const root = new URL('../../', import.meta.url);
const credits = readCredits();
const shipped = shippedFiles();

describe('credits', () => {
  it('see what is shipped at all', () => {
    expect(shipped).toContain('assets/sound/sprite.webm');
    expect(shipped).toContain('assets/text/en/captions.json');
    expect(shipped).toContain('public/kiosk.json');
  });

  it('name every shipped file and every font package', () => {
    expect(uncredited(credits, shipped, fontPackages())).toBeNull();
  });

  it('name no file and no font that is not shipped', () => {
    expect(credits.files.filter((credit) => !shipped.some((path) => isCreditedBy(path, credit)))).toEqual([]);
    expect(credits.fonts.map((font) => font.package).toSorted()).toEqual(fontPackages().toSorted());
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
    const wrong = credits.fonts.filter((font) => {
      const found = readFileSync(new URL(`node_modules/${font.package}/package.json`, root), 'utf8');
      const { license } = JSON.parse(found) as { readonly license: string };
      return license !== font.licence || font.author.trim() === '';
    });
    expect(wrong).toEqual([]);
  });
});

describe('what is listed nowhere', () => {
  const made: string[] = [];
  afterEach(() => {
    for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
  });

  /** A game of one page with these files, whose credits know a folder, a file and a font. */
  const gameWith = (files: readonly string[], fonts: readonly string[] = []): string => {
    const folder = mkdtempSync(join(tmpdir(), 'credits-'));
    made.push(folder);
    for (const path of ['assets/known/any.txt', 'public/named.txt', ...files]) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), 'x');
    }
    const credit = { source: 's', author: 'a', licence: 'MIT', recipe: null };
    const paths = ['assets/known/', 'assets/credits.json', 'public/named.txt'];
    writeFileSync(
      join(folder, 'assets/credits.json'),
      JSON.stringify({
        files: paths.map((path) => ({ path, ...credit })),
        fonts: [{ package: '@fontsource/known', author: 'a', licence: 'OFL-1.1' }],
      }),
    );
    const dependencies = Object.fromEntries(['@fontsource/known', ...fonts].map((name) => [name, '1.0.0']));
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ dependencies }));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>x</title>');
    return folder;
  };

  const buildOf = (folder: string): Promise<unknown> =>
    build({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      plugins: [credited(folder)],
      build: { write: false },
    });

  it('stops the build with its name, under assets, in public, and as a font', async () => {
    const folder = gameWith(['assets/stray.png', 'public/deep/.hidden'], ['@fontsource/stray']);
    await expect(buildOf(folder)).rejects.toThrow(
      'Not listed in assets/credits.json with source, author and licence: assets/stray.png, public/deep/.hidden, @fontsource/stray.',
    );
  });

  it('is nothing where all is listed; a hidden file of assets is not shipped', async () => {
    await expect(buildOf(gameWith(['assets/.hidden']))).resolves.toBeDefined();
  });

  it('would stop the game, the page for a stick and the gallery alike', () => {
    for (const config of ['vite.config.ts', 'tools/pack/file-page.ts', 'tools/gallery/vite.config.ts'])
      expect([config, readFileSync(new URL(config, root), 'utf8')]).toEqual([
        config,
        expect.stringContaining('plugins: [credited(),'),
      ]);
  });
});
