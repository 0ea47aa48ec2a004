// A visitor's hands: what a test does with keys, a finger, or the button that leads on.
import type { Locator, Page } from '@playwright/test';
import type { BotId } from '../../../src/sim/index.ts';
import { arcOf } from '../../../src/session/modes.ts';
import { SAVE_KEY } from '../../../src/session/save-shelf.ts';
import type { Screen } from '../../../src/session/store.ts';
import { codeOf as codeOfDug, dig, type Plan } from '../../../tools/dig.ts';
import { needLevel } from '../../../tools/level-files.ts';
import { expect, expectScreen, words, type Game } from './game.ts';

/** The screens of a record night that follow the shift. */
export const REVEAL: readonly Screen[] = arcOf('record-night').slice(1);

export const levelButton = (page: Page, level: string, locale = 'en'): Locator =>
  page.getByRole('button', { name: words(`title.level.${level}.name`, locale) });

/** Presses Tab until the focus is on `target`; fails where it never comes there. */
export const tabTo = async (page: Page, target: Locator): Promise<void> => {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the focus never came to ${target.toString()}`);
};

/** Tons as the ear hears them, read off the counter of the shift. */
export const tonsTold = (page: Page): Promise<string> => page.locator('.counter-tons .unseen').innerText();

/** Puts a finger down in the middle of `target`; the answer lifts it. */
export const holdFinger = async (page: Page, target: Locator): Promise<() => Promise<void>> => {
  const box = await target.boundingBox();
  if (box === null) throw new Error('there is nothing to press');
  const client = await page.context().newCDPSession(page);
  const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  return async () => {
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await client.detach();
  };
};

/** A shift of a bot as a code, made here in Node: whole, or up to `stopTick` as a saved game. */
export const codeOf = (levelId: string, bot: BotId, seed: number, stopTick?: number): string => {
  const level = needLevel(levelId);
  const plan: Plan = { seed, bot, isIt: () => false };
  return codeOfDug(level, plan, dig(level, plan, stopTick));
};

/** Puts a saved shift into the browser before the game looks for one. */
export const putSave = async (page: Page, save: unknown): Promise<void> => {
  await page.addInitScript(
    ({ key, text }) => {
      if (sessionStorage.getItem('was-put') !== null) return;
      sessionStorage.setItem('was-put', 'yes');
      localStorage.setItem(key, text);
    },
    { key: SAVE_KEY, text: typeof save === 'string' ? save : JSON.stringify(save) },
  );
};

/** Opens a record night of the par bot a minute before its end, and plays it to the tally sheet. */
export const openAtTally = async (page: Page, game: Game, query = ''): Promise<void> => {
  const code = codeOf('record-night', 'par', 1, 20_500);
  await putSave(page, { format: 1, code, cutKg: 100_000 });
  await game.open(`pace=400&renderer=canvas&motion=reduced&${query}`);
  await page.locator('#saved-continue').click();
  await expectScreen(page, 'tally', 40_000);
};

/** What a hand does to a button: a click, a tap, the way there by Tab and Enter. */
export type Press = (target: Locator) => Promise<void>;

const click: Press = (target) => target.click();

/** From the tally sheet to the result, pressing the button that leads on; `look` sees each screen. */
export const walkReveal = async (
  page: Page,
  look: (screen: Screen) => Promise<void>,
  press: Press = click,
): Promise<void> => {
  for (const screen of REVEAL) {
    await expectScreen(page, screen);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await look(screen);
    // A sheet that nobody signed would lead to its signing first.
    if (screen === 'tally') await press(page.locator('.sign-ways button').first());
    if (screen !== 'card') await press(page.locator('.print-next'));
  }
};
