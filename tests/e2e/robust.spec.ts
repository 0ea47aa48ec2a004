// What a bad day brings: a disk that is full, a tab that is hidden or dies in the middle of a shift, a level file that is
// wrong, a window pulled out of shape. The shift must live through all of it.
import type { CDPSession } from '@playwright/test';
import { expect, expectScreen, test, words } from './support/game.ts';
import { tonsTold } from './support/hands.ts';
import { expectClockRuns, minutesTold, openShift, workedTold } from './support/shift.ts';

test('a browser without WebGL draws the mine on Canvas and has nothing to say about it', async ({
  page,
  game,
}) => {
  await page.addInitScript(() => {
    const own = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind.startsWith('webgl') ? null : Reflect.apply(own, this, [kind, ...rest]);
    } as typeof own;
  });
  await openShift(page, game, 'renderer=webgl');
  await expect(page.locator('.notice')).toHaveCount(0);
});

test('a full disk is told of once, and the shift is dug all the same', async ({ page, game }) => {
  await page.addInitScript(() => {
    localStorage.setItem('102tons.settings', '{}');
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await openShift(page, game, 'renderer=canvas');
  const before = await tonsTold(page);
  await page.keyboard.down('Space');
  await expect.poll(() => tonsTold(page)).not.toBe(before);
  await page.keyboard.up('Space');
  // Both write: the pause the shift, the language the settings.
  await page.locator('#hud-pause').click();
  await page.locator('#pause-settings').click();
  await page.getByRole('radio', { name: words('language.uk') }).check();
  await expect(page.getByText(words('notice.storageFull', 'uk'))).toHaveCount(1);
  await expect(page.locator('.notice')).toHaveCount(1);
});

test('a hidden tab stops the shift and lets the hammer go; seen again, the shift goes on', async ({
  page,
  game,
}) => {
  const turn = (visibility: 'hidden' | 'visible'): Promise<void> =>
    page.evaluate((state) => {
      Object.defineProperties(document, {
        visibilityState: { value: state, configurable: true },
        hidden: { value: state === 'hidden', configurable: true },
      });
      document.dispatchEvent(new Event('visibilitychange'));
    }, visibility);
  const hammer = page.locator('#act-hammer');
  await openShift(page, game, 'renderer=canvas');
  await page.keyboard.down('Space');
  await expect(hammer).toHaveAttribute('aria-pressed', 'true');
  await turn('hidden');
  await expect(page.getByText(words('pause.hidden'))).toBeVisible();
  const stood = await workedTold(page);
  await page.waitForTimeout(900);
  expect(await workedTold(page)).toBe(stood);
  await turn('visible');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expectClockRuns(page);
  await expect(hammer).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.up('Space');
});

test('a tab that dies in the middle of a shift loses at most five seconds of it', async ({
  page,
  context,
  game,
  baseURL,
}) => {
  await openShift(page, game, 'renderer=canvas');
  await page.waitForTimeout(5500);
  const died = await minutesTold(page);
  const devtools = await context.newCDPSession(page);
  // A crash says no goodbye: no `pagehide`, no last save. Nor does it answer.
  void devtools.send('Page.crash').catch(() => undefined);
  await page.waitForEvent('crash');
  const next = await context.newPage();
  await next.goto(`${baseURL}?renderer=canvas&pace=1`);
  await expect(next.locator('#saved-continue')).toBeVisible();
  await next.locator('#saved-continue').click();
  await expectScreen(next, 'shift');
  // At this pace five seconds are five hundred seconds underground.
  expect(died - (await minutesTold(next))).toBeLessThanOrEqual(Math.ceil(500 / 60));
});

test('a level file that is wrong is refused with every complaint, and the other levels open', async ({
  page,
  game,
}) => {
  await page.route(/assets\/level-[\w-]+\.js$/, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const isRecord = /id:\W+record-night/.test(text);
    const body = isRecord
      ? text.replace(/normKg:[\de]+/, 'normKg:"seven"').replace(/ledges:\d+/, 'ledges:0')
      : text;
    await route.fulfill({ response, body });
  });
  await game.open('level=record-night&renderer=canvas');
  await expectScreen(page, 'title');
  const notice = page.locator('.notice', {
    hasText: words('notice.levelBroken', 'en', { level: 'record-night' }),
  });
  await expect(notice.getByRole('listitem').filter({ hasText: /^normKg: .*"seven"/ })).toBeVisible();
  await expect(notice.getByRole('listitem').filter({ hasText: /^face\.ledges: / })).toBeVisible();
  await notice.getByRole('button', { name: words('notice.dismiss') }).click();
  await page.locator('#level-lamp-room').click();
  await expectScreen(page, 'shift');
});

test('a window pulled out of shape in mid-shift stays filled, with every hand in reach', async ({
  page,
  game,
}) => {
  await openShift(page, game, 'renderer=canvas');
  for (const [width, height] of [
    [360, 640],
    [3840, 2160],
    [640, 360],
    [320, 480],
    [1280, 720],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect
      .poll(() => page.locator('#stage canvas').boundingBox())
      .toEqual({ x: 0, y: 0, width, height });
    for (const id of ['act-hammer', 'act-set-prop', 'hud-pause'])
      await expect(page.locator(`#${id}`), `${id} at ${width}`).toBeInViewport({ ratio: 1 });
  }
  await expectClockRuns(page);
});

test('a browser that cannot watch sizes follows its window all the same', async ({ page, game }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'ResizeObserver');
  });
  await openShift(page, game, 'renderer=canvas');
  await page.setViewportSize({ width: 800, height: 600 });
  await expect
    .poll(() => page.locator('#stage canvas').boundingBox())
    .toEqual({ x: 0, y: 0, width: 800, height: 600 });
});

for (const text of [100, 150]) {
  test(`the smallest desk holds every hand with the aim open, text at ${text} %`, async ({ page, game }) => {
    await page.setViewportSize({ width: 320, height: 480 });
    await openShift(page, game, `renderer=canvas&text=${text}`);
    await page.locator('#aim-toggle').click();
    await expect(page.locator('.aim-body')).toBeVisible();
    for (const id of ['act-hammer', 'act-set-prop', 'act-more', 'aim-toggle', 'aim-parting', 'bay-down'])
      await expect(page.locator(`#${id}`), id).toBeInViewport({ ratio: 1 });
    await page.locator('#act-hammer').click({ trial: true });
  });
}

test('with reduced motion nothing on the page moves while the pick strikes', async ({ page, game }) => {
  await openShift(page, game, 'renderer=canvas&motion=reduced');
  await page.keyboard.down('Space');
  await expect(page.locator('#act-hammer')).toHaveAttribute('aria-pressed', 'true');
  const moving = await page.evaluate(async () => {
    const names = new Set<string>();
    for (let frame = 0; frame < 40; frame += 1) {
      await new Promise(requestAnimationFrame);
      for (const animation of document.getAnimations())
        if (Number(animation.effect?.getTiming().duration) > 50)
          names.add(animation.id || animation.constructor.name);
    }
    return [...names];
  });
  await page.keyboard.up('Space');
  expect(moving).toEqual([]);
});

type Kept = { readonly nodes: number; readonly listeners: number; readonly canvases: number };

test('shifts begun and left without a reload leave nothing behind', async ({ page, context, game }) => {
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  const kept = async (session: CDPSession): Promise<Kept> => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string): number => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
    return {
      nodes: of('Nodes'),
      listeners: of('JSEventListeners'),
      canvases: await page.locator('canvas').count(),
    };
  };
  const beginAndLeave = async (): Promise<void> => {
    await page.locator('#level-record-night').click();
    await expect(page.locator('#act-hammer')).toBeVisible();
    await page.locator('#hud-pause').click();
    await page.locator('#pause-title').click();
    await expectScreen(page, 'title');
    await expect(page.locator('#saved-continue')).toBeVisible();
  };
  await game.open('renderer=canvas');
  await expect(page.locator('#stage canvas')).toBeAttached();
  // The first two fetch and build what stays.
  for (let shift = 0; shift < 2; shift += 1) await beginAndLeave();
  const early = await kept(devtools);
  for (let shift = 0; shift < 3; shift += 1) await beginAndLeave();
  const late = await kept(devtools);
  // One desk of a shift that stays behind is some 280 nodes and 50 listeners.
  expect(late.nodes).toBeLessThan(early.nodes + 100);
  expect(late.listeners).toBeLessThan(early.listeners + 20);
  expect(late.canvases).toBe(early.canvases);
});
