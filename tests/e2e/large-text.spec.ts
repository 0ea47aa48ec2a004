// What is printed after the shift, at 200 % text: on a phone and a laptop in the longest words, on a portrait 4K kiosk, and
// everything on it can still be read and pressed.
import { paperFaults } from './support/access.ts';
import { expect, test } from './support/game.ts';
import { openAtTally, walkReveal } from './support/hands.ts';

const SIZES = {
  ru: [
    [390, 844],
    [1280, 720],
  ],
  uk: [[2160, 3840]],
} as const;

for (const [locale, sizes] of Object.entries(SIZES))
  test(`at 200 % nothing printed in ${locale} is cut or covered, and the way on stays in sight`, async ({
    page,
    game,
  }) => {
    // The sheet is what is looked at: the arc runs to its end faster on a small glass.
    await openAtTally(page, game, `lang=${locale}&text=200`);
    await walkReveal(page, async (screen) => {
      for (const [width, height] of sizes) {
        const message = `${screen} at ${width} by ${height}`;
        await page.setViewportSize({ width, height });
        await page.evaluate(() => document.fonts.ready);
        await expect
          .configure({ soft: true })
          .poll(() => paperFaults(page), { message })
          .toEqual([]);
        await expect.soft(page.locator('.print-next'), message).toBeInViewport({ ratio: 0.99 });
      }
    });
  });
