// The game after its server is gone, and the game when its next version comes: nothing asked in vain, nothing taken away
// from under a shift. In a folder below the root, as a museum or a course has it.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { QUIET_MS } from '../../src/platform/quiet.ts';
import { expect, expectScreen, words } from './support/game.ts';
import { levelButton } from './support/hands.ts';
import { builtVersion, type Museum } from './support/museum.ts';
import { findNext, test, workersOf } from './support/offline.ts';
import { expectClockRuns } from './support/shift.ts';

const NEXT = '9.9.9+0123abcd';

/** Lets the page think it was quiet for long enough, and waits until everything is kept. */
const keepAll = async (page: Page): Promise<void> => {
  const later = async () => {
    await page.clock.fastForward(QUIET_MS);
    return workersOf(page);
  };
  await expect.poll(later).toEqual({ active: 'activated', isWaiting: false });
  // It has taken charge of this very page too.
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
};

/** A page at the title whose sound, mine and captions have come. */
const openTitle = async (context: BrowserContext, museum: Museum): Promise<Page> => {
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(`${museum.url}?renderer=canvas&motion=reduced`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('#stage canvas')).toBeAttached();
  return page;
};

/** The version the page says it is, on the sheet about the game. */
const versionTold = async (page: Page): Promise<string> => {
  await page.locator('#open-about').click();
  const line = page.locator('.about-version');
  await expect(line).toBeVisible();
  const told = await line.innerText();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  return told;
};

const startShift = async (page: Page): Promise<void> => {
  await levelButton(page, 'record-night').click();
  await expectScreen(page, 'shift');
  await expectClockRuns(page);
};

const backToTitle = async (page: Page): Promise<void> => {
  await page.keyboard.press('p');
  await page.locator('#pause-title').click();
  await expectScreen(page, 'title');
};

test('every file of the build is kept, but for the worker itself', () => {
  const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
  const worker = readFileSync(`${dist}offline-worker.js`, 'utf8');
  const kept = [...worker.matchAll(/"url":"([^"]+)"/g)].map(([, url = '']) => url);
  const built = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter(
      (name) => statSync(dist + name).isFile() && name !== 'offline-worker.js' && name !== 'kiosk.json',
    );
  expect(kept.toSorted()).toEqual(built.toSorted());
});

test('a whole record night is dug and told after the server is gone', async ({
  context,
  museum,
  problems,
}) => {
  const page = await openTitle(context, museum);
  // Nothing is fetched for later before the page is quiet.
  expect(await workersOf(page)).toEqual({ active: null, isWaiting: false });
  await keepAll(page);
  await museum.close();
  const sprites: boolean[] = [];
  page.on('response', (response) => {
    if (/sprite-[^/]+\.webm$/.test(response.url())) sprites.push(response.fromServiceWorker());
  });
  await page.goto(`${museum.url}?level=record-night&seed=1&autoplay=par&pace=20000&renderer=canvas&lang=uk`);
  await expectScreen(page, 'card', 60_000);
  // The sound comes with the first key.
  await expect
    .poll(async () => {
      await page.keyboard.press('Shift');
      return sprites;
    })
    .toEqual([true]);
  // Whatever a link says opens the same page.
  await page.goto(`${museum.url}index.html?lang=ru&utm_source=poster`);
  await expect(levelButton(page, 'record-night', 'ru')).toBeVisible();
  // The licences too are on the machine. Not followed: a tab of plain text asks its server for an icon.
  await page.locator('#open-about').click();
  const licences = await page
    .locator('.licences a')
    .evaluate(async (link: HTMLAnchorElement) => (await fetch(link.href)).text());
  expect(licences).toContain('Copyright © 2009 ParaType Ltd.');
  expect(problems).toEqual([]);
});

test("the museum's own file is read anew each time, and as last seen without a server", async ({
  context,
  museum,
}) => {
  const page = await openTitle(context, museum);
  await keepAll(page);
  const read = (): Promise<string> =>
    page.evaluate(async () => {
      const answer = await fetch('./kiosk.json');
      return answer.ok ? answer.text() : String(answer.status);
    });
  museum.put('kiosk.json', '{"volume":10}');
  expect(await read()).toBe('{"volume":10}');
  museum.put('kiosk.json', '{"volume":20}');
  expect(await read()).toBe('{"volume":20}');
  await museum.close();
  expect(await read()).toBe('{"volume":20}');
});

test('a browser that plays no WebM keeps the other sounds, and only those', async ({ context, museum }) => {
  await context.addInitScript(() => {
    HTMLMediaElement.prototype.canPlayType = (kind) => (kind.includes('webm') ? '' : 'probably');
  });
  const page = await openTitle(context, museum);
  await keepAll(page);
  const sounds = await page.evaluate(async () => {
    const requests = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    );
    return requests.flat().flatMap(({ url }) => /sprite-[^/]+\.(\w+)$/.exec(url)?.[1] ?? []);
  });
  expect(sounds).toEqual(['mp3']);
});

test('a new version is not taken in the middle of a shift, and is at the return to the title', async ({
  context,
  museum,
  problems,
}) => {
  const page = await openTitle(context, museum);
  await keepAll(page);
  const before = words('about.version', 'en', { version: builtVersion() });
  expect(await versionTold(page)).toBe(before);
  await startShift(page);
  museum.renew(NEXT);
  await findNext(page);
  await expect.poll(() => workersOf(page)).toEqual({ active: 'activated', isWaiting: true });
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  await expectClockRuns(page);
  expect(loads).toBe(0);
  await backToTitle(page);
  await expect.poll(() => loads).toBe(1);
  await expect(page.locator('#saved-continue')).toBeVisible();
  expect(await versionTold(page)).toBe(words('about.version', 'en', { version: NEXT }));
  expect(problems).toEqual([]);
});

test('a second window keeps its version to the end of its shift, and holds the first one back', async ({
  context,
  museum,
  problems,
}) => {
  const shift = await openTitle(context, museum);
  await keepAll(shift);
  await startShift(shift);
  museum.renew(NEXT);
  const other = await openTitle(context, museum);
  await findNext(other);
  await expect.poll(() => workersOf(other)).toEqual({ active: 'activated', isWaiting: true });
  // Just opened and untouched: here it would be taken, were it alone.
  expect(await versionTold(other)).toBe(words('about.version', 'en', { version: builtVersion() }));
  // A screen that was never fetched before, out of a version the server no longer has.
  await shift.keyboard.press('p');
  await shift.locator('#pause-settings').click();
  await expect(shift.getByRole('radio', { name: words('language.uk') })).toBeVisible();
  await shift.close();
  // Alone now, opened anew and not yet touched.
  let loads = 0;
  other.on('load', () => {
    loads += 1;
  });
  await other.reload();
  // Loaded twice: the second time as the new version. Counted, for on a slow machine the second comes before it is waited for.
  await expect.poll(() => loads, { timeout: 60_000 }).toBeGreaterThan(1);
  await expect.poll(() => workersOf(other)).toEqual({ active: 'activated', isWaiting: false });
  await expect(other.locator('#open-about')).toBeVisible();
  expect(await versionTold(other)).toBe(words('about.version', 'en', { version: NEXT }));
  expect(problems).toEqual([]);
});
