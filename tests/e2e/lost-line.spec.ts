// A line that drops what it should carry: a screen, the words, the mine. Each time one sentence and a way on.
import type { Page } from '@playwright/test';
import { expect, expectScreen, test, words, type Game } from './support/game.ts';
import { codeOf, openAtTally, putSave, tabTo, tonsTold, walkReveal } from './support/hands.ts';

/** Lets nothing through whose address matches; answers what lifts the block. */
const cut = async (page: Page, address: RegExp): Promise<() => Promise<void>> => {
  await page.route(address, (route) => route.abort('connectionrefused'));
  return () => page.unroute(address);
};

/** The complaints of a page whose line was cut on purpose: only what was cut and what the game said of it. */
const expectOnlyTheCut = (game: Game, address: RegExp): void => {
  const isOfTheCut = (one: string): boolean =>
    address.test(one) || /^console: |^error: Failed to fetch/.test(one);
  expect(game.problems.filter((one) => !isOfTheCut(one))).toEqual([]);
  // On a slow machine the page complains of the cut after it has told the player.
  game.forgive(isOfTheCut);
};

const HUD = /shift-hud-[\w-]+\.js/;
test('a screen that does not come says so, and loading again goes on with the shift', async ({
  page,
  game,
}) => {
  const lift = await cut(page, HUD);
  await game.open('level=record-night&seed=3&renderer=canvas');
  await expectScreen(page, 'shift');
  await expect(page.getByText(words('page.screenFailed'))).toBeVisible();
  await expect(page.getByText(words('page.busy'))).toBeHidden();
  expectOnlyTheCut(game, HUD);
  await lift();
  await page.locator('#load-again').click();
  await expectScreen(page, 'shift');
  await expect(page.locator('#act-hammer')).toBeVisible();
  await expect(page).toHaveTitle(words('page.title.on', 'en', { screen: words('page.title.shift') }));
});

const MAIN = /index-[\w-]+\.js/;
const FIRST_WORDS = /assets\/ui-[\w-]+\.js/;
for (const [what, address] of [
  ['the game itself', MAIN],
  ['the first words', FIRST_WORDS],
] as const) {
  test(`without ${what} the page speaks three languages and never stays white`, async ({ page, game }) => {
    await cut(page, address);
    await game.open();
    for (const lang of ['en', 'uk', 'ru'])
      await expect(page.locator(`#desk p[lang="${lang}"]`)).toBeVisible();
    expectOnlyTheCut(game, address);
  });
}

const SETTINGS = /settings-[\w-]+\.js/;
test('settings that do not come are told of, and the title goes on', async ({ page, game }) => {
  await cut(page, SETTINGS);
  await game.open();
  await page.locator('#open-settings').click();
  await expect(page.getByText(words('notice.sheetFailed'))).toBeVisible();
  await page.locator('#open-about').click();
  await expect(page.getByRole('dialog', { name: words('about.title') })).toBeVisible();
  expectOnlyTheCut(game, SETTINGS);
});

const SOUND = /assets\/sound-[\w-]+\.js/;
const SOURCES = /claim-sheet-[\w-]+\.js/;
test('sources that do not come are told of beside their mark, and come when asked for again', async ({
  page,
  game,
}) => {
  const lift = await cut(page, SOURCES);
  await game.open('lang=en');
  const mark = page.locator('.hero-claim .source-tag');
  await mark.click();
  await expect(page.locator('.source-lost')).toHaveText(words('notice.sheetFailed'));
  await lift();
  await mark.click();
  await expect(page.getByRole('dialog')).toContainText('REC-01');
  await expect(page.locator('.source-lost')).toHaveCount(0);
  expectOnlyTheCut(game, SOURCES);
});

test('without its sound the game still says what would be heard', async ({ page, game }) => {
  await cut(page, SOUND);
  await game.open('level=record-night&seed=3&renderer=canvas');
  await expect(page.locator('#act-hammer')).toBeVisible();
  await page.keyboard.down('Space');
  await expect(page.locator('.caption').filter({ hasText: words('caption.work.hammer') })).toBeVisible();
  await page.keyboard.up('Space');
  expectOnlyTheCut(game, SOUND);
});

const HUD_STYLE = /shift-hud-[\w-]+\.css/;
test('a style that was lost while it was fetched ahead is fetched again before the screen is shown', async ({
  page,
  game,
}) => {
  const lift = await cut(page, HUD_STYLE);
  const lost = page.waitForEvent('requestfailed', (request) => HUD_STYLE.test(request.url()));
  await game.open('renderer=canvas');
  await lost;
  await lift();
  await page.locator('#level-record-night').click();
  await expect(page.locator('.hud')).toHaveCSS('position', 'absolute');
  expectOnlyTheCut(game, HUD_STYLE);
});

test('a style that never comes is told of, and no screen is shown bare', async ({ page, game }) => {
  await cut(page, HUD_STYLE);
  const lost = page.waitForEvent('requestfailed', (request) => HUD_STYLE.test(request.url()));
  await game.open('renderer=canvas');
  await lost;
  await page.locator('#level-record-night').click();
  await expect(page.getByText(words('page.screenFailed'))).toBeVisible();
  await expect(page.locator('.hud')).toHaveCount(0);
  expectOnlyTheCut(game, HUD_STYLE);
});

const CARD_WORDS = /assets\/cards-[\w-]+\.js/;
test('words that do not come are told of', async ({ page, game }) => {
  await cut(page, CARD_WORDS);
  await game.open();
  await expect(page.getByText(words('notice.textsFailed'))).toBeVisible();
  expectOnlyTheCut(game, CARD_WORDS);
});

const digByKeys = async (page: Page): Promise<void> => {
  await expect(page.locator('#act-hammer')).toBeVisible();
  const before = await tonsTold(page);
  await page.keyboard.down('Space');
  await expect.poll(() => tonsTold(page)).not.toBe(before);
  await page.keyboard.up('Space');
};

const ENGINE = /engine-[\w-]+\.js/;
test('without the drawn mine the keys dig in words and buttons', async ({ page, game }) => {
  await cut(page, ENGINE);
  await game.open('level=record-night&seed=3&pace=100');
  await expect(page.getByText(words('notice.noPicture'))).toBeVisible();
  await digByKeys(page);
  expectOnlyTheCut(game, ENGINE);
});

test('without a canvas the largest part of the game is not even fetched, and the keys dig', async ({
  page,
  game,
}) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await game.open();
  await page.locator('#level-record-night').click();
  await expect(page.getByText(words('notice.noPicture'))).toBeVisible();
  await digByKeys(page);
  expect(fetched.filter((address) => ENGINE.test(address))).toEqual([]);
});

test('the shift holds its breath until the mine is there', async ({ page, game }) => {
  let letThrough = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(ENGINE, async (route) => {
    await gate;
    await route.continue();
  });
  await game.open('level=record-night&seed=3&renderer=canvas&pace=1000');
  const worked = page.locator('.clock-worked .clock-figure');
  await expect(worked).toBeVisible();
  const atFirst = await worked.innerText();
  const wait = page.getByRole('status').filter({ hasText: words('hud.cage') });
  await expect(wait).toBeVisible();
  expect(await worked.innerText()).toBe(atFirst);
  letThrough();
  await expect.poll(() => worked.innerText()).not.toBe(atFirst);
  await expect(wait).toHaveCount(0);
});

const LEVEL = /level-[\w-]+\.js/;
test('a saved shift whose level does not come is kept and offered again', async ({ page, game }) => {
  await game.open('level=record-night&seed=5&renderer=canvas');
  await expect(page.locator('#act-hammer')).toBeVisible();
  await page.locator('#hud-pause').click();
  await page.locator('#pause-title').click();
  const lift = await cut(page, LEVEL);
  await game.open('renderer=canvas');
  await page.locator('#saved-continue').click();
  await expect(page.getByText(words('notice.levelFailed'))).toBeVisible();
  await expect(page.getByText(words('notice.saveSetAside'))).toBeHidden();
  expectOnlyTheCut(game, LEVEL);
  await lift();
  await page.locator('.notice-again').click();
  await page.locator('#saved-continue').click();
  await expectScreen(page, 'shift');
});

const READER = /levels-[\w-]+\.js/;
test('a saved shift is offered even where nothing can read a level yet', async ({ page, game }) => {
  await putSave(page, { format: 1, code: codeOf('record-night', 'par', 2, 3000), cutKg: 9000 });
  const lift = await cut(page, READER);
  await game.open('renderer=canvas');
  await page.locator('#saved-continue').click();
  await expect(page.getByText(words('notice.levelFailed'))).toBeVisible();
  expectOnlyTheCut(game, READER);
  await lift();
  await page
    .locator('.notice', { hasText: words('notice.levelFailed') })
    .locator('.notice-again')
    .click();
  await page.locator('#saved-continue').click();
  await expectScreen(page, 'shift');
});

test('a reload on the card comes back to the result', async ({ page, game }) => {
  await openAtTally(page, game);
  await walkReveal(page, async () => undefined);
  await page.reload();
  await tabTo(page, page.locator('#saved-continue'));
  await page.keyboard.press('Enter');
  await expectScreen(page, 'card');
});
