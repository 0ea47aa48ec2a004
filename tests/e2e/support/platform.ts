// A learning platform with its packages: archives made of the built game, unpacked as somebody else's reader does, served from
// a folder with blanks in its name, beside the page that plays the platform.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from '@playwright/test';
import { decodeProgress } from '../../../src/lesson/progress-code.ts';
import type { Progress } from '../../../src/lesson/progress.ts';
import { opened } from '../../../src/lms/fitted.ts';
import { packLesson } from '../../../src/pack/pack-lesson.ts';
import type { PackedFile, Standard } from '../../../src/pack/package.ts';
import type { Lesson } from '../../../src/lesson/lesson.ts';
import { filesOf } from '../../../tools/file-list.ts';
import { serveFolder } from '../../../tools/serve.mjs';
import { readZip } from '../../support/zip-reader.ts';
import { builtVersion } from './museum.ts';

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));
const runtimes = fileURLToPath(new URL('../../../node_modules/scorm-again/dist/', import.meta.url));

export const builtFiles = (): readonly PackedFile[] =>
  filesOf(dist).map((path) => ({ path, bytes: new Uint8Array(readFileSync(join(dist, path))) }));

export const packed = (lesson: Lesson | null, standard: Standard): Uint8Array =>
  packLesson({
    files: builtFiles(),
    standard,
    lesson,
    title: 'A night',
    locale: 'en',
    version: builtVersion(),
  });

export type Platform = {
  /** Of the folder with the platform's page and the packages in it. */
  readonly url: string;
  /** Address of the package's first page, relative to the platform's. */
  pageOf(standard: Standard): string;
  remove(): Promise<void>;
};

const FOLDER = 'course files/a lesson';

export const openPlatform = async (lesson: Lesson, standards: readonly Standard[]): Promise<Platform> => {
  const root = mkdtempSync(join(tmpdir(), '102-tons-platform-'));
  const put = (path: string, bytes: Uint8Array): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  };
  for (const standard of standards)
    for (const { name, bytes } of readZip(packed(lesson, standard)))
      put(`${FOLDER}/${standard}/${name}`, bytes);
  mkdirSync(join(root, 'lms'));
  mkdirSync(join(root, 'runtime'));
  copyFileSync(new URL('platform.html', import.meta.url), join(root, 'lms', 'platform.html'));
  for (const name of ['scorm12.min.js', 'scorm2004.min.js'])
    copyFileSync(join(runtimes, name), join(root, 'runtime', name));
  const server = await serveFolder(root, 0);
  return {
    url: `${server.url}lms/platform.html`,
    pageOf: (standard) => `../${FOLDER}/${standard}/index.html`,
    remove: async () => {
      await server.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
};

/** The pupil's record as the platform has it. */
export type Cmi = Readonly<Record<string, unknown>> & {
  readonly suspend_data: string;
  readonly interactions: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

type Runtime = {
  readonly platform: { readonly faults: string[]; readonly commits: Cmi[]; readonly calls: string[] };
};

export const faultsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as Runtime).platform.faults);

export const commitsOf = (page: Page): Promise<Cmi[]> =>
  page.evaluate(() => (globalThis as unknown as Runtime).platform.commits);

export const callsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as Runtime).platform.calls);

/** What a teacher reads off the record, by one name in both editions. */
export const readCmi = (cmi: Cmi) => {
  const core = (cmi['core'] ?? cmi) as Readonly<Record<string, unknown>>;
  const score = core['score'] as Readonly<Record<string, string>>;
  return {
    status: String(core['lesson_status'] ?? core['completion_status']),
    location: String(core['lesson_location'] ?? core['location']),
    percent: Number(score['raw']),
    answers: Object.values(cmi.interactions)
      .filter(({ id }) => id !== undefined)
      .map(({ id = '', student_response, learner_response }) => [
        id.replace('urn:102tons:', ''),
        student_response ?? learner_response ?? '',
      ]),
  };
};

/** The lesson as it would be taken up again from this record; null before the first screen. */
export const progressIn = ({ suspend_data: kept }: Cmi): Progress | null => {
  const state = opened(kept.slice(kept.indexOf('~') + 1));
  const read = state === null ? null : decodeProgress(state);
  return read?.ok === true ? read.progress : null;
};

/** The frame the package plays in. */
export const lessonFrame = async (page: Page, standard: Standard): Promise<Frame> => {
  await page.waitForFunction(() => 'platform' in globalThis);
  for (let tries = 0; tries < 200; tries += 1) {
    const frame = page.frames().find((each) => each.url().includes(`/${standard}/index.html`));
    if (frame !== undefined) return frame;
    await page.waitForTimeout(25);
  }
  throw new Error('the package never came into its frame');
};

/** One step of a pupil through the lesson: rates, signs, or goes on. False where there is nothing to press just now. */
export const stepOn = (frame: Frame): Promise<boolean> =>
  frame.evaluate(() => {
    const open = document.querySelector('.rate-slip:not([data-rated])');
    const isChosen = open?.querySelector('input:checked') ?? null;
    const next = [
      isChosen === null ? open?.querySelector('input[type=radio]') : open?.querySelector('.button-print'),
      document.querySelector('.sign-ways button'),
      document.querySelector('.print-next:not([disabled])'),
    ].find((found) => found instanceof HTMLElement && found.getClientRects().length > 0);
    if (!(next instanceof HTMLElement)) return false;
    next.click();
    return true;
  });
