// A package for a learning platform, made in the teacher's browser out of the very files the page itself was served from. The
// same bytes as `npm run pack` makes of the same build; nothing is sent anywhere.
import type { Lesson } from '../lesson/lesson.ts';
import { archiveName, slugOf } from '../pack/package-name.ts';
import type { PackedFile, PackWish, Standard } from '../pack/package.ts';
import type { PackAnswer, PackAsk } from './package-messages.ts';
import { isServed } from './served.ts';
import { version } from './version.ts';

/** `offline`: a file could not be fetched. `from-file`: nobody serves this page, there is nothing to fetch. */
export type PackProblem = 'offline' | 'from-file';
export type Packed =
  | { readonly ok: true; readonly name: string; readonly blob: Blob }
  | { readonly ok: false; readonly problem: PackProblem };
/** Files there, of so many. */
export type OnPackProgress = (done: number, of: number) => void;

const LIST = 'files.json';
/** So many at once: a school's server is slow, and a browser opens no more anyway. */
const AT_ONCE = 6;

const fetched = async (path: string): Promise<Response> => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
};

const isList = (read: unknown): read is readonly string[] =>
  Array.isArray(read) && read.every((path) => typeof path === 'string');

const fileList = async (): Promise<readonly string[]> => {
  const read: unknown = await (await fetched(LIST)).json();
  if (!isList(read)) throw new Error(`${LIST} is no list of files`);
  return read;
};

const fetchAll = async (
  paths: readonly string[],
  onProgress: OnPackProgress,
): Promise<readonly PackedFile[]> => {
  const files: PackedFile[] = [];
  const waiting = [...paths];
  const fetchOn = async (): Promise<void> => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const bytes = new Uint8Array(await (await fetched(path)).arrayBuffer());
      files.push({ path, bytes });
      onProgress(files.length, paths.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, fetchOn));
  return files;
};

const makeWorker = (): Worker | null => {
  try {
    return new Worker(new URL('./package-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
};

/** Null where there is no worker, or it failed. */
const packInWorker = (wish: PackWish): Promise<Uint8Array<ArrayBuffer> | null> => {
  const worker = makeWorker();
  if (worker === null) return Promise.resolve(null);
  return new Promise((resolve) => {
    const end = (bytes: Uint8Array<ArrayBuffer> | null): void => {
      worker.terminate();
      resolve(bytes);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<PackAnswer>) =>
      end(data.ok ? data.bytes : null),
    );
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      end(null);
    });
    const ask: PackAsk = { wish };
    worker.postMessage(ask, { transfer: [] });
  });
};

const packHere = async (wish: PackWish): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array((await import('../pack/pack-lesson.ts')).packLesson(wish));

/** Packs this lesson, or the whole game for null. `title` is in the page's language. Never rejects. */
export const packInBrowser = async (
  lesson: Lesson | null,
  standard: Standard,
  title: string,
  onProgress: OnPackProgress,
): Promise<Packed> => {
  if (!isServed()) return { ok: false, problem: 'from-file' };
  try {
    const files = await fetchAll(await fileList(), onProgress);
    const locale = document.documentElement.lang || 'en';
    const wish: PackWish = { files, standard, lesson, title, locale, version };
    const bytes = (await packInWorker(wish)) ?? (await packHere(wish));
    const name = archiveName(slugOf(lesson, version), standard);
    return { ok: true, name, blob: new Blob([bytes], { type: 'application/zip' }) };
  } catch (cause) {
    console.error(cause);
    return { ok: false, problem: 'offline' };
  }
};
