// A lesson, or the whole game, as one archive for a learning platform. The same bytes from the command and from a teacher's
// browser: names in order, no clock, one strength of deflation, and code that asks neither for a disk nor for a page.
import { zipSync, type Zippable } from 'fflate';
import { COURSE, manifestCmi5 } from './manifest-cmi5.ts';
import { MANIFEST, manifestScorm12 } from './manifest-scorm-12.ts';
import { manifestScorm2004 } from './manifest-scorm-2004.ts';
import { bytesOf, describe, START, type Description, type PackedFile, type PackWish } from './package.ts';
import { packedPage } from './packed-page.ts';

/** Archives write the hour of the wall: told as such, and not as a moment, it is the same in every time zone. */
const always = (): Date => new Date(1980, 0, 1, 12);
/** Pictures and sounds are as small as they get; what is left gains nothing from the last notches. */
const LEVEL = 6;

/** The list of a build's files (`tools/file-list.ts`); a package has its own. */
export const FILE_LIST = 'files.json';

/** What belongs to a game that is installed, and not to a lesson in a frame. */
const NOT_PACKED = new Set([
  FILE_LIST,
  'offline-worker.js',
  'manifest.webmanifest',
  'kiosk.json',
  MANIFEST,
  COURSE,
]);

const MANIFESTS: Readonly<
  Record<PackWish['standard'], readonly [name: string, write: (said: Description) => string]>
> = {
  'scorm-12': [MANIFEST, manifestScorm12],
  'scorm-2004': [MANIFEST, manifestScorm2004],
  cmi5: [COURSE, manifestCmi5],
};

const inOrder = (left: PackedFile, right: PackedFile): number => (left.path < right.path ? -1 : 1);

const asText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Every file of the package, the manifest first. Throws where the build has no page. */
export const packageFiles = (wish: PackWish): readonly PackedFile[] => {
  const built = wish.files.filter(({ path }) => !NOT_PACKED.has(path));
  const names = [...built.map(({ path }) => path), FILE_LIST].sort();
  const said = describe(wish, names);
  const page = built.find(({ path }) => path === START);
  if (page === undefined) throw new Error(`the build has no ${START}`);
  const files = built.map((file) =>
    file === page
      ? { path: START, bytes: bytesOf(packedPage(asText(page.bytes), wish.standard, said.query)) }
      : file,
  );
  const list = names.filter((name) => name !== FILE_LIST);
  const [manifest, write] = MANIFESTS[wish.standard];
  return [
    { path: manifest, bytes: bytesOf(write(said)) },
    ...[...files, { path: FILE_LIST, bytes: bytesOf(JSON.stringify(list)) }].toSorted(inOrder),
  ];
};

export const packLesson = (wish: PackWish): Uint8Array => {
  const entries: Zippable = {};
  for (const { path, bytes } of packageFiles(wish)) entries[path] = bytes;
  return zipSync(entries, { level: LEVEL, mtime: always() });
};
