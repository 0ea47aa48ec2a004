// What `npm run pack` makes for learning platforms: every shipped lesson under a name of its own, the same twice.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLesson } from '../../src/lesson/lesson-query.ts';
import { STANDARDS } from '../../src/pack/package.ts';
import { SHIPPED_LESSONS } from '../../tools/pack/lessons.ts';
import { packFor } from '../../tools/pack/lms.ts';
import { textFile, type PackSources } from '../../tools/pack/pack-file.ts';
import { readZip } from '../support/zip-reader.ts';

const sources: PackSources = {
  filePage: async () => {
    throw new Error('a platform has a server');
  },
  game: async () => [
    textFile('index.html', '<!doctype html><html><head><meta charset="utf-8" /></head></html>'),
    textFile('assets/main.js', 'export {}'),
  ],
};

const packsOf = async () =>
  (await Promise.all(STANDARDS.map((standard) => packFor(standard)(sources)))).flat();

describe('the archives for learning platforms', () => {
  it('are one for each lesson and standard, each under its own name, the same twice', async () => {
    const [first, second] = [await packsOf(), await packsOf()];
    expect(new Set(first.map(({ path }) => path)).size).toBe(STANDARDS.length * SHIPPED_LESSONS.length);
    expect(first.map(({ path }) => path)).toContain('102-tons-lesson-control-scorm12.zip');
    expect(second).toEqual(first);
  });

  it('hold the lessons they are called after', async () => {
    for (const { slug, lesson } of SHIPPED_LESSONS) {
      const archive = (await packsOf()).find(({ path }) => path === `102-tons-${slug}-scorm2004.zip`);
      const page = readZip(archive?.bytes ?? new Uint8Array()).find(({ name }) => name === 'index.html');
      const html = new TextDecoder().decode(page?.bytes);
      const query = /<meta name="lesson" content="([^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? null;
      expect(query === null ? null : readLesson(`?${query}`).lesson).toEqual(lesson);
    }
  });

  it('have titles in every language, and the control group’s says nothing of it', () => {
    for (const locale of ['en', 'uk', 'ru']) {
      const file = new URL(`../../assets/text/${locale}/teacher-packages.json`, import.meta.url);
      const titles = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>;
      for (const { titleKey } of SHIPPED_LESSONS) expect(titles[titleKey]).toMatch(/^102 /);
      expect(titles['package.title.control']).not.toMatch(/control|контрол|without|без/i);
    }
  });
});
