// Three languages, switched while the game runs.
import { expect, expectScreen, test, words } from './support/game.ts';
import { levelButton } from './support/hands.ts';

test('the language changes in the middle of a shift, without losing it', async ({ page, game }) => {
  await game.open('level=record-night&renderer=canvas&seed=3&lang=en');
  await expectScreen(page, 'shift');
  await page.locator('#hud-pause').click();
  await page.locator('#pause-settings').click();
  for (const locale of ['uk', 'ru', 'en'] as const) {
    await page.getByRole('radio', { name: words(`language.${locale}`) }).check();
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.getByRole('dialog', { name: words('settings.title', locale) })).toBeVisible();
  }
  await expectScreen(page, 'shift');
});

for (const locale of ['en', 'uk', 'ru'] as const) {
  test(`the title speaks ${locale} when the link asks for it`, async ({ page, game }) => {
    await game.open(`lang=${locale}`);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(levelButton(page, 'record-night', locale)).toBeVisible();
  });
}

test('a link with a bad value says so and goes on with the default', async ({ page, game }) => {
  await game.open('lang=xx&pace=fast');
  await expectScreen(page, 'title');
  const list = '\npace = fast\nlang = xx';
  await expect(page.locator('.notice')).toHaveCount(1);
  await expect(page.locator('.notice')).toContainText(words('notice.badParameter', 'en', { list }));
});

test('a link into the shift shows no key in place of a word, not for a single frame', async ({
  page,
  game,
}) => {
  await page.addInitScript(() => {
    const bare = new Set<string>();
    Object.assign(globalThis, { bareKeys: bare });
    const look = (): void => {
      const found = document.body?.textContent?.match(/\[[a-z][\w-]*(?:\.[\w-]+)+\]/g) ?? [];
      for (const key of found) bare.add(key);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  // Words that come late, as over a school's line.
  await page.route(/assets\/(?:shift|captions|history)-[\w-]+\.js$/, async (route) => {
    await new Promise((resolve) => {
      setTimeout(resolve, 800);
    });
    await route.continue();
  });
  await game.open('level=record-night&seed=1&renderer=canvas&lang=uk');
  await expectScreen(page, 'shift');
  await expect(page.locator('#act-hammer')).toBeVisible();
  const bare = await page.evaluate(() => [...(globalThis as unknown as { bareKeys: Set<string> }).bareKeys]);
  expect(bare).toEqual([]);
});
