// What stands before anything is said or drawn: the wish for less movement, and a title whose shifts can be chosen.
import { expect, test } from './support/game.ts';

/** No time for any move. */
const STILL = /^0m?s$/;

test.describe('where the system asks for less movement', () => {
  test.use({ reducedMotion: 'reduce' });

  test('nothing moves before the first word, nor before the game itself', async ({ page, game }) => {
    let letThrough = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    const holdBack = async (route: { continue(): Promise<void> }): Promise<void> => {
      await gate;
      await route.continue();
    };
    await page.route(/assets\/index-[\w-]+\.js/, holdBack);
    await page.route(/assets\/ui-[\w-]+\.js/, holdBack);
    const opened = game.open();
    await expect(page.locator('html')).toHaveCSS('--move', STILL);
    await expect(page.locator('html')).not.toHaveAttribute('data-motion');
    await page.unroute(/assets\/index-[\w-]+\.js/);
    letThrough();
    await opened;
    await expect(page.locator('html')).toHaveAttribute('data-motion', 'reduced');
  });

  test('a link that asks for full movement gets it', async ({ page, game }) => {
    await game.open('motion=full');
    await expect(page.locator('html')).toHaveAttribute('data-motion', 'full');
    await expect(page.locator('html')).not.toHaveCSS('--move', STILL);
  });

  test('the settings hold before the first words have come', async ({ page, game }) => {
    await page.route(/assets\/ui-[\w-]+\.js/, (route) => route.abort('connectionrefused'));
    await game.open('text=150&lang=uk');
    const html = page.locator('html');
    await expect(html).toHaveAttribute('data-motion', 'reduced');
    await expect(html).toHaveAttribute('lang', 'uk');
    await expect(html).toHaveAttribute('style', /--text-scale: ?1\.5/);
    game.problems.length = 0;
  });
});

for (const [width, height] of [
  [390, 844],
  [360, 640],
  [1280, 720],
] as const) {
  test(`notices leave the shifts of the title free at ${width} by ${height}`, async ({ page, game }) => {
    await page.setViewportSize({ width, height });
    // A browser that keeps nothing and draws nothing, and a link that is wrong all over: three notices.
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await game.open('lang=xx&pace=fast&seed=-1&motion=a&renderer=b&autoplay=c&fuzz=d');
    await expect(page.locator('.notice')).toHaveCount(3);
    await expect(page.locator('.notice', { hasText: 'fuzz = d' })).toHaveCount(1);
    const notices = await page.locator('.notices').boundingBox();
    const ticket = await page.locator('.ticket').first().boundingBox();
    if (notices === null || ticket === null) throw new Error('there is nothing to compare');
    const isBeside = notices.x + notices.width <= ticket.x;
    expect(isBeside || notices.y + notices.height <= ticket.y).toBe(true);
    await page.locator('#level-lamp-room').click({ trial: true });
  });
}
