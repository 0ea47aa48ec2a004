// The pictures of the README and of docs/pictures, taken from the built game: `npm run pictures`. The page's clock is
// held and let on frame by frame, so that the slab is caught in its fall and not somewhere near it. A picture drawn by
// hand would show what the game was meant to be.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { withBuiltGame } from './built-game.ts';
import { keepShift } from './kept-shift.ts';
import { CHUTE, codeBefore, END, ROOF, SLAB, WHOLE, type Moment } from './moments.ts';

const folder = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const SEED = 1;
const LANDSCAPE = { width: 1280, height: 720 };
const FRAME_MS = 16;

type Shot = {
  readonly name: string;
  readonly query: string;
  /** A shift to go on with, kept in the browser before the game opens. */
  readonly moment?: Moment;
  readonly ready: (page: Page) => Promise<void>;
};

const screen =
  (name: string, restMs = 1500) =>
  async (page: Page): Promise<void> => {
    await page.waitForSelector(`html[data-screen="${name}"]`, { timeout: 60_000 });
    await page.waitForTimeout(restMs);
  };

const walkTo =
  (name: string, restMs: number) =>
  async (page: Page): Promise<void> => {
    await page.waitForSelector('html[data-screen="lights-up"]', { timeout: 60_000 });
    while ((await page.getAttribute('html', 'data-screen')) !== name) {
      await page.locator('footer button').last().click();
      await page.waitForTimeout(400);
    }
    await page.waitForTimeout(restMs);
  };

/** Lets the page live for so long, one frame after another. */
const letOn = async (page: Page, ms: number): Promise<void> => {
  for (let at = 0; at < ms; at += FRAME_MS) await page.clock.runFor(FRAME_MS);
};

const swing = async (page: Page): Promise<void> => {
  await page.waitForSelector('html[data-screen="shift"] canvas');
  await page.waitForTimeout(1200);
  await page.keyboard.down('Space');
  await page.waitForTimeout(1500);
};

/** Goes on with the kept shift, holds the hammer, and stops the clock `afterMs` past the words in the captions. */
const until =
  (words: RegExp, afterMs: number) =>
  async (page: Page): Promise<void> => {
    await page.locator('#saved-continue').click();
    await page.waitForSelector('html[data-screen="shift"] canvas', { timeout: 30_000 });
    await page.waitForTimeout(900);
    await page.clock.pauseAt(new Date(Date.now() + 60_000));
    await page.keyboard.down('Space');
    const caption = page.locator('.caption', { hasText: words });
    for (let frames = 0; frames < 700 && (await caption.count()) === 0; frames += 1)
      await letOn(page, FRAME_MS);
    await letOn(page, afterMs);
  };

/** The aim is shut as a player shuts it: it would lie over the train. */
const withoutAim =
  (ready: Shot['ready']): Shot['ready'] =>
  async (page) => {
    await ready(page);
    await page.locator('#aim-toggle').click();
    await letOn(page, 300);
  };

/** A bot's night a few minutes before its end, played to the tally sheet; then on to the page of 1935. */
const printed =
  (restMs: number) =>
  async (page: Page): Promise<void> => {
    await page.locator('#saved-continue').click();
    await page.waitForSelector('html[data-screen="tally"]', { timeout: 60_000 });
    await page.locator('.sign-ways button').first().click();
    await page.locator('.print-next').click();
    await screen('page-1935', restMs)(page);
  };

const tally = async (page: Page): Promise<void> => {
  await page.locator('#saved-continue').click();
  await screen('tally', 1200)(page);
};

/** The helpers come back into the photograph of 1988 once it is looked at. */
const photographBack = async (page: Page): Promise<void> => {
  await walkTo('page-1988', 500)(page);
  await page.locator('.photo').evaluate((photo) => photo.scrollIntoView({ block: 'end' }));
  await page.mouse.wheel(0, 90);
  await page.waitForTimeout(9000);
};

const LATE = 'pace=400';

const SHOTS = (code: string): readonly Shot[] => [
  { name: 'title', query: '', ready: screen('title') },
  { name: 'first-swing', query: `level=record-night&seed=${SEED}`, ready: swing },
  { name: 'slab', query: '', moment: SLAB, ready: until(/overhang/i, 290) },
  { name: 'roof', query: '', moment: ROOF, ready: until(/splinters/i, 420) },
  { name: 'full-chute', query: '', moment: CHUTE, ready: withoutAim(until(/chute/i, 2600)) },
  { name: 'tally', query: LATE, moment: END, ready: tally },
  { name: 'page-1935-whole', query: LATE, moment: END, ready: printed(500) },
  { name: 'page-1935', query: LATE, moment: END, ready: printed(7500) },
  { name: 'lights-up', query: `replay=${code}`, ready: screen('lights-up', 3600) },
  { name: 'lights-up-near', query: `replay=${code}`, ready: screen('lights-up', 10_900) },
  { name: 'lever', query: `replay=${code}`, ready: walkTo('lever', 1500) },
  { name: 'page-1988', query: `replay=${code}`, ready: photographBack },
];

const take = async (browser: Browser, url: string, shot: Shot): Promise<void> => {
  const page = await browser.newPage({ viewport: LANDSCAPE, locale: 'en-GB' });
  if (shot.moment !== undefined) {
    if (shot.query !== LATE) await page.clock.install();
    await keepShift(page, shot.moment);
  }
  await page.goto(`${url}?renderer=canvas&lang=en&${shot.query}`);
  await shot.ready(page);
  await page.screenshot({ path: folder(`docs/pictures/${shot.name}.jpg`), type: 'jpeg', quality: 86 });
  await page.close();
  console.log(`docs/pictures/${shot.name}.jpg`);
};

const only = process.argv.slice(2);
mkdirSync(folder('docs/pictures'), { recursive: true });
await withBuiltGame(async (browser, url) => {
  for (const shot of SHOTS(codeBefore(WHOLE)))
    if (only.length === 0 || only.includes(shot.name)) await take(browser, url, shot);
});
