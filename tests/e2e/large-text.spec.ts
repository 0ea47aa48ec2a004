// What is printed after the shift, at 200 % text: on a phone in the longest words, on a portrait 4K kiosk, and everything
// on it can still be read and pressed.
import { paperFaults } from './support/access.ts';
import { expect, test } from './support/game.ts';
import { openAtTally, walkReveal } from './support/hands.ts';

for (const [locale, width, height] of [
  ['ru', 390, 844],
  ['uk', 2160, 3840],
] as const)
  test(`at 200 % nothing printed is cut or covered on ${width} by ${height} in ${locale}`, async ({
    page,
    game,
  }) => {
    // The sheet is what is looked at: the arc runs to its end faster on a small glass.
    await openAtTally(page, game, `lang=${locale}&text=200`);
    await walkReveal(page, async (screen) => {
      await page.setViewportSize({ width, height });
      await page.evaluate(() => document.fonts.ready);
      await expect
        .configure({ soft: true })
        .poll(() => paperFaults(page), { message: screen })
        .toEqual([]);
    });
  });
