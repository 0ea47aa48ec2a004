// A lid closed in the middle of a shift, a save that somebody damaged, a browser that stores nothing.
import { SAVE_KEY, saveKeyOf } from '../../src/session/save-shelf.ts';
import { expect, expectScreen, test, words } from './support/game.ts';
import { codeOf, putSave } from './support/hands.ts';

const TICK = 6_000;

test('a saved shift is taken up where it was left', async ({ page, game }) => {
  await putSave(page, { format: 1, code: codeOf('record-night', 'par', 2, TICK), cutKg: 30_000 });
  await game.open('renderer=canvas');
  await page.locator('#saved-continue').click();
  await expectScreen(page, 'shift');
  await expect(page.locator('.counter-tons .unseen')).toContainText(/[1-9]\d/);
});

test('a reload costs at most five seconds of play', async ({ page, game }) => {
  await game.open('level=record-night&seed=5&renderer=canvas');
  await expectScreen(page, 'shift');
  await expect
    .poll(() => page.evaluate((key) => localStorage.getItem(key), saveKeyOf('record-night')))
    .not.toBeNull();
  await game.open('renderer=canvas');
  await expectScreen(page, 'title');
  await page.locator('#saved-continue').click();
  await expectScreen(page, 'shift');
});

for (const [what, save] of [
  ['no JSON', '{"format":1,'],
  ['of another game', '{"hello":"there"}'],
  ['cut short', JSON.stringify({ format: 1, code: 'ZgEMcmVjb3JkLW5pZ2h0', cutKg: 5 })],
] as const) {
  test(`a save that is ${what} is set aside with a message, and the title stands`, async ({ page, game }) => {
    await putSave(page, save);
    await game.open();
    await expectScreen(page, 'title');
    await expect(page.getByText(words('notice.saveSetAside'))).toBeVisible();
    expect(await page.evaluate((key) => localStorage.getItem(key), SAVE_KEY)).toBeNull();
    await page
      .getByRole('button', { name: words('notice.dismiss') })
      .first()
      .click();
    await expect(page.getByText(words('notice.saveSetAside'))).toBeHidden();
  });
}

test('a browser that stores nothing is told of once, and plays', async ({ page, game }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await game.open('level=lamp-room&renderer=canvas');
  await expectScreen(page, 'shift');
  await expect(page.getByText(words('notice.storageAbsent'))).toHaveCount(1);
});
