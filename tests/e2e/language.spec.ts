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

test('a link with a bad value warns and goes on with the default', async ({ page, game }) => {
  await game.open('lang=xx&pace=fast&renderer=crayon');
  await expectScreen(page, 'title');
  const warned = game.problems.splice(0);
  expect(warned.length).toBeGreaterThanOrEqual(1);
  for (const each of warned) expect(each).toMatch(/^console: .*(?:lang|pace|renderer)/);
});
