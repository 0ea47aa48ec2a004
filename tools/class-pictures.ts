// The pictures of a lesson for the README and the teacher's pages, taken from the built game: `npm run class:pictures`.
// The desk, the sheets as they leave a printer, a made-up class on the board and on the projector, and a pupil's papers.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import sharp from 'sharp';
import { withBuiltGame } from './built-game.ts';
import { classOf } from './class-core.ts';
import { needLevel } from './level-files.ts';

const FOLDER = fileURLToPath(new URL('../docs/pictures/class/', import.meta.url));
const DESK = { width: 1280, height: 800 };
const PROJECTOR = { width: 1920, height: 1080 };
/** A sheet of A4 at 96 dots an inch. */
const PAPER = { width: 794, height: 1123 };

type Album = {
  readonly page: Page;
  readonly url: string;
  take(name: string): Promise<void>;
};

const keep = async (picture: Buffer, name: string, width: number): Promise<void> => {
  await sharp(picture).resize({ width }).webp({ quality: 84 }).toFile(`${FOLDER}${name}.webp`);
  console.log(`docs/pictures/class/${name}.webp`);
};

const withAlbum = async (
  browser: Browser,
  url: string,
  viewport: { readonly width: number; readonly height: number },
  fill: (album: Album) => Promise<void>,
): Promise<void> => {
  const context = await browser.newContext({ viewport, locale: 'en-GB' });
  const page = await context.newPage();
  const take = async (name: string): Promise<void> => {
    await page.waitForTimeout(700);
    await keep(await page.screenshot(), name, Math.min(viewport.width, 1280));
  };
  try {
    await fill({ page, url, take });
  } finally {
    await context.close();
  }
};

const desk = async ({ page, url, take }: Album): Promise<void> => {
  await page.goto(`${url}?mode=teacher&lang=en&seed=1935`);
  await page.locator('#lesson-link').waitFor();
  await take('desk');
};

const sheets = async ({ page, url, take }: Album): Promise<void> => {
  await page.goto(`${url}?mode=teacher&lang=en&seed=1935#print`);
  await page.emulateMedia({ media: 'print' });
  for (const sheet of ['lesson', 'observer', 'worksheet']) {
    await page.evaluate((id) => {
      location.hash = `#print/${id}`;
    }, sheet);
    await page.locator(`.paper[data-sheet=${sheet}] .leaf`).first().waitFor();
    await take(`sheet-${sheet}`);
  }
};

const board = async ({ page, url, take }: Album): Promise<void> => {
  const pupils = classOf(needLevel('record-night'), { pupils: 24, seed: 1935, control: 0, lesson: {} });
  await page.goto(`${url}?mode=teacher&lang=en#board`);
  await page.locator('#board-paste').fill(pupils.map(({ code }) => code).join('\n'));
  await page.locator('#board-put').click();
  await page
    .locator('.shifts-table tbody tr')
    .nth(pupils.length - 1)
    .waitFor({ timeout: 60_000 });
  await page.locator('.shifts-table').scrollIntoViewIfNeeded();
  await take('board');
  await page.locator('[data-plot="hewer"]').scrollIntoViewIfNeeded();
  await take('board-plots');
  await page.locator('#board-honour').click();
  await page.locator('.honour-front').waitFor();
  await take('projector-honour');
  await page.keyboard.press(' ');
  await page.waitForTimeout(2500);
  await take('projector-second-ledger');
};

const pupil = async ({ page, url, take }: Album): Promise<void> => {
  await page.goto(`${url}?mode=class&lang=en&seed=1935&renderer=canvas&items=ab&pair=screen&warmup=off`);
  await page.locator('.print-next').waitFor();
  await take('pupil-welcome');
  await page.locator('.print-next').click();
  await page.locator('.rate-slip').first().waitFor();
  await page.locator('#claims-skip').click();
  await page.locator('#claims-skip-yes').click();
  await page.locator('.print-next').click();
  await page.waitForSelector('html[data-screen="shift"] canvas');
  await page.keyboard.down('Space');
  await page.waitForTimeout(9000);
  await take('pupil-observer');
  await page.keyboard.up('Space');
};

const result = async ({ page, url, take }: Album): Promise<void> => {
  await page.goto(
    `${url}?mode=class&lang=en&seed=1935&renderer=canvas&items=off&warmup=off&reveal=off&pace=4000&autoplay=par`,
  );
  const isOver = () => document.querySelector('.result-code-text') !== null;
  while (!(await page.evaluate(isOver))) {
    const wayOn = page.locator('.print-next');
    if (await wayOn.isVisible()) await wayOn.click().catch(() => undefined);
    await page.waitForTimeout(500);
  }
  await take('pupil-result');
};

mkdirSync(FOLDER, { recursive: true });
await withBuiltGame(async (browser, url) => {
  await withAlbum(browser, url, DESK, desk);
  await withAlbum(browser, url, PAPER, sheets);
  await withAlbum(browser, url, PROJECTOR, board);
  await withAlbum(browser, url, DESK, pupil);
  await withAlbum(browser, url, DESK, result);
});
