// The letters and libraries in the game are handed on with their licences, whoever copies the folder.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { licencesFile, licenceText, shippedPackages, untold } from '../../tools/licences.ts';

const text = licenceText();
const packages = shippedPackages();
const root = new URL('../../', import.meta.url);
const { dependencies } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

describe('the licences beside the game', () => {
  it('begin with its own', () => {
    expect(text.startsWith('102 Tons\n')).toBe(true);
    expect(text).toContain(readFileSync(new URL('LICENSE', root), 'utf8').trim());
  });

  it('tell of every package that runs in it or is written with, at its version', () => {
    expect(Object.keys(dependencies).length).toBeGreaterThan(15);
    const missing = Object.entries(dependencies).filter(
      ([name, version]) => !text.includes(`\n${name} ${version} (`),
    );
    expect(missing).toEqual([]);
  });

  it('tell of what those rest on, and of the offline worker’s', () => {
    const names = packages.map(({ name }) => name);
    for (const name of ['eventemitter3', 'd3-shape', 'd3-path', 'workbox-core', '@formatjs/fast-memoize'])
      expect(names).toContain(name);
  });

  it('hold the whole licence of each family of letters', () => {
    const fonts = packages.filter(({ name }) => name.startsWith('@fontsource'));
    expect(fonts).toHaveLength(11);
    expect(fonts.filter(({ licence }) => licence !== 'OFL-1.1')).toEqual([]);
    for (const { texts } of fonts) {
      expect(texts.join()).toMatch(/Copyright/);
      expect(texts.join()).toContain('SIL OPEN FONT LICENSE Version 1.1 - 26 February 2007');
      expect(text).toContain(texts.join('\n\n'));
    }
  });

  it('are the same bytes on every machine, and say which letters they are written in', () => {
    expect(text).not.toContain('\r');
    expect(text).not.toContain('node_modules');
    expect(licencesFile()).toBe(`\uFEFF${text}`);
    const names = packages.map(({ name }) => name);
    const fonts = names.filter((name) => name.startsWith('@fontsource'));
    const others = names.filter((name) => !name.startsWith('@fontsource'));
    expect(names).toEqual([...fonts.toSorted(), ...others.toSorted()]);
  });

  it('would miss a package that got into the build unseen', () => {
    const modules = ['/x/node_modules/preact/dist/a.js', 'C:\\x\\node_modules\\a\\node_modules\\@b\\c\\d.js'];
    expect(untold([...modules, '/x/src/main.ts', '\0virtual'], packages)).toEqual(['@b/c']);
  });
});
