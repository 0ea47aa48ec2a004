// What goes into a package for a learning platform, and how it is called. The names are made of the lesson and the version of
// the game: the same lesson packed twice is the same package, and a changed one is not taken for it.
import { queryOf } from '../lesson/lesson-query.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { hashBytes } from '../sim/index.ts';

export const STANDARDS = ['scorm-12', 'scorm-2004', 'cmi5'] as const;
export type Standard = (typeof STANDARDS)[number];

export type PackedFile = { readonly path: string; readonly bytes: Uint8Array };

export type PackWish = {
  /** The built game: paths relative, with forward slashes; `index.html` among them. */
  readonly files: readonly PackedFile[];
  readonly standard: Standard;
  /** Null packs the whole game. */
  readonly lesson: Lesson | null;
  readonly title: string;
  /** The language of the title. */
  readonly locale: string;
  /** Of the game (`src/platform/version.ts`). */
  readonly version: string;
};

/** What a manifest says of a package. */
export type Description = {
  /** A name of letters, digits and dashes. */
  readonly id: string;
  readonly title: string;
  readonly locale: string;
  readonly version: string;
  /** `mode=class&...`; empty for the whole game. */
  readonly query: string;
  /** In order, without the manifest. */
  readonly paths: readonly string[];
};

export const START = 'index.html';

const letters = new TextEncoder();

export const bytesOf = (text: string): Uint8Array => letters.encode(text);

export const packageId = (query: string, version: string): string =>
  `tons-${hashBytes([...letters.encode(`${query}\n${version}`)])}`;

export const describe = (
  { lesson, title, locale, version }: PackWish,
  paths: readonly string[],
): Description => {
  const query = lesson === null ? '' : queryOf(lesson);
  return { id: packageId(query, version), title, locale, version, query, paths };
};
