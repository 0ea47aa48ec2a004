// The teacher's camera, where the browser has no detector of its own: a pupil's code is read off a page held before it,
// and out of a picture that was dropped.
import type { Page } from '@playwright/test';
import { encode } from 'uqr';
import { CHROMIUM_FLAGS, findChromium } from '../../tools/find-chromium.mjs';
import { classOf } from '../../tools/class-core.ts';
import { needLevel } from '../../tools/level-files.ts';
import { expect, test, words } from './support/game.ts';
import { filmOf } from './support/qr-film.ts';

const [held = '', dropped = ''] = classOf(needLevel('record-night'), { pupils: 2, seed: 35 }).map(
  ({ code }) => code,
);
const executablePath = await findChromium();

test.use({
  launchOptions: {
    args: [
      ...CHROMIUM_FLAGS,
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${filmOf(held)}`,
    ],
    ...(executablePath === null ? {} : { executablePath }),
  },
});

const expectVerified = (page: Page, verified: number): Promise<void> =>
  expect(page.locator('.board-sum')).toHaveText(
    words('board.sum', 'en', { verified, away: 0 }).replace(/\s+/g, ' ').trim(),
  );

/** A picture of a code as a pupil would save it, dropped on the tray. */
const dropPicture = (page: Page, rows: readonly (readonly boolean[])[]): Promise<void> =>
  page.evaluate(async (squares) => {
    const sheet = new OffscreenCanvas(squares.length * 5, squares.length * 5);
    const brush = sheet.getContext('2d');
    for (const [y, row] of squares.entries())
      for (const [x, isDark] of row.entries()) if (isDark) brush?.fillRect(x * 5, y * 5, 5, 5);
    const data = new DataTransfer();
    data.items.add(new File([await sheet.convertToBlob()], 'code.png', { type: 'image/png' }));
    document
      .querySelector('.tray')
      ?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
  }, rows);

test('codes are read before the camera and out of a picture, and the camera is let go', async ({
  page,
  game,
}) => {
  await game.open('mode=teacher&lang=en#board');
  expect(await page.evaluate(() => 'BarcodeDetector' in globalThis)).toBe(false);
  await page.locator('#board-camera').click();
  await expect(page.getByRole('dialog')).toContainText(words('board.camera.looking', 'en', { count: 1 }));
  const film = await page.locator('.camera').evaluateHandle((video: HTMLVideoElement) => {
    const stream = video.srcObject as MediaStream;
    return stream;
  });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect
    .poll(() => film.evaluate((stream) => stream.getTracks().map(({ readyState }) => readyState)))
    .toEqual(['ended']);
  await expectVerified(page, 1);
  await dropPicture(page, encode(dropped, { ecc: 'L', border: 4 }).data);
  await expectVerified(page, 2);
});
