// A whole record night dug by a bot, and every screen after it, on both renderers.
import { SCREENS } from '../../src/session/store.ts';
import { expect, expectScreen, noteScreens, screensSeen, test } from './support/game.ts';

for (const renderer of ['canvas', 'webgl']) {
  test(`the par bot digs the record night and walks through every screen on ${renderer}`, async ({
    context,
    page,
    game,
  }) => {
    await noteScreens(context);
    await game.open(`level=record-night&seed=1&autoplay=par&pace=20000&renderer=${renderer}`);
    await expectScreen(page, 'card', 80_000);
    const expected = SCREENS.filter((screen) => screen !== 'title');
    expect((await screensSeen(page)).filter((screen) => screen !== 'title')).toEqual(expected);
  });
}

test('without parameters the title comes first, with the levels to choose from', async ({ page, game }) => {
  await game.open();
  await expectScreen(page, 'title');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('#stage')).toHaveAttribute('aria-hidden', 'true');
});

test('random hands play two shifts through every screen without breaking a promise', async ({
  context,
  page,
  game,
}) => {
  await noteScreens(context);
  await game.open('fuzz=5&pace=4000&renderer=canvas&motion=reduced');
  const shiftsBegun = async (): Promise<number> =>
    (await screensSeen(page)).filter((screen) => screen === 'shift').length;
  await expect.poll(shiftsBegun, { timeout: 80_000 }).toBeGreaterThan(1);
});
