// The whole arc with keys alone: nobody who cannot hold a mouse is left at a door.
import { expect, expectScreen, test, words } from './support/game.ts';
import { levelButton, tabTo, tonsTold, walkReveal } from './support/hands.ts';

test('keys alone start the record night, cut coal, end the shift and walk to the result', async ({
  page,
  game,
}) => {
  await game.open('renderer=canvas&seed=3');
  await expectScreen(page, 'title');
  await tabTo(page, levelButton(page, 'record-night'));
  await page.keyboard.press('Enter');
  await expectScreen(page, 'shift');
  const before = await tonsTold(page);
  await page.keyboard.down('Space');
  await expect.poll(() => tonsTold(page)).not.toBe(before);
  await page.keyboard.up('Space');

  await page.keyboard.press('KeyP');
  await expect(page.getByRole('dialog')).toBeVisible();
  await tabTo(page, page.locator('#pause-end'));
  await page.keyboard.press('Enter');
  await walkReveal(
    page,
    async () => undefined,
    async (target) => {
      await tabTo(page, target);
      await page.keyboard.press('Enter');
    },
  );
});

test('a dialog takes the focus, closes on Escape and gives the focus back', async ({ page, game }) => {
  await game.open('level=record-night&renderer=canvas&seed=3');
  await expectScreen(page, 'shift');
  await tabTo(page, page.locator('#hud-pause'));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: words('pause.title') });
  await expect(dialog).toBeVisible();
  expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.locator('#hud-pause')).toBeFocused();
});
