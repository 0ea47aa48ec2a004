// A page that nobody has touched makes no sound and no attempt at one; the first key wakes it, and the hammer answers
// in the very turn of the key. Warnings of the browser about sound before input fail the test by the house rules.
import type { Page } from '@playwright/test';
import { expect, expectScreen, test } from './support/game.ts';

type Heard = { contexts: number; starts: number; startsOfKey: number };

/** Counts contexts and voices from the first moment of the page, and the voices begun by the last key. */
const listen = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const heard: Heard = { contexts: 0, starts: 0, startsOfKey: 0 };
    Object.assign(globalThis, { heard });
    // The driver's own questions to the page count as a gesture; only a key shall.
    let isTouched = false;
    Object.defineProperty(Navigator.prototype, 'userActivation', {
      get: () => ({ hasBeenActive: isTouched, isActive: isTouched }),
    });
    const Real = AudioContext;
    globalThis.AudioContext = class extends Real {
      constructor() {
        super();
        heard.contexts += 1;
      }
    };
    const { start } = AudioBufferSourceNode.prototype;
    AudioBufferSourceNode.prototype.start = function begin(
      this: AudioBufferSourceNode,
      ...when: Parameters<typeof start>
    ) {
      heard.starts += 1;
      start.apply(this, when);
    };
    addEventListener('keydown', (event) => {
      isTouched = true;
      const before = heard.starts;
      if (event.repeat) return;
      setTimeout(() => {
        heard.startsOfKey = heard.starts - before;
      });
    });
  });
};

const heardOf = (page: Page): Promise<Heard> =>
  page.evaluate(() => structuredClone((globalThis as unknown as { heard: Heard }).heard));

test('silent until the first input; then the mine, and the hammer at the turn of its key', async ({
  page,
  game,
}) => {
  await listen(page);
  await game.open('level=record-night&seed=7');
  await expectScreen(page, 'shift');
  await page.waitForTimeout(1500);
  expect(await heardOf(page)).toEqual({ contexts: 0, starts: 0, startsOfKey: 0 });
  await page.keyboard.press('KeyQ');
  await expect.poll(async () => (await heardOf(page)).starts).toBeGreaterThan(3);
  expect((await heardOf(page)).contexts).toBe(1);
  // Struck again where the hewer had no hand free: what is held is that a blow sounds in the turn of its own key.
  await expect(async () => {
    await page.keyboard.down('Space');
    const { startsOfKey } = await heardOf(page);
    await page.keyboard.up('Space');
    expect(startsOfKey).toBeGreaterThan(0);
  }).toPass();
});
