// Every screen under axe, in reduced motion, at a phone's width, in each language.
import type { Page } from '@playwright/test';
import { layoutFaults, seriousFaults } from './support/access.ts';
import { expect, expectScreen, test } from './support/game.ts';
import { openAtTally, walkReveal } from './support/hands.ts';

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

/** Controls of the shift that leave the screen, cut their own words, or lie over one another. */
const crowding = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    // What scrolls under an edge of the crew's own strip is reached by scrolling.
    const controls = [...document.querySelectorAll<HTMLElement>('.hud button:not(.member)')].filter(
      (control) => control.getClientRects().length > 0,
    );
    const boxes = controls.map((control) => ({ control, box: control.getBoundingClientRect() }));
    // A word may break rather than be cut; none should have to.
    const breaks = (control: HTMLElement) => {
      control.style.cssText = 'overflow-wrap: normal; hyphens: manual';
      const wide = control.scrollWidth > control.clientWidth + 1;
      control.style.cssText = '';
      return wide;
    };
    const cut = boxes.flatMap(({ control, box }) => [
      ...(breaks(control) ? [`${control.id} breaks a word`] : []),
      ...(control.scrollWidth > control.clientWidth + 1 ? [`${control.id} cuts its words`] : []),
      ...(box.left < 0 || box.top < 0 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1
        ? [`${control.id} leaves the screen`]
        : []),
    ]);
    const over = boxes.flatMap(({ control, box }, at) =>
      boxes
        .slice(at + 1)
        .filter(
          (other) =>
            Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
            Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 1,
        )
        .map((other) => `${control.id} lies over ${other.control.id}`),
    );
    return [...cut, ...over];
  });

for (const [width, height] of [
  [390, 844],
  [640, 360],
  [1024, 600],
  [1280, 720],
  [1080, 1920],
] as const)
  test(`at 200 % no control of the shift is cut or covered on ${width} by ${height}`, async ({
    page,
    game,
  }) => {
    await page.setViewportSize({ width, height });
    for (const locale of ['en', 'uk', 'ru']) {
      await game.open(`lang=${locale}&text=200&level=record-night&seed=1&renderer=canvas&motion=reduced`);
      await expectScreen(page, 'shift');
      await expect(page.locator('#act-hammer')).toBeInViewport({ ratio: 1 });
      // In the letters of the system, which stand in until its own have come, a button is measured wrong.
      await page.evaluate(() => document.fonts.ready);
      expect.soft(await crowding(page), locale).toEqual([]);
    }
  });

test('on a laptop the letters of the shift grow with the whole of the text size', async ({ page, game }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const letter = async (text: number) => {
    await game.open(`lang=en&text=${text}&level=record-night&seed=1&renderer=canvas&motion=reduced`);
    await expectScreen(page, 'shift');
    return page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  };
  const [plain, half, double] = [await letter(100), await letter(150), await letter(200)];
  expect(half / plain).toBeCloseTo(1.5, 2);
  expect(double / plain).toBeCloseTo(2, 2);
});

test('in forced colours every button of the shift has an edge that is seen on its own ground', async ({
  page,
  game,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await game.open('level=record-night&seed=1&renderer=canvas&motion=reduced');
  await expectScreen(page, 'shift');
  await expect(page.locator('#act-hammer')).toBeVisible();
  const edgeless = await page.locator('.hud button').evaluateAll((buttons) =>
    buttons
      .map((button) => ({ id: button.id, style: getComputedStyle(button) }))
      .filter(
        ({ style }) =>
          Number.parseFloat(style.borderTopWidth) < 1 ||
          style.borderTopStyle === 'none' ||
          style.borderTopColor === style.backgroundColor ||
          style.backgroundImage !== 'none' ||
          /, 0(?:\.\d+)?\)$/.test(style.backgroundColor.replace(/^rgb\(.*/, '')),
      )
      .map(({ id }) => id),
  );
  expect(edgeless).toEqual([]);
});

test('in forced colours the title keeps its posters and its men, and the lever is seen in its slot', async ({
  page,
  game,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const looks = (part: string) =>
    page
      .locator(part)
      .first()
      .evaluate((drawn) => {
        const { fill, backgroundColor } = getComputedStyle(drawn);
        return { fill, body: backgroundColor, ground: getComputedStyle(document.body).backgroundColor };
      });
  await openAtTally(page, game);
  await walkReveal(page, async (screen) => {
    if (screen !== 'lever') return;
    const knob = await looks('.lever-knob');
    const slot = await looks('.lever-slot');
    expect(knob.body).not.toBe(slot.body);
  });
  await page.locator('.print-next').click();
  await expectScreen(page, 'title');
  await expect(page.locator('.poster-crew')).toBeVisible();
  await expect(page.locator('.ticket-art').filter({ visible: true })).toHaveCount(3);
  const man = await looks('.man-full');
  expect(man.fill).not.toBe(man.ground);
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
