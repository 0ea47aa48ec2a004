// What a visit leaves on the device and what takes it off again: no cookie, no mark of the person, nothing the game does not
// need, and one button after which nothing is left.
import type { Browser, Page } from '@playwright/test';
import { COUNT_KEY } from '../../src/session/save-mirror.ts';
import { saveKeyOf } from '../../src/session/save-shelf.ts';
import { SETTINGS_KEY } from '../../src/session/settings.ts';
import { QUIET_MS } from '../../src/platform/quiet.ts';
import { expect, expectScreen, test as game, words } from './support/game.ts';
import { levelButton, tonsTold } from './support/hands.ts';
import { test as offline, workersOf } from './support/offline.ts';

/** Every place in which a browser keeps something for a page, with what lies there. */
const keptBy = (page: Page) =>
  page.evaluate(async () => ({
    cookie: document.cookie,
    local: Object.fromEntries(Object.entries(localStorage)) as Record<string, string>,
    session: Object.fromEntries(Object.entries(sessionStorage)),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

const NOTHING = { cookie: '', local: {}, session: {}, databases: [], caches: [], workers: 0 };

/** Plays until every place in which the game keeps something is filled. */
const fillAll = async (page: Page, url: string): Promise<void> => {
  await page.clock.install();
  await page.goto(`${url}?renderer=canvas&motion=reduced`);
  await expect(page.locator('#stage canvas')).toBeAttached();
  await expect
    .poll(async () => {
      await page.clock.fastForward(QUIET_MS);
      return (await workersOf(page)).active;
    })
    .toBe('activated');
  await levelButton(page, 'record-night').click();
  await expectScreen(page, 'shift');
  const before = await tonsTold(page);
  await page.keyboard.down('Space');
  await expect.poll(() => tonsTold(page)).not.toBe(before);
  await page.keyboard.up('Space');
  await page.keyboard.press('KeyP');
  await page.locator('#pause-settings').click();
  await page.locator('input[name=hammer][value=toggle]').check();
  await expect.poll(async () => Object.keys((await keptBy(page)).local)).toContain(SETTINGS_KEY);
  const kept = await keptBy(page);
  expect(kept).toMatchObject({ cookie: '', databases: ['102tons'], workers: 1 });
  expect(Object.keys(kept.local).toSorted()).toEqual([saveKeyOf('record-night'), SETTINGS_KEY, COUNT_KEY]);
  expect(kept.caches.length).toBeGreaterThan(0);
};

offline(
  'a visit that only looks leaves nothing, and one button takes the rest away',
  async ({ context, museum, problems }) => {
    const page = await context.newPage();
    await page.goto(`${museum.url}?renderer=canvas`);
    await expectScreen(page, 'title');
    await expect(page.locator('#stage canvas')).toBeAttached();
    expect(await keptBy(page)).toEqual(NOTHING);

    await fillAll(page, museum.url);
    await page.locator('.erase-open').click();
    await expect(page.getByRole('dialog', { name: words('erase.title') })).toBeVisible();
    // Asked once, and taken at its word.
    await page.locator('#erase-no').click();
    expect((await keptBy(page)).workers).toBe(1);
    await page.locator('.erase-open').click();
    const loaded = page.waitForEvent('load');
    await page.locator('#erase-yes').click();
    await loaded;
    await expectScreen(page, 'title');
    await expect(page.locator('#stage canvas')).toBeAttached();
    expect(new URL(page.url()).search).toBe('?renderer=canvas&motion=reduced');
    await expect(page.locator('#saved-continue')).toHaveCount(0);
    expect(await keptBy(page)).toEqual(NOTHING);
    expect(await context.cookies()).toEqual([]);
    expect(problems).toEqual([]);
  },
);

offline(
  'where the server is gone all is deleted too, and the page stays and says so',
  async ({ context, museum }) => {
    const page = await context.newPage();
    await fillAll(page, museum.url);
    await museum.close();
    await page.locator('.erase-open').click();
    await page.locator('#erase-yes').click();
    await expect(page.getByText(words('erase.stranded'))).toBeVisible();
    expect(await keptBy(page)).toEqual(NOTHING);
  },
);

/** What a stranger's whole record night leaves behind, each save taken apart. */
const leftByStranger = async (browser: Browser, url: string) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(
    `${url}?level=record-night&seed=1&autoplay=par&pace=20000&renderer=canvas&motion=reduced&lang=uk`,
  );
  await expectScreen(page, 'card', 60_000);
  const { local, session, ...rest } = await keptBy(page);
  const cookies = await context.cookies();
  await context.close();
  const { [COUNT_KEY]: count = '', [saveKeyOf('record-night')]: save = '', ...others } = local;
  return { cookies, rest, session, others, count, save: JSON.parse(save) as Record<string, unknown> };
};

game(
  'two strangers who play alike leave the same behind, but for the number of their window',
  async ({ browser, baseURL }) => {
    game.slow();
    const [one, two] = await Promise.all([
      leftByStranger(browser, baseURL ?? ''),
      leftByStranger(browser, baseURL ?? ''),
    ]);
    expect(one.cookies).toEqual([]);
    expect(one.rest).toEqual({ cookie: '', databases: ['102tons'], caches: [], workers: 0 });
    // How often it was saved, and nothing else beside the save itself.
    expect(one.count).toMatch(/^\d{1,4}$/);
    expect([one.session, one.others]).toEqual([{}, {}]);
    expect(Object.keys(one.save).toSorted()).toEqual([
      'code',
      'cutKg',
      'format',
      'hasSeenAll',
      'order',
      'writer',
    ]);
    expect({ ...one.save, writer: 0 }).toEqual({ ...two.save, writer: 0 });
  },
);

game('the page refuses what its policy does not name', async ({ page, game: played }) => {
  // The browser says on the console what it refused: here that is the proof.
  played.forgive((problem) => /Content Security Policy|violates|elsewhere\.test/.test(problem));
  await played.open('renderer=canvas');
  await expectScreen(page, 'title');
  const refused = await page.evaluate(async () => {
    const told: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      told.push(effectiveDirective);
    });
    const script = document.createElement('script');
    script.textContent = 'window.ranAnyway = true';
    document.head.append(script);
    new Image().src = 'https://elsewhere.test/pixel.gif';
    await fetch('https://elsewhere.test/').catch(() => undefined);
    await new Promise((resolve) => {
      setTimeout(resolve, 200);
    });
    return { told: told.toSorted(), ranAnyway: 'ranAnyway' in window };
  });
  expect(refused).toEqual({ told: ['connect-src', 'img-src', 'script-src-elem'], ranAnyway: false });
});
