// A lesson, or the whole game, as one archive for a learning platform. The same bytes from the command and from a teacher's
// browser (`archive.ts`).
import { archiveOf } from './archive.ts';
import { COURSE, manifestCmi5 } from './manifest-cmi5.ts';
import { MANIFEST, manifestScorm12 } from './manifest-scorm-12.ts';
import { manifestScorm2004 } from './manifest-scorm-2004.ts';
import { bytesOf, describe, START, type Description, type PackedFile, type PackWish } from './package.ts';
import { packedPage } from './packed-page.ts';

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

const asText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Every file of the package. Throws where the build has no page. */
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
    ...files,
    { path: FILE_LIST, bytes: bytesOf(JSON.stringify(list)) },
  ];
};

/** Platforms look for the manifest at the root, and people at the top. */
export const packLesson = (wish: PackWish): Uint8Array =>
  archiveOf(packageFiles(wish), MANIFESTS[wish.standard][0]);
