// Every level that ships: whole, listed, sourced number by number, and with words for all it names.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createLevelPort } from '../../src/content/levels.ts';
import type { Level } from '../../src/sim/index.ts';
import { levelIds, readLevelFile } from '../../tools/level-files.ts';
import { LOCALES, allTexts } from '../support/texts.ts';

const folder = new URL('../../levels/', import.meta.url);
const folders = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const texts = allTexts();
const keysOf = new Map(
  LOCALES.map((locale) => [
    locale,
    new Set(texts.filter((text) => text.locale === locale).map((text) => text.key)),
  ]),
);

const missingKeys = (keys: readonly string[]): string[] =>
  LOCALES.flatMap((locale) =>
    keys.filter((key) => keysOf.get(locale)?.has(key) !== true).map((key) => `${locale}: ${key}`),
  );

const cardKeys = (level: Level): string[] =>
  level.cards.flatMap((card) => [
    ...['title', 'from', 'body'].map((part) => `card.${card.id}.${part}`),
    ...card.answers.flatMap(({ id }) =>
      ['answer', 'cost', 'sheet'].map((part) => `card.${card.id}.${part}.${id}`),
    ),
  ]);

/** Names of the fields that hold a number, at any depth: `notes.md` must speak of each. */
const numericFields = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'number' ? [key] : numericFields(inner),
  );
};

describe('the list of levels', () => {
  it('names each level folder once, and nothing else', () => {
    expect(levelIds().toSorted()).toEqual(folders.toSorted());
  });

  it('is what the browser offers', () => {
    expect(createLevelPort().ids()).toEqual(levelIds());
  });

  it('turns an unknown level away in the tools and in the browser', async () => {
    const known = levelIds().join(', ');
    const complaints = [{ path: 'no-such-level', key: 'complaint.noLevel', args: { known } }];
    expect(readLevelFile('no-such-level')).toEqual({ ok: false, reason: 'wrong', complaints });
    expect(await createLevelPort().load('no-such-level')).toEqual({ ok: false, reason: 'wrong', complaints });
  });
});

describe.each([...levelIds()])('the level %s', (id) => {
  const reading = readLevelFile(id);
  const level = reading.ok ? reading.level : null;

  it('is right by the schema, and carries the name of its folder', () => {
    expect(reading.ok ? [] : reading.complaints).toEqual([]);
    expect(level?.id).toBe(id);
  });

  it('is the same in the browser', async () => {
    expect(await createLevelPort().load(id)).toEqual(reading);
  });

  it('has notes that give a source, or "tuned", for each number', () => {
    const path = new URL(`${id}/notes.md`, folder);
    const notes = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const lines = notes.split('\n');
    const fields = [...new Set(numericFields(level))];
    const unsourced = fields.filter(
      (field) =>
        !lines.some((line) => line.includes(field) && /\b[A-Z]{3,5}-\d{2}\b|\btuned\b|game\.md/.test(line)),
    );
    expect(fields.length).toBeGreaterThan(10);
    expect(unsourced).toEqual([]);
  });

  it('has words for every name and card in each language', () => {
    const names = level?.crew.flatMap((member) => member.nameKey ?? []) ?? [];
    expect(missingKeys([...names, ...(level === null ? [] : cardKeys(level))])).toEqual([]);
  });

  it('rests on claims that the claims file holds', () => {
    const file = JSON.parse(
      readFileSync(new URL('../../assets/text/claims.json', import.meta.url), 'utf8'),
    ) as {
      claims: { id: string }[];
    };
    const known = new Set(file.claims.map((claim) => claim.id));
    const cited = [...(level?.crew ?? []), ...(level?.cards ?? [])].flatMap((each) => each.claims);
    expect(cited.filter((claim) => !known.has(claim))).toEqual([]);
  });
});
