// A lesson as built: from the welcome to the code for the teacher, by keys, killed on the way and gone on with; the form
// without a reveal; and links that ask for what is not there.
import type { Page } from '@playwright/test';
import { encodeLesson } from '../../src/lesson/lesson-code.ts';
import { DEFAULT_LESSON } from '../../src/lesson/lesson.ts';
import { decodeProgress } from '../../src/lesson/progress-code.ts';
import type { Stage } from '../../src/lesson/progress.ts';
import { verifyResult } from '../../src/lesson/verify.ts';
import { needLevel } from '../../tools/level-files.ts';
import { layoutFaults, seriousFaults } from './support/access.ts';
import { expect, expectScreen, test, words } from './support/game.ts';
import { tabTo, tonsTold } from './support/hands.ts';

const expectStage = async (page: Page, stage: Stage): Promise<void> => {
  await expect(page.locator('.classroom')).toHaveAttribute('data-stage', stage, { timeout: 30_000 });
};

/** By keys: to the button that leads on, and through it. */
const goOn = async (page: Page): Promise<void> => {
  await tabTo(page, page.locator('.print-next'));
  await page.keyboard.press('Enter');
};

/** Rates what lies open by keys: Tab to the scale, an arrow or two along it, Tab and Enter. */
const rateFour = async (page: Page, isTold: boolean): Promise<void> => {
  for (let nth = 1; nth <= 4; nth += 1) {
    await tabTo(page, page.locator('.rate-slip:last-child input').first());
    for (let steps = 0; steps < nth; steps += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('.rate-given')).toHaveCount(nth);
    if (isTold) await expect(page.locator('.rate-feedback').last()).toBeFocused();
  }
};

/** Past all four without a rating: the quiet way, which asks once. */
const skipClaims = async (page: Page): Promise<void> => {
  await page.locator('#claims-skip').click();
  await page.locator('#claims-skip-yes').click();
};

/** Whoever loads the page again says it was theirs. */
const reload = async (page: Page): Promise<void> => {
  await page.reload();
  await tabTo(page, page.locator('#class-go-on'));
  await page.keyboard.press('Enter');
};

/** A shift cut short from its pause. */
const endShift = async (page: Page): Promise<void> => {
  await page.keyboard.press('KeyP');
  await tabTo(page, page.locator('#pause-end'));
  await expect(page.locator('#pause-title')).toHaveCount(0);
  await page.keyboard.press('Enter');
};

const codeShown = (page: Page): Promise<string> => page.locator('.result-code-text').innerText();

test('keys alone go through a whole lesson, killed at three of its screens, to a code that the board believes', async ({
  page,
  game,
}) => {
  test.slow();
  await game.open('mode=class&renderer=canvas&motion=reduced&items=ab&cards=2&seed=7');
  await expectStage(page, 'welcome');
  await goOn(page);
  await rateFour(page, false);
  await expect(page.locator('.rate-feedback')).toHaveCount(0);
  await reload(page);
  await expect(page.locator('.rate-given')).toHaveCount(4);
  await goOn(page);

  await expectStage(page, 'warm-up');
  await goOn(page);
  await expectScreen(page, 'shift');
  await expect(page.locator('.lesson-left')).toBeVisible();
  await endShift(page);
  await expectStage(page, 'lesson');
  await expect(page.locator('.class-minute')).toBeVisible();

  await goOn(page);
  await expectScreen(page, 'shift');
  await page.keyboard.down('Space');
  const before = await tonsTold(page);
  await expect.poll(() => tonsTold(page)).not.toBe(before);
  await page.keyboard.up('Space');
  await page.keyboard.press('KeyP');
  const told = await tonsTold(page);
  await reload(page);
  await expectScreen(page, 'shift');
  // Paused, it was kept at that moment; what is dug since is more, not less.
  expect(Number.parseFloat(await tonsTold(page))).toBeGreaterThanOrEqual(Number.parseFloat(told));
  await endShift(page);

  await expectScreen(page, 'tally');
  await tabTo(page, page.locator('.sign-ways button').first());
  await page.keyboard.press('Enter');
  for (const screen of ['page-1935', 'lights-up', 'ledger', 'lever'] as const) {
    await goOn(page);
    await expectScreen(page, screen);
  }
  await reload(page);
  await expectScreen(page, 'lever');
  await tabTo(page, page.locator('.lever-choose'));
  await page.keyboard.press('Enter');
  await goOn(page);
  await expectScreen(page, 'page-1988');
  await goOn(page);
  await expectStage(page, 'after');
  await rateFour(page, true);
  await expect(page.locator('.measure-before')).toHaveCount(2);
  await goOn(page);
  await expectStage(page, 'result');

  const code = await codeShown(page);
  const read = decodeProgress(code);
  expect(read.ok && read.progress.lesson).toMatchObject({ items: 'ab', cards: 2, seed: 7 });
  expect(verifyResult(needLevel, code)).toMatchObject({
    ok: true,
    row: { seed: 7, ruleChosen: 'one-name', booking: 'as-it-stands' },
  });
  await page.locator('#result-forget').click();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('two at one screen: the observer counts, hands the sheet in, and axe finds nothing on any paper of a lesson', async ({
  page,
  game,
}) => {
  test.slow();
  const look = async (): Promise<void> => {
    expect.soft(await seriousFaults(page)).toEqual([]);
    expect.soft(await layoutFaults(page)).toEqual([]);
  };
  await page.setViewportSize({ width: 390, height: 844 });
  await game.open(
    'mode=class&renderer=canvas&motion=reduced&reveal=off&pair=screen&items=ba&lang=uk&pace=4000&autoplay=par',
  );
  await look();
  await page.locator('.print-next').click();
  await look();
  await skipClaims(page);
  await expectStage(page, 'warm-up');
  await look();
  await page.locator('.print-next').click();
  await expectStage(page, 'lesson');
  await look();
  await page.locator('.print-next').click();
  await page.locator('#tally-roof').click();
  await page.keyboard.press('KeyJ');
  await expect(page.locator('#tally-roof .tally-count')).toHaveText('2');
  await expectStage(page, 'sheet');
  await expect(page.locator('#sheet-roof')).toHaveValue('2');
  await page.locator('#sheet-tubs').fill('сорок');
  await page.locator('.print-next').click();
  await expect(page.locator('.class-wrong')).toContainText(words('class.line.tubs', 'uk'));
  await look();
  await page.locator('#sheet-tubs').fill('40');
  await page.locator('.print-next').click();
  await expect(page.locator('.class-neither')).toBeVisible();
  await look();
  await page.locator('.print-next').click();
  await expectStage(page, 'after');
  await skipClaims(page);
  await expectStage(page, 'result');
  await look();
  expect(verifyResult(needLevel, await codeShown(page))).toMatchObject({
    ok: true,
    row: { sheet: { roof: 2, tubs: 40 }, ruleChosen: null },
  });
  await page.reload();
  await expect(page.locator('#class-go-on')).toBeVisible();
  await look();
});

test('a link that asks for what is not there is told: no lesson begins for a mistyped code, a usual one for a lost level', async ({
  page,
  game,
}) => {
  await page.addInitScript(() => localStorage.setItem('102tons.class', 'half a code'));
  await game.open('mode=class&renderer=canvas&lesson=NO-SUCH-CODE&level=the-moon&pace=fast');
  await expect(page.getByRole('alert').first()).toContainText('NO-SUCH-CODE');
  expect(await seriousFaults(page)).toEqual([]);
  await tabTo(page, page.locator('#lesson-code'));
  await page.keyboard.type('АВЕ');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').first()).toContainText('АВЕ');
  await page.locator('#lesson-code').fill(encodeLesson({ ...DEFAULT_LESSON, isRevealed: false }) ?? '');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').first()).toContainText('the-moon');
  await page.locator('.print-next').click();
  await expectStage(page, 'welcome');
  await expect(page.getByText(words('class.plan.shift'), { exact: true })).toBeVisible();
  const notices = page.locator('.notices');
  await expect(notices).toContainText('pace = ');
  await expect(notices).not.toContainText('lesson = ');
  await expect(notices).toContainText(words('class.notice.setAside'));
  expect(await page.evaluate(() => localStorage.getItem('102tons.class.aside'))).toBe('half a code');
});
