// @vitest-environment happy-dom
// A package made on the teacher's page: out of what the server gives, and told plainly where it gives nothing.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_LESSON } from '../../src/lesson/lesson.ts';
import { packLesson } from '../../src/pack/pack-lesson.ts';
import { bytesOf } from '../../src/pack/package.ts';
import { packInBrowser } from '../../src/platform/pack-in-browser.ts';
import { version } from '../../src/platform/version.ts';

const FILES: Readonly<Record<string, string>> = {
  'index.html': '<!doctype html><html><head><meta charset="utf-8" /></head></html>',
  'assets/one.js': 'export {}',
  'assets/two.css': 'html {}',
};

const serve = (files: Readonly<Record<string, string>>, list: unknown = Object.keys(FILES)): void => {
  vi.stubGlobal('location', { protocol: 'https:' });
  vi.stubGlobal('fetch', async (path: string) => {
    const text = path === 'files.json' ? JSON.stringify(list) : files[path];
    return text === undefined ? new Response(null, { status: 404 }) : new Response(text);
  });
};

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a package made in the browser', () => {
  it('is the one the command makes, under the lesson’s own code, and counts its files', async () => {
    serve(FILES);
    const seen: (readonly [number, number])[] = [];
    const packed = await packInBrowser(DEFAULT_LESSON, 'scorm-12', 'A night', (done, of) =>
      seen.push([done, of]),
    );
    if (!packed.ok) throw new Error(packed.problem);
    expect(packed.name).toMatch(/^102-tons-[0-9a-z-]+-scorm12\.zip$/);
    expect(seen).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    const wish = {
      files: Object.entries(FILES).map(([path, text]) => ({ path, bytes: bytesOf(text) })),
      standard: 'scorm-12',
      lesson: DEFAULT_LESSON,
      title: 'A night',
      locale: 'en',
      version,
    } as const;
    expect(Buffer.from(await packed.blob.arrayBuffer()).equals(packLesson(wish))).toBe(true);
  });

  it.each([
    ['the server is gone', () => vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('gone')))],
    ['one file is missing', () => serve({ 'index.html': FILES['index.html'] ?? '' })],
    ['the list is no list', () => serve(FILES, { a: 1 })],
    ['the build has no page', () => serve(FILES, ['assets/one.js'])],
  ])('is told to be out of reach where %s', async (_name, happen) => {
    vi.spyOn(console, 'error').mockReturnValue();
    serve(FILES);
    happen();
    expect(await packInBrowser(null, 'cmi5', 'x', () => undefined)).toEqual({
      ok: false,
      problem: 'offline',
    });
  });

  it('is told to be impossible on a page that nobody serves', async () => {
    vi.stubGlobal('location', { protocol: 'file:' });
    expect(await packInBrowser(null, 'cmi5', 'x', () => undefined)).toEqual({
      ok: false,
      problem: 'from-file',
    });
  });
});
