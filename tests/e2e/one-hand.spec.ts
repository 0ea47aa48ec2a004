// The whole arc with one finger alone, and with a mouse alone: a night dug to its whistle, the question after it
// answered, the sheet signed, a rule pulled, a claim rated, the card in hand. No key is touched.
import { devices, type Page } from '@playwright/test';
import { expect, expectScreen, test, words, type Game } from './support/game.ts';
import { holdFinger, levelButton, tonsTold, walkReveal, type Press } from './support/hands.ts';

/** The night to its whistle in some ten seconds. */
const NIGHT = 'renderer=canvas&motion=reduced&seed=3&pace=2000';

type Hand = {
  readonly press: Press;
  /** Puts the hammer to the coal; the answer lifts it. */
  readonly hold: (page: Page) => Promise<() => Promise<void>>;
};

/** What there is to do on a screen besides going on. */
const deedsOn = (page: Page, press: Press): Readonly<Record<string, () => Promise<void>>> => ({
  tally: async () => {
    await press(page.locator('.last-question ul button').first());
    await expect(page.locator('.last-question')).toBeHidden();
  },
  'lights-up': () => press(page.getByRole('button', { name: words('lights.skip.replay') })),
  lever: async () => {
    await press(page.locator('.lever-row', { hasText: words('rule.equal-shares.name') }));
    await press(page.getByRole('button', { name: words('lever.choose') }));
    await expect(page.getByRole('button', { name: words('lever.mine') })).toBeVisible();
  },
  rate: async () => {
    await press(page.locator('.rate-step').nth(5));
    await press(page.getByRole('button', { name: words('rate.give') }));
    await expect(page.locator('.rate-feedback')).toHaveCount(1);
  },
  card: () => expect(page.getByText(words('rule.equal-shares.name')).first()).toBeVisible(),
});

/** At this pace a card may come down just where the hand was going: then it reaches for the button again. */
const pauseAndGoOn = async (page: Page, press: Press): Promise<void> => {
  const goOn = page.locator('#pause-resume');
  await expect(async () => {
    if (!(await goOn.isVisible())) await press(page.locator('#hud-pause'));
    await expect(goOn).toBeVisible({ timeout: 1500 });
  }).toPass({ timeout: 20_000 });
  await press(goOn);
};

const walkTheArc = async (page: Page, game: Game, { press, hold }: Hand): Promise<void> => {
  await game.open(NIGHT);
  await expectScreen(page, 'title');
  await press(levelButton(page, 'record-night'));
  await expectScreen(page, 'shift');
  const before = await tonsTold(page);
  const lift = await hold(page);
  await expect.poll(() => tonsTold(page)).not.toBe(before);
  await lift();
  await pauseAndGoOn(page, press);
  await expectScreen(page, 'tally', 25_000);
  const deeds = deedsOn(page, press);
  await walkReveal(page, async (screen) => deeds[screen]?.(), press);
};

/** Where the lamp shines there is coal: some of it lies right and below of the middle. */
const holdMouseOnCoal = async (page: Page): Promise<() => Promise<void>> => {
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
  for (let step = 0; step < 12; step += 1) {
    await page.mouse.move(width * (0.46 + step * 0.01), height * (0.5 + step * 0.01));
    await page.mouse.down();
    if ((await page.locator('#act-hammer').getAttribute('aria-pressed')) === 'true') break;
    await page.mouse.up();
  }
  return () => page.mouse.up();
};

test('a mouse alone digs the record night on the coal itself and walks to the result', async ({
  page,
  game,
}) => {
  await walkTheArc(page, game, { press: (target) => target.click(), hold: holdMouseOnCoal });
});

test.describe('on a phone', () => {
  const { viewport, userAgent, isMobile, hasTouch } = devices['Pixel 5'];
  test.use({ viewport, userAgent, isMobile, hasTouch, deviceScaleFactor: 1 });

  test('a finger alone digs the record night and walks to the result', async ({ page, game }) => {
    await walkTheArc(page, game, {
      press: (target) => target.tap(),
      hold: () => holdFinger(page, page.locator('#act-hammer')),
    });
  });
});
