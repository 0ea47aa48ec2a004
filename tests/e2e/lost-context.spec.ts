// A graphics card that forgets, in the middle of a shift and on a screen that draws nothing: the shift must live through
// it, and no dead canvas may stay in the way of the next picture.
import type { Page } from '@playwright/test';
import { expect, expectScreen, test, words, type Game } from './support/game.ts';
import { expectClockRuns, openShift, workedTold } from './support/shift.ts';

/** What each canvas in the page is drawn with. */
const canvasKinds = (page: Page): Promise<string[]> =>
  page
    .locator('#stage canvas')
    .evaluateAll((all) =>
      all.map((canvas) => ((canvas as HTMLCanvasElement).getContext('2d') === null ? 'webgl' : '2d')),
    );

/** Dark all in all, and of many tones: no white sheet, no black hole. */
const looksLikeCoal = (page: Page): Promise<boolean> =>
  page.locator('#stage canvas').evaluate((canvas: HTMLCanvasElement) => {
    const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    const tones = new Set<number>();
    let sum = 0;
    let count = 0;
    for (let at = 0; at < data.length; at += 4 * 97) {
      const tone = Math.round(((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3);
      tones.add(tone);
      sum += tone;
      count += 1;
    }
    return sum / count < 110 && tones.size > 40;
  });

test.describe('a lost graphics context', () => {
  /** Takes the context away; the browser gives it back only when the test says so. */
  const loseContext = async (page: Page): Promise<void> => {
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('#stage canvas');
      const context = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
      const lost = context?.getExtension('WEBGL_lose_context') ?? null;
      Object.assign(globalThis, { lostContext: lost });
      lost?.loseContext();
    });
  };
  const giveBack = (page: Page): Promise<void> =>
    page.evaluate(() =>
      (globalThis as unknown as { lostContext: WEBGL_lose_context }).lostContext.restoreContext(),
    );
  /** Phaser says on the console what it lost; nothing else may be said. */
  const expectOnlyTheLoss = (game: Game): void => {
    expect(game.problems.filter((one) => !/^console: WebGL Context (?:lost|restored)/.test(one))).toEqual([]);
    game.problems.length = 0;
  };

  test('stops the shift until it is back, and the shift goes on by itself', async ({ page, game }) => {
    await openShift(page, game, 'renderer=webgl');
    await loseContext(page);
    await expect(page.getByText(words('pause.context-lost'))).toBeVisible();
    const stood = await workedTold(page);
    await page.waitForTimeout(900);
    expect(await workedTold(page)).toBe(stood);
    await giveBack(page);
    await expect(page.getByRole('dialog')).toBeHidden();
    await expectClockRuns(page);
    expectOnlyTheLoss(game);
  });

  test('that never comes back is followed by a mine drawn on Canvas, and the shift goes on', async ({
    page,
    game,
  }) => {
    await openShift(page, game, 'renderer=webgl');
    await loseContext(page);
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.locator('#stage canvas')).toHaveCount(1);
    await expect
      .poll(() =>
        page
          .locator('#stage canvas')
          .evaluate((canvas: HTMLCanvasElement) => canvas.getContext('2d') !== null),
      )
      .toBe(true);
    await expectClockRuns(page);
    expectOnlyTheLoss(game);
  });

  test('on the title is cleared away there, and the next shift draws its coal', async ({ page, game }) => {
    await openShift(page, game, 'renderer=webgl');
    await page.locator('#hud-pause').click();
    await page.locator('#pause-title').click();
    await expectScreen(page, 'title');
    await loseContext(page);
    await expect.poll(() => canvasKinds(page)).toEqual(['2d']);
    await page.locator('#level-record-night').click();
    await expectScreen(page, 'shift');
    await expectClockRuns(page);
    await expect.poll(() => looksLikeCoal(page)).toBe(true);
    expect(await canvasKinds(page)).toEqual(['2d']);
    expectOnlyTheLoss(game);
  });
});
