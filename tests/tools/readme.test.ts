// What the README promises is there: its commands, its links, its tables. A newcomer who follows a dead line of it
// does not come back.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LESSON_PARAMETERS } from '../../src/lesson/lesson-query.ts';
import { KIOSK_PARAMETERS } from '../../src/kiosk/kiosk-query.ts';
import { PARAMETERS } from '../../src/query.ts';
import { SCREENS } from '../../src/session/store.ts';
import { BOT_IDS } from '../../src/sim/index.ts';
import { levelIds } from '../../tools/level-files.ts';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');
const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** What the group of the pattern found, each once. */
const all = (pattern: RegExp, text = readme): readonly string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, found = '']) => found)),
];

/** The row that begins with this name, in the first table that has one. */
const rowOf = (name: string, text = readme): string =>
  text.split('\n').find((line) => line.startsWith(`| \`${name}\` |`)) ?? '';

type Rows = Readonly<Record<string, { readonly allowed: string; readonly audience: string }>>;

/** The rows of one of the tables of links, which ends where these words begin. */
const expectTable = (head: string, end: string, rows: Rows): void => {
  const table = readme.slice(readme.indexOf(head), readme.indexOf(end));
  expect(all(/^\| `([\w-]+)` \|/gm, table).toSorted()).toEqual(Object.keys(rows).toSorted());
  for (const [name, { audience, allowed }] of Object.entries(rows)) {
    expect(`${name} ${rowOf(name, table).includes('(debug)')}`).toBe(`${name} ${audience === 'debug'}`);
    // Where the values are words or sizes, each stands in its row; where they are a range, both its ends do.
    const ends = /^whole number, (\d+) to (\d+)$/.exec(allowed)?.slice(1) ?? [];
    const values = allowed.split(', ').every((value) => /^\w+$/.test(value)) ? allowed.split(', ') : [];
    expect(values.filter((value) => !rowOf(name, table).includes(`\`${value}\``))).toEqual([]);
    expect([name, ends.filter((value) => !rowOf(name, table).includes(value))]).toEqual([name, []]);
  }
};

describe('the README', () => {
  it('names only commands that exist', () => {
    const generated = /npm run (levels:schema[^\n]*?) {2,}/.exec(readme)?.[1]?.split(', ') ?? [];
    const named = [...all(/npm run (?:--silent )?([a-z:]+)/g), ...generated, 'start', 'test'];
    expect(generated.length).toBeGreaterThan(3);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  it('leads nowhere in vain', () => {
    const links = all(/\]\(([^)]+)\)/g).filter((link) => !link.startsWith('http'));
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => !existsSync(new URL(link, root)))).toEqual([]);
  });

  it('names only files and folders that exist', () => {
    const paths = all(/`((?:src|tests|tools|levels|assets|docs)\/[\w./-]+)`/g);
    expect(paths.length).toBeGreaterThan(15);
    expect(paths.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
  });

  it('has every folder of src in its table', () => {
    const folders = readdirSync(new URL('src/', root), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `\`src/${entry.name}\``);
    expect(folders.filter((folder) => !readme.includes(folder))).toEqual([]);
  });

  it('has a row for each parameter of a link, with its values, and marks those for tests', () => {
    expectTable('| parameter |', 'A bad value', PARAMETERS);
  });

  it('has a row for each parameter of a lesson, with its values', () => {
    expectTable('| class parameter |', '### Kiosk', LESSON_PARAMETERS);
  });

  it('has a row for each parameter of a kiosk, with its values', () => {
    expectTable('| kiosk parameter |', 'The same settings', KIOSK_PARAMETERS);
  });

  it('names every level, screen and bot', () => {
    expect(levelIds().filter((id) => !rowOf('level').includes(`\`${id}\``))).toEqual([]);
    expect(SCREENS.filter((screen) => !readme.includes(`\`${screen}\``))).toEqual([]);
    const bots = /Bots: ([^.]+)\./.exec(readme)?.[1] ?? '';
    expect(bots.replaceAll(/[`\s]/g, '').split(',')).toEqual([...BOT_IDS]);
  });
});
