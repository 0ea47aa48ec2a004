// The pictures of a visit for docs/kiosk.md: the built kiosk, on end and lying, from the attract loop to the staff panel.
// `npm run kiosk:pictures`. A visitor's hand is played by a mouse that holds the plate.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import sharp from 'sharp';
import { withBuiltGame } from '../built-game.ts';

const FOLDER = fileURLToPath(new URL('../../docs/pictures/kiosk/', import.meta.url));
const HURRY = 2;
const SIZES = {
  portrait: { width: 1080, height: 1920 },
  landscape: { width: 1920, height: 1080 },
} as const;
const PIN = '1935';

type Album = { readonly page: Page; take(name: string): Promise<void> };

/** Half as large as the screen: they stand side by side in a page. */
const createAlbum = (page: Page, size: keyof typeof SIZES): Album => ({
  page,
  take: async (name) => {
    const picture = await page.screenshot();
    await sharp(picture)
      .resize({ width: SIZES[size].width / 2 })
      .webp({ quality: 82 })
      .toFile(`${FOLDER}${size}-${name}.webp`);
  },
});

const stage = async (page: Page, name: string, restMs: number): Promise<void> => {
  await page.waitForSelector(`.kiosk[data-stage="${name}"]`, { timeout: 120_000 });
  await page.waitForTimeout(restMs / HURRY);
};

const dig = async ({ page, take }: Album): Promise<void> => {
  await stage(page, 'start', 4000);
  await take('2-start');
  await page.locator('#act-hammer').hover();
  await page.mouse.down();
  await stage(page, 'dig', 18_000);
  await take('3-dig');
  await page.waitForSelector('.card-sheet', { timeout: 60_000 });
  await page.waitForTimeout(500);
  await take('4-card');
  await stage(page, 'choice', 2500);
  await page.mouse.up();
};

const reveal = async ({ page, take }: Album): Promise<void> => {
  await take('5-choice');
  await page.locator('.kiosk-offer').nth(1).click();
  await page.waitForTimeout(900);
  await take('6-printed');
  await stage(page, 'lights', 11_000);
  await take('7-lights');
  await stage(page, 'walk', 9000);
  await take('8-props');
  await stage(page, 'lever', 1500);
  await page.locator('.kiosk-rule').last().click();
  await page.waitForTimeout(600);
  await take('9-lever');
  await stage(page, 'rate', 1000);
  await page.locator('.kiosk-answer').last().click();
  await page.waitForTimeout(400);
  await take('10-claim');
};

const staff = async ({ page, take }: Album): Promise<void> => {
  await stage(page, 'attract', 1000);
  await page.locator('.kiosk-touch').click();
  await page.waitForSelector('.kiosk-idle', { timeout: 60_000 });
  await page.waitForTimeout(1500);
  await take('11-still-there');
  await stage(page, 'attract', 1000);
  await page.keyboard.press('Control+Alt+KeyA');
  await page.waitForTimeout(500);
  for (const digit of PIN) await page.keyboard.press(`Digit${digit}`);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(800);
  await take('12-staff');
};

const visit = async (browser: Browser, url: string, size: keyof typeof SIZES): Promise<void> => {
  const page = await browser.newPage({ viewport: SIZES[size], serviceWorkers: 'block' });
  const album = createAlbum(page, size);
  await page.goto(`${url}?mode=kiosk&renderer=canvas&hurry=${HURRY}&langs=en`);
  await stage(page, 'attract', 14_000);
  await album.take('1-attract');
  await page.locator('.kiosk-touch').click();
  await dig(album);
  await reveal(album);
  await staff(album);
  await page.close();
};

mkdirSync(FOLDER, { recursive: true });
await withBuiltGame(async (browser, url) => {
  for (const size of ['portrait', 'landscape'] as const) await visit(browser, url, size);
});
