// Every screen under axe, in reduced motion, at a phone's width, in each language.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, expectScreen, test } from './support/game.ts';
import { openAtTally, walkReveal } from './support/hands.ts';

const seriousFaults = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
    );
};

/** Keys shown in brackets where a text is missing, and anything that makes the page scroll sideways. */
const layoutFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const bare = document.body.innerText.match(/\[[a-z][\w-]*(?:\.[\w-]+)+\]/g) ?? [];
    const { scrollWidth, clientWidth } = document.documentElement;
    return [...bare, ...(scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide`] : [])];
  });

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('the page knows from the first frame, and nothing on the title moves', async ({ page, game }) => {
    await game.open();
    await expectScreen(page, 'title');
    await expect(page.locator('html')).toHaveAttribute('data-motion', 'reduced');
    const moving = await page.evaluate(() =>
      document
        .getAnimations()
        .filter(
          (animation) =>
            animation.playState === 'running' && Number(animation.effect?.getTiming().duration) > 50,
        )
        .map((animation) => animation.id),
    );
    expect(moving).toEqual([]);
  });
});

test('axe finds nothing serious on the title and in the settings', async ({ page, game }) => {
  await game.open('motion=reduced');
  await expectScreen(page, 'title');
  expect(await seriousFaults(page)).toEqual([]);
  await page.locator('#open-settings').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await seriousFaults(page)).toEqual([]);
});

test('axe finds nothing serious in the shift and in its pause', async ({ page, game }) => {
  await game.open('level=record-night&seed=1&renderer=canvas&motion=reduced');
  await expectScreen(page, 'shift');
  expect(await seriousFaults(page)).toEqual([]);
  await page.locator('#hud-pause').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await seriousFaults(page)).toEqual([]);
});

test('axe finds nothing serious on any screen after the shift', async ({ page, game }) => {
  await openAtTally(page, game);
  await walkReveal(page, async (screen) => {
    expect.soft(await seriousFaults(page), screen).toEqual([]);
  });
});

for (const locale of ['en', 'uk', 'ru'] as const) {
  test(`the title and the shift in ${locale} fit a phone and miss no word`, async ({ page, game }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await game.open(`lang=${locale}`);
    await expectScreen(page, 'title');
    expect.soft(await layoutFaults(page), 'title').toEqual([]);
    await game.open(`lang=${locale}&level=record-night&seed=1&renderer=canvas`);
    await expectScreen(page, 'shift');
    await expect(page.locator('#act-hammer')).toBeInViewport({ ratio: 1 });
    expect.soft(await layoutFaults(page), 'shift').toEqual([]);
  });

  test(`every screen after the shift in ${locale} fits a phone and misses no word`, async ({
    page,
    game,
  }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await openAtTally(page, game, `lang=${locale}`);
    await walkReveal(page, async (screen) => {
      expect.soft(await layoutFaults(page), screen).toEqual([]);
    });
  });
}
