// Captions on the screens after the shift: seen on each of them, and never over what is printed there.
import type { Page } from '@playwright/test';
import { expect, test } from './support/game.ts';
import { openAtTally, walkReveal } from './support/hands.ts';

/** What the captions lie over that can be read or pressed; `no caption` where none stands. */
const coveredBy = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const boxOf = (part: Element): DOMRect => part.getBoundingClientRect();
    const captions = [...document.querySelectorAll('.page-captions .caption')].map(boxOf);
    const seen = captions.filter((box) => box.height > 0);
    const meets = (part: Element): boolean => {
      const box = boxOf(part);
      return seen.some(
        ({ left, right, top, bottom }) =>
          box.left < right && box.right > left && box.top < bottom && box.bottom > top,
      );
    };
    const [paper, foot] = ['.print', '.print-foot'].flatMap((name) => document.querySelector(name) ?? []);
    if (seen.length === 0 || !paper || !foot) return 'no caption';
    if (seen.some(({ left, right, bottom }) => left < 0 || right > innerWidth || bottom > innerHeight))
      return 'the edge';
    if (!meets(paper)) return 'nothing';
    if (seen.some(({ top }) => top < boxOf(foot).top)) return 'the page';
    return [...document.querySelectorAll('.print-place, .print-next')].some(meets) ? 'the foot' : 'nothing';
  });

const SIZES: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  'lang=en': [
    [1280, 720],
    [640, 360],
  ],
  'lang=ru&text=150': [[1024, 768]],
  'lang=uk': [[360, 640]],
};

for (const [query, sizes] of Object.entries(SIZES)) {
  test(`captions stand clear of the print, ${query}`, async ({ page, game }) => {
    const lookAt = async ([width, height]: readonly [number, number], screen: string): Promise<void> => {
      await page.setViewportSize({ width, height });
      const message = `${screen} at ${width} by ${height}`;
      await expect.poll(() => coveredBy(page), { message }).toBe('nothing');
    };
    const [[width, height] = [1280, 720]] = sizes;
    await page.setViewportSize({ width, height });
    await openAtTally(page, game, query);
    await walkReveal(page, async (screen) => {
      // Nothing is heard on the way to the ratings.
      if (screen === 'rate') return;
      for (const size of sizes) await lookAt(size, screen);
    });
  });
}
