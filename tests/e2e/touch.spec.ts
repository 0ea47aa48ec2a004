// A phone in one hand: a finger alone, and coal before the patience of fifteen seconds runs out.
import { devices } from '@playwright/test';
import { expect, expectScreen, test } from './support/game.ts';
import { holdFinger, levelButton, tonsTold } from './support/hands.ts';

const { viewport, userAgent, isMobile, hasTouch } = devices['Pixel 5'];
test.use({ viewport, userAgent, isMobile, hasTouch, deviceScaleFactor: 1 });

test('a finger alone comes from the title to the first coal within 15 seconds', async ({ page, game }) => {
  await game.open('renderer=canvas&seed=3');
  await expectScreen(page, 'title');
  await levelButton(page, 'record-night').tap();
  await expectScreen(page, 'shift');
  const hammer = page.locator('#act-hammer');
  await expect(hammer).toBeInViewport();
  const before = await tonsTold(page);
  const lift = await holdFinger(page, hammer);
  await expect(hammer).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => tonsTold(page), { timeout: 15_000 }).not.toBe(before);
  await lift();
  await expect(hammer).toHaveAttribute('aria-pressed', 'false');
});
