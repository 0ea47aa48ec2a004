// The pictures of the README, taken from the built game: `npm run pictures`. A picture that was drawn by hand
// would show what the game was meant to be.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from '@playwright/test';
import { encodeReplay, hashLevel, recordBot } from '../src/sim/index.ts';
import { CHROMIUM_FLAGS, findChromium } from './find-chromium.mjs';
import { readLevelFile } from './level-files.ts';
import { serveFolder } from './serve.mjs';

const folder = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const SEED = 1;
const LANDSCAPE = { width: 1280, height: 720 };

/** A whole record night to look back on. */
const codeOfTheNight = (): string => {
  const reading = readLevelFile('record-night');
  if (!reading.ok) throw new Error(reading.complaints.join('; '));
  const { level } = reading;
  const { shift, inputs } = recordBot(level, SEED, 'par');
  const recording = { levelId: level.id, levelVersion: level.version, levelHash: hashLevel(level), seed: SEED, inputs, endTick: shift.state.tick };
  return encodeReplay(recording, shift);
};

type Shot = { readonly name: string; readonly query: string; readonly ready: (page: Page) => Promise<void> };

const screen = (name: string) => async (page: Page): Promise<void> => {
  await page.waitForSelector(`html[data-screen="${name}"]`, { timeout: 60_000 });
  await page.waitForTimeout(1500);
};

const walkTo = (name: string) => async (page: Page): Promise<void> => {
  await page.waitForSelector('html[data-screen="lights-up"]', { timeout: 60_000 });
  while ((await page.getAttribute('html', 'data-screen')) !== name) {
    await page.locator('footer button').last().click();
    await page.waitForTimeout(400);
  }
  await page.waitForTimeout(1500);
};

const digging = async (page: Page): Promise<void> => {
  await screen('shift')(page);
  await page.waitForTimeout(26_000);
};

/** The bot turns the page soon: the picture is taken while the helpers are still in it. */
const printed = async (page: Page): Promise<void> => {
  await page.waitForSelector('html[data-screen="page-1935"]', { timeout: 60_000 });
  await page.waitForTimeout(450);
};

const lit = async (page: Page): Promise<void> => {
  await screen('lights-up')(page);
  await page.waitForTimeout(7000);
};

const SHOTS = (code: string): readonly Shot[] => [
  { name: 'title', query: '', ready: screen('title') },
  { name: 'dig', query: `level=record-night&seed=${SEED}&autoplay=par`, ready: digging },
  { name: 'page-1935', query: `level=record-night&seed=${SEED}&autoplay=par&pace=5000`, ready: printed },
  { name: 'lights-up', query: `replay=${code}`, ready: lit },
  { name: 'lever', query: `replay=${code}`, ready: walkTo('lever') },
  { name: 'page-1988', query: `replay=${code}`, ready: walkTo('page-1988') },
];

const take = async (browser: Browser, url: string, shot: Shot): Promise<void> => {
  const page = await browser.newPage({ viewport: LANDSCAPE, locale: 'en-GB' });
  await page.goto(`${url}?renderer=canvas&lang=en&${shot.query}`);
  await shot.ready(page);
  await page.screenshot({ path: folder(`docs/pictures/${shot.name}.jpg`), type: 'jpeg', quality: 86 });
  await page.close();
  console.log(`docs/pictures/${shot.name}.jpg`);
};

mkdirSync(folder('docs/pictures'), { recursive: true });
const executablePath = await findChromium();
const browser = await chromium.launch({ args: [...CHROMIUM_FLAGS], ...(executablePath === null ? {} : { executablePath }) });
const server = await serveFolder(folder('dist'), 0);
for (const shot of SHOTS(codeOfTheNight())) await take(browser, server.url, shot);
await browser.close();
await server.close();
