// A phone in one hand: a finger alone, and coal before the patience of fifteen seconds runs out.
import { devices, type Locator } from '@playwright/test';
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

/** Where a finger lies in the middle of it. */
const middleOf = async (target: Locator): Promise<{ x: number; y: number }> => {
  const box = await target.boundingBox();
  if (box === null) throw new Error('there is nothing to press');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

test('a second finger asks for a helper while the first one holds the hammer', async ({ page, game }) => {
  await game.open('level=record-night&renderer=canvas&seed=3');
  const hammer = page.locator('#act-hammer');
  const member = page.locator('button.member').first();
  const client = await page.context().newCDPSession(page);
  const first = { ...(await middleOf(hammer)), id: 1 };
  const second = { ...(await middleOf(member)), id: 2 };
  const touch = (type: 'touchStart' | 'touchEnd', touchPoints: (typeof first)[]): Promise<unknown> =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', [first]);
  await expect(hammer).toHaveAttribute('aria-pressed', 'true');
  await touch('touchStart', [first, second]);
  await touch('touchEnd', [second]);
  await expect(member).toHaveAttribute('aria-expanded', 'true');
  await expect(hammer).toHaveAttribute('aria-pressed', 'true');
  await touch('touchEnd', [first]);
  await expect(hammer).toHaveAttribute('aria-pressed', 'false');
});
