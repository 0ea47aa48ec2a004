// The packs as a double click opens them: from a folder with a blank and Cyrillic letters in its name, with nobody to serve
// them, nothing on the console and not one request beyond the files themselves.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { verifyResult } from '../../src/lesson/verify.ts';
import { needLevel } from '../../tools/level-files.ts';
import { expect, expectScreen, test, watch, words } from './support/game.ts';
import { levelButton, tonsTold } from './support/hands.ts';
import { expectStage } from './support/kiosk.ts';

// One after the other: the packs are made once.
test.describe.configure({ mode: 'default' });

let stick = '';

test.beforeAll(() => {
  stick = mkdtempSync(join(tmpdir(), '102 тонни '));
  const command = ['--import', 'tsx', 'tools/pack.ts', '--only', 'file', '--only', 'folder', '--out', stick];
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
});

test.afterAll(() => rmSync(stick, { recursive: true, force: true }));

type Opened = {
  open(query: string): Promise<void>;
  /** Everything the page has asked for, by the end of its name, each once. */
  asked(): readonly string[];
  readonly problems: readonly string[];
};

const openFrom = (page: Page, path: string): Opened => {
  const home = pathToFileURL(join(stick, path)).href;
  const problems: string[] = [];
  const asked = new Set<string>();
  watch(page, home.slice(0, home.lastIndexOf('/') + 1), problems);
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()))
      asked.add(new URL(request.url()).pathname.replace(/.*\//, ''));
  });
  return {
    open: async (query) => {
      await page.goto(`${home}${query}`);
    },
    asked: () => [...asked].toSorted(),
    problems,
  };
};

const PACKS = [
  { name: 'the one file', path: '102-tons.html', files: ['102-tons.html'] },
  {
    name: 'the folder',
    path: '102-tons-folder/index.html',
    files: ['102-tons.css', '102-tons.js', 'index.html'],
  },
] as const;

for (const { name, path, files } of PACKS) {
  test(`${name} is dug by keyboard, booked, and goes on from its save`, async ({ page }) => {
    const pack = openFrom(page, path);
    await pack.open('?renderer=canvas&motion=reduced');
    await levelButton(page, 'record-night').press('Enter');
    await expectScreen(page, 'shift');
    await expect(page.locator('#stage canvas')).toBeVisible();
    const before = await tonsTold(page);
    await page.keyboard.down('Space');
    await expect.poll(() => tonsTold(page)).not.toBe(before);
    await page.keyboard.up('Space');
    await page.keyboard.press('KeyP');
    await page.locator('#pause-title').click();
    await pack.open('?renderer=canvas&motion=reduced&lang=uk');
    await page.locator('#saved-continue').click();
    await expectScreen(page, 'shift');
    await page.keyboard.press('KeyP');
    await page.locator('#pause-end').click();
    await expectScreen(page, 'tally');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(pack.asked()).toEqual(files);
    expect(pack.problems).toEqual([]);
  });
}

test('the one file carries the licences of its letters, the folder has them beside its page', async ({
  page,
}) => {
  const one = openFrom(page, '102-tons.html');
  await one.open('?renderer=canvas&motion=reduced&lang=uk');
  await page.locator('#open-about').click();
  await page.getByText(words('terms.carried', 'uk')).click();
  await expect(page.locator('.licences pre')).toContainText('Copyright © 2009 ParaType Ltd.');
  expect(one.asked()).toEqual(['102-tons.html']);
  expect(one.problems).toEqual([]);
  const folder = openFrom(page, '102-tons-folder/index.html');
  await folder.open('?renderer=canvas&motion=reduced');
  await page.locator('#open-about').click();
  const opened = page.waitForEvent('popup');
  await page.locator('.licences a').click();
  await expect((await opened).locator('body')).toContainText('Copyright © 2009 ParaType Ltd.');
  expect(folder.problems).toEqual([]);
});

test('the one file lets a bot dig to the tally sheet, and reckons the last rule in a worker', async ({
  page,
}) => {
  const pack = openFrom(page, '102-tons.html');
  const worker = page.waitForEvent('worker');
  await pack.open('?level=record-night&seed=1&autoplay=par&pace=20000&renderer=canvas&motion=reduced');
  await expectScreen(page, 'tally', 20_000);
  await expectScreen(page, 'lever', 30_000);
  expect((await worker).url()).toMatch(/^blob:/);
  expect(pack.asked()).toEqual(['102-tons.html']);
  expect(pack.problems).toEqual([]);
});

test('the one file leads through a lesson to the code that is handed in', async ({ page }) => {
  const pack = openFrom(page, '102-tons.html');
  await pack.open(
    '?mode=class&reveal=off&items=off&warmup=off&pace=4000&autoplay=par&renderer=canvas&motion=reduced',
  );
  const code = page.locator('.result-code-text');
  await expect(async () => {
    if (!(await code.isVisible())) await page.locator('.print-next').click({ timeout: 200 });
    await expect(code).toBeVisible({ timeout: 200 });
  }).toPass({ timeout: 30_000 });
  expect(verifyResult(needLevel, await code.innerText())).toMatchObject({ ok: true });
  expect(pack.asked()).toEqual(['102-tons.html']);
  expect(pack.problems).toEqual([]);
});

test('the folder is a kiosk too, with the settings of its link', async ({ page }) => {
  const pack = openFrom(page, '102-tons-folder/index.html');
  await pack.open('?mode=kiosk&langs=uk&renderer=canvas&motion=reduced');
  await expectStage(page, 'attract');
  await expect(page.locator('.kiosk-touch')).toContainText(words('kiosk.attract.touch', 'uk'));
  await page.locator('.kiosk-touch').click();
  await expectStage(page, 'start');
  expect(pack.asked()).toEqual(['102-tons.css', '102-tons.js', 'index.html']);
  expect(pack.problems).toEqual([]);
});

test('the folder holds what its page asks for, its licences and the credits, and no map of the sources', () => {
  expect(readdirSync(join(stick, '102-tons-folder')).toSorted()).toEqual([
    '102-tons.css',
    '102-tons.js',
    'LICENSE.txt',
    'credits.json',
    'index.html',
    'licences.txt',
  ]);
});
