// A lesson out of its archive, in a frame of a frame of a learning platform, walked to its end: what the platform has after
// every screen, and what is left when the tab is killed.
import { readFileSync } from 'node:fs';
import type { Browser, Frame, Page } from '@playwright/test';
import { DEFAULT_LESSON, type Lesson } from '../../src/lesson/lesson.ts';
import { packLesson } from '../../src/pack/pack-lesson.ts';
import type { Standard } from '../../src/pack/package.ts';
import { verifyResult } from '../../src/lesson/verify.ts';
import { encodeProgress } from '../../src/lesson/progress-code.ts';
import { needLevel } from '../../tools/level-files.ts';
import { createFakeLrs, type FakeLrs } from '../support/fake-lrs.ts';
import { readZip } from '../support/zip-reader.ts';
import { expect, test, watch, words } from './support/game.ts';
import { builtVersion } from './support/museum.ts';
import {
  builtFiles,
  callsOf,
  commitsOf,
  faultsOf,
  lessonFrame,
  openPlatform,
  progressIn,
  readCmi,
  stepOn,
  type Cmi,
  type Platform,
} from './support/platform.ts';

// The archives are made once for all of them; several visits each, on machines that do other things too.
test.describe.configure({ mode: 'default', timeout: 180_000 });

const LESSON: Lesson = { ...DEFAULT_LESSON, pace: 20_000, cards: 1, items: 'ab', seed: 7, locale: 'en' };
/** What no lesson can say: a bot digs, and nothing moves for nobody. */
const HURRIED = 'autoplay=par&renderer=canvas&motion=reduced';

let platform: Platform;

test.beforeAll(async () => {
  platform = await openPlatform(LESSON, ['scorm-12', 'scorm-2004', 'cmi5']);
});

test.afterAll(() => platform.remove());

type Launch = {
  /** What the platform has of the pupil. */
  readonly kept?: Cmi | undefined;
  /** It answers no to everything. */
  readonly isDeaf?: boolean;
  /** Behind the address of the page. */
  readonly query?: string;
};

type Visit = { readonly page: Page; readonly frame: Frame; readonly problems: readonly string[] };

/** A visit from a machine that knows nothing. */
const visit = async (
  browser: Browser,
  standard: Standard,
  { kept, isDeaf = false, query = '' }: Launch = {},
): Promise<Visit> => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    serviceWorkers: 'allow',
  });
  const page = await context.newPage();
  const problems: string[] = [];
  watch(page, new URL('/', platform.url).href, problems);
  await page.addInitScript((record) => {
    if (record !== undefined) Object.assign(globalThis, { kept: record });
  }, kept);
  const asked = new URLSearchParams({ standard, page: `${platform.pageOf(standard)}?${HURRIED}${query}` });
  if (isDeaf) asked.set('deaf', '');
  await page.goto(`${platform.url}?${asked.toString()}`);
  return { page, frame: await lessonFrame(page, standard), problems };
};

const lastOf = async (page: Page): Promise<Cmi | undefined> => (await commitsOf(page)).at(-1);

/** Walks until the platform has this place. */
const walkTo = async ({ page, frame }: Visit, place: string): Promise<void> => {
  await expect(frame.locator('h1').first()).toBeVisible();
  await expect
    .poll(
      async () => {
        await stepOn(frame);
        const last = await lastOf(page);
        return last === undefined ? '' : readCmi(last).location;
      },
      { intervals: [60], timeout: 40_000 },
    )
    .toBe(place);
};

const PLACES = [
  'before',
  'warm-up',
  'lesson/shift',
  'lesson/tally',
  'lesson/page-1935',
  'lesson/lights-up',
  'lesson/ledger',
  'lesson/lever',
  'lesson/page-1988',
  'after',
  'result',
];

/** One of each kind; `tests/lms/scorm.test.ts` kills it after every screen there is. */
const KILLED_AFTER = ['before', 'lesson/shift', 'lesson/lever'];

/** The last commit at each place, in the order of the places. */
const byPlace = (commits: readonly Cmi[]): ReadonlyMap<string, Cmi> =>
  new Map(commits.map((commit) => [readCmi(commit).location, commit]));

test('a whole lesson under SCORM 1.2 is on record after every screen, and the tab may be killed', async ({
  browser,
}) => {
  const first = await visit(browser, 'scorm-12');
  await walkTo(first, 'result');
  await first.frame.locator('#result-close').click();
  await expect(first.frame.getByText(words('class.result.closed'))).toBeVisible();
  // The next pupil at this machine finds nothing of it.
  expect(await first.frame.evaluate(() => Object.keys(localStorage))).not.toContain('102tons.class');
  const commits = await commitsOf(first.page);
  const places = byPlace(commits);
  expect([...places.keys()].filter((place) => PLACES.includes(place))).toEqual(PLACES);
  for (const [place, commit] of places) {
    const { stage = '', screen = '' } = progressIn(commit) ?? {};
    if (place !== '') expect(screen === '' ? stage : `${stage}/${screen}`).toBe(place);
  }
  const percents = commits.map((commit) => readCmi(commit).percent);
  expect(percents).toEqual(percents.toSorted((left, right) => left - right));
  const last = readCmi(places.get('result') ?? ({} as Cmi));
  expect([last.status, last.percent]).toEqual(['completed', 100]);
  const ids = last.answers.map(([id]) => id);
  expect(ids.filter((id) => /^(?:before|after)\./.test(id ?? ''))).toHaveLength(8);
  expect(ids).toContain('booking');
  expect(new Set(ids).size).toBe(ids.length);
  // What was handed in is a result the teacher's board believes.
  const progress = progressIn(places.get('result') ?? ({} as Cmi));
  const verdict = verifyResult(needLevel, progress === null ? '' : encodeProgress(progress));
  expect(verdict.ok && verdict.row.seed).toBe(7);
  expect(await faultsOf(first.page)).toEqual([]);
  expect((await callsOf(first.page)).filter((call) => /Initialize|Finish/.test(call))).toHaveLength(2);
  expect(first.problems).toEqual([]);
  // A platform's folder is not ours to keep.
  expect(
    await first.frame.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);
  await first.page.context().close();

  for (const place of KILLED_AFTER) {
    const again = await visit(browser, 'scorm-12', { kept: places.get(place) });
    await again.frame.locator('#class-go-on').click();
    await expect
      .poll(async () => (await commitsOf(again.page)).map((commit) => readCmi(commit).location))
      .toContain(place);
    expect([await faultsOf(again.page), again.problems]).toEqual([[], []]);
    await again.page.context().close();
  }
});

test('a lesson killed in the middle is finished under SCORM 2004 from another machine', async ({
  browser,
}) => {
  const first = await visit(browser, 'scorm-2004');
  await walkTo(first, 'lesson/lights-up');
  const kept = await lastOf(first.page);
  expect(await faultsOf(first.page)).toEqual([]);
  await first.page.context().close();

  const again = await visit(browser, 'scorm-2004', { kept });
  await again.frame.locator('#class-go-on').click();
  await walkTo(again, 'result');
  await again.frame.locator('#result-close').click();
  const last = await lastOf(again.page);
  if (last === undefined) throw new Error('nothing was committed');
  const { status, percent, answers } = readCmi(last);
  expect([status, percent, last['success_status'], last['progress_measure']]).toEqual([
    'completed',
    100,
    'passed',
    '1',
  ]);
  const ids = answers.map(([id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => /^(?:before|after)\./.test(id ?? ''))).toHaveLength(8);
  expect([await faultsOf(again.page), again.problems]).toEqual([[], []]);
  await again.page.context().close();
});

test('a platform that answers no to everything stops nobody, and the pupil is told to hand in the code', async ({
  browser,
}) => {
  const query = '&reveal=off&items=off&warmup=off';
  const { page, frame, problems } = await visit(browser, 'scorm-12', { isDeaf: true, query });
  await expect
    .poll(
      async () => {
        await stepOn(frame);
        return frame.locator('.result-code-text').isVisible();
      },
      { intervals: [60], timeout: 40_000 },
    )
    .toBe(true);
  await expect(frame.getByText(words('class.kept.lost'))).toBeVisible();
  const code = (await frame.locator('.result-code-text').textContent()) ?? '';
  const verdict = verifyResult(needLevel, code);
  expect(verdict.ok && verdict.row.cutKg).toBeGreaterThan(0);
  expect(problems).toEqual([]);
  await page.context().close();
});

/** A store of another origin, as it stands on the web: it says whom it lets ask. */
const serveLrs = async (page: Page, lrs: FakeLrs): Promise<void> => {
  const allowed = {
    'access-control-allow-origin': '*',
    'access-control-allow-headers': 'authorization,content-type,x-experience-api-version',
    'access-control-allow-methods': 'GET,POST,PUT',
  };
  await page.route('https://lms.test/**', async (route) => {
    const request = route.request();
    if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers: allowed });
    const answer = await lrs.fetch(request.url(), {
      method: request.method(),
      headers: await request.allHeaders(),
      body: request.postData(),
    });
    const headers = { ...allowed, 'content-type': answer.headers.get('content-type') ?? 'text/plain' };
    return route.fulfill({ status: answer.status, headers, body: await answer.text() });
  });
};

test('a whole lesson under cmi5 is told to a store of another origin, over a page loaded again', async ({
  page,
}) => {
  const lrs = createFakeLrs();
  await serveLrs(page, lrs);
  const address = `${new URL(platform.pageOf('cmi5'), platform.url).href}${lrs.launch()}&${HURRIED}`;
  await page.goto(address);
  const walk = async (isThere: () => Promise<boolean>): Promise<void> => {
    await expect
      .poll(
        async () => {
          await stepOn(page.mainFrame());
          return isThere();
        },
        { intervals: [60], timeout: 40_000 },
      )
      .toBe(true);
  };
  await walk(async () => (await page.locator('html').getAttribute('data-screen')) === 'lights-up');
  await expect.poll(() => lrs.documents.get('lesson') ?? '').not.toBe('');
  await page.reload();
  await page.locator('#class-go-on').click();
  await walk(async () => page.locator('#result-close').isVisible());
  const went = page.waitForRequest('https://lms.test/course/3');
  await page.locator('#result-close').click();
  await went;
  expect(lrs.faults).toEqual([]);
  expect(lrs.verbs().filter((verb) => verb !== 'answered')).toEqual([
    'initialized',
    'completed',
    'passed',
    'terminated',
  ]);
  expect(lrs.verbs().filter((verb) => verb === 'answered').length).toBeGreaterThan(9);
});

test('a package made on the teacher’s page is, to the byte, the one the command makes', async ({
  page,
  game,
}) => {
  await game.open('mode=teacher&lang=uk');
  for (const standard of ['scorm-12', 'cmi5'] as const) {
    const coming = page.waitForEvent('download');
    await page.locator(`#pack-${standard}`).click();
    const path = await (await coming).path();
    const made = new Uint8Array(readFileSync(path));
    const manifest = readZip(made)[0];
    const text = new TextDecoder().decode(manifest?.bytes);
    const title = /<(?:title|langstring[^>]*)>([^<\s][^<]*)</.exec(text)?.[1] ?? '';
    expect(title).toMatch(/[а-яіїєґ]/i);
    const wished = packLesson({
      files: builtFiles(),
      standard,
      lesson: { ...DEFAULT_LESSON, locale: 'uk' },
      title,
      locale: 'uk',
      version: builtVersion(),
    });
    expect(Buffer.from(made).equals(wished)).toBe(true);
  }
});
