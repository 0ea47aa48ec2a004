// The gallery, built and opened on both renderers: it hangs everything there is, by name, and nothing on it is blank. A
// new cut-out, pose or screen that nobody hung is found here.
import { expect, test as base, type Page } from '@playwright/test';
import atlas from '../../assets/art/atlas.json' with { type: 'json' };
import { CHARACTERS } from '../../src/rig/dress.ts';
import { POSES } from '../../src/rig/poses.ts';
import { SCREENS } from '../../src/session/store.ts';
import { ensureGallery, galleryFolder } from '../../tools/gallery/build.mjs';
import { serveFolder } from '../../tools/serve.mjs';
import { watch } from './support/game.ts';

const test = base.extend<object, { gallery: string }>({
  gallery: [
    async ({}, use) => {
      if (!(await ensureGallery())) throw new Error('the gallery could not be built');
      const server = await serveFolder(galleryFolder, 0);
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],
});

/** One after the other in one worker: the gallery is built once. */
test.describe.configure({ mode: 'default' });

const namesOf = (page: Page, kind: string): Promise<readonly string[]> =>
  page
    .locator(`[data-kind="${kind}"]`)
    .evaluateAll((plates) => plates.map((plate) => plate.getAttribute('data-name') ?? ''));

const missing = (wanted: readonly string[], hung: readonly string[]): readonly string[] =>
  wanted.filter((name) => !hung.includes(name));

/** Names of the pictures with nothing on their ground, and of the drawings without a line. */
const blank = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const LEAST_INK = 12;
    const nameOf = (element: Element): string =>
      element.getAttribute('aria-label') ?? element.closest('[data-name]')?.getAttribute('data-name') ?? '?';
    /** A ground is a colour that fills a corner. */
    const inkOn = (canvas: HTMLCanvasElement): number => {
      const { width, height } = canvas;
      const bytes = canvas.getContext('2d')?.getImageData(0, 0, width, height).data;
      const pixels = new Uint32Array(bytes?.buffer ?? new ArrayBuffer(0));
      const grounds = [pixels[0], pixels.at(-1)];
      return pixels.reduce((ink, pixel) => (grounds.includes(pixel) ? ink : ink + 1), 0);
    };
    const canvases = [...document.querySelectorAll<HTMLCanvasElement>('#gallery canvas')];
    const drawings = [...document.querySelectorAll<SVGGraphicsElement>('[data-kind] svg')];
    const empty = drawings.filter((svg) => {
      const { width, height } = svg.getBoundingClientRect();
      return (
        width > 0 && (height === 0 || svg.querySelector('path, rect, circle, line, polygon, text') === null)
      );
    });
    return [...canvases.filter((canvas) => inkOn(canvas) < LEAST_INK), ...empty].map(nameOf);
  });

for (const renderer of ['canvas', 'webgl']) {
  test(`the gallery on ${renderer} hangs everything, and nothing on it is blank`, async ({
    page,
    gallery,
  }) => {
    const problems: string[] = [];
    watch(page, gallery, problems);
    await page.goto(`${gallery}?renderer=${renderer}&brief`);
    await page.locator('html[data-hung=""]').waitFor({ state: 'attached', timeout: 80_000 });

    expect(missing(Object.keys(atlas.cuts), await namesOf(page, 'cut'))).toEqual([]);
    const poses = CHARACTERS.flatMap((character) =>
      [...Object.keys(POSES), 'photo'].map((pose) => `${character} ${pose}`),
    );
    expect(missing(poses, await namesOf(page, 'figure'))).toEqual([]);
    expect(missing(SCREENS, await namesOf(page, 'screen'))).toEqual([]);
    expect(await blank(page)).toEqual([]);
    expect(problems).toEqual([]);
  });
}

test('a screen of the gallery is the screen of the game', async ({ page, gallery }) => {
  const problems: string[] = [];
  watch(page, gallery, problems);
  await page.goto(`${gallery}stand.html?show=tally`);
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'tally');
  await expect(page.locator('.sheet')).toBeVisible();
  expect(problems).toEqual([]);
});
