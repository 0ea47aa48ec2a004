// Photographs the opened gallery: wakes every window, then takes each chapter as a picture of its own, since a browser
// can take no picture as long as the page.
import type { Browser, Page } from '@playwright/test';
import type { Block } from './contact-sheet.ts';

export type Size = { readonly width: number; readonly height: number };

const HUNG_MS = 240_000;
const STANDS_MS = 120_000;
/** What is taken as one picture. */
const BLOCKS = '.front-of, .hall-head, .chapter:not(:has(.screen-of)), .screen-of';

export const openGallery = async (
  browser: Browser,
  url: string,
  renderer: string,
  size: Size,
): Promise<Page> => {
  const page = await browser.newPage({ viewport: size, locale: 'en-GB' });
  page.setDefaultTimeout(STANDS_MS);
  await page.goto(`${url}?renderer=${renderer}`);
  await page.waitForSelector('html[data-hung]', { timeout: HUNG_MS });
  if ((await page.getAttribute('html', 'data-hung')) === 'failed')
    throw new Error(`the gallery was not hung on ${renderer}`);
  // A bar that sticks would lie over every picture.
  await page.addStyleTag({ content: '.rooms { position: static }' });
  return page;
};

/** Windows open as they come into view; all of them are waited for. */
export const wakeWindows = async (page: Page): Promise<void> => {
  const windows = await page.locator('iframe').all();
  for (const window of windows) await window.scrollIntoViewIfNeeded();
  for (const window of windows)
    await window.contentFrame().locator('html[data-stands]').waitFor({ state: 'attached' });
};

export type Shot = Block & { readonly room: string; readonly name: string };

type Place = { readonly room: string; readonly name: string; readonly y: number; readonly height: number };

const placesOf = (page: Page): Promise<readonly Place[]> =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll<HTMLElement>(selector)].map((block) => {
        const { top, height } = block.getBoundingClientRect();
        // A heading is taken with the wall above it.
        const above = block.classList.contains('hall-head') ? 48 : 0;
        const hall = block.closest<HTMLElement>('.hall');
        return {
          room: hall?.id ?? 'front',
          name: block.id === '' ? (block.dataset['name'] ?? 'head') : block.id,
          y: Math.round(top + window.scrollY) - above,
          height: Math.ceil(height) + above,
        };
      }),
    BLOCKS,
  );

export const shoot = async (page: Page, { width }: Size): Promise<readonly Shot[]> => {
  const shots: Shot[] = [];
  for (const { room, name, y, height } of await placesOf(page)) {
    const clip = { x: 0, y, width, height };
    const picture = await page.screenshot({ fullPage: true, clip, type: 'jpeg', quality: 88 });
    shots.push({ room, name, picture, width, height });
  }
  return shots;
};
