// The teacher's page in a real browser: a lesson made with the keyboard alone, tabs under axe, paper that is not blank,
// and not a byte of the mine fetched for any of it.
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import { readLesson } from '../../src/lesson/lesson-query.ts';
import { DEFAULT_LESSON } from '../../src/lesson/lesson.ts';
import { SHEET_IDS } from '../../src/ui/teacher/sheets/sheet-ids.ts';
import type { Tab } from '../../src/ui/teacher/use-hash.ts';
import { expect, test, words } from './support/game.ts';
import { tabTo } from './support/hands.ts';

/** What only a mine needs, by the names of its files. */
const OF_THE_MINE = /\/(?:engine|sound|howl|sheet-image|shift-hud)-|\.(?:webm|mp3|ogg)$|\/atlas/;

const scriptsOf = (page: Page): string[] => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return asked;
};

const openTab = async (page: Page, tab: Tab): Promise<void> => {
  await page.locator(`#tab-${tab}`).click();
  await expect(page.locator(`#panel-${tab} h1`).first()).toBeVisible();
};

const seriousFaults = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
};

/** Texts that are missing, words cut off, and what makes the page scroll sideways. */
const layoutFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const bare = document.body.innerText.match(/\[[a-z][\w-]*(?:\.[\w-]+)+\]/g) ?? [];
    const { scrollWidth, clientWidth } = document.documentElement;
    const cut = [...document.querySelectorAll<HTMLElement>('button, a, label, h1, h2, h3, td, th')]
      .filter((one) => one.getClientRects().length > 0 && one.scrollWidth > one.clientWidth + 1)
      .filter((one) => one.closest('.unseen') === null)
      .filter((one) => getComputedStyle(one).display !== 'inline')
      .map((one) => `${one.tagName} cuts “${one.textContent.slice(0, 30)}”`);
    return [
      ...bare,
      ...cut,
      ...(scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide`] : []),
    ];
  });

test('a lesson is made with the keyboard, copied, found in the address again, and opened by link and by code', async ({
  page,
  context,
  game,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const asked = scriptsOf(page);
  await game.open('mode=teacher');
  await page.locator('input[name=desk-level]:checked').focus();
  const { keyboard } = page;
  const chosen = (name: string): Locator => page.locator(`input[name=desk-${name}]:checked`);
  // Each choice is seen in the link before the next key: on a slow machine a key struck sooner would go past its field.
  const expectInLink = (part: string): Promise<void> =>
    expect(page.locator('#lesson-link')).toContainText(part);
  await tabTo(page, chosen('lang'));
  await keyboard.press('ArrowRight');
  await expectInLink('lang=en');
  await tabTo(page, chosen('seed'));
  await keyboard.press('ArrowDown');
  await tabTo(page, page.locator('#desk-seed-number'));
  await keyboard.press('ControlOrMeta+a');
  await keyboard.type('77');
  await expectInLink('seed=77');
  await tabTo(page, chosen('pace'));
  await keyboard.press('ArrowRight');
  await expectInLink('pace=70');
  await tabTo(page, chosen('warmup'));
  await keyboard.press('Space');
  await expectInLink('warmup=off');
  await page.locator('#lesson-link-copy').focus();
  await keyboard.press('Enter');
  await expect(page.locator('.ways')).toContainText(words('teacher.copied'));
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const wanted = { ...DEFAULT_LESSON, locale: 'en', seed: 77, pace: 70, hasWarmUp: false };
  expect(readLesson(new URL(link).search)).toEqual({ lesson: wanted, warnings: [] });
  await page.reload();
  await expect(page.locator('#lesson-link')).toHaveText(link);
  await expect(page.locator('#desk-seed-number')).toHaveValue('77');
  expect(asked.filter((url) => OF_THE_MINE.test(url))).toEqual([]);
  const opened = page.waitForEvent('popup');
  await page.locator('#lesson-try').press('Enter');
  const lesson = await opened;
  expect(lesson.url()).toBe(link);
  await lesson.close();
  const code = await page.locator('#lesson-code').textContent();
  await game.open('motion=reduced');
  await page.locator('#open-lesson').click();
  await page.locator('.lesson-door-code').fill(` ${code?.toLowerCase()} `);
  await keyboard.press('Enter');
  await expect(page).toHaveURL(link);
});

test('axe finds nothing serious on any tab, and no mine is fetched for them', async ({ page, game }) => {
  const asked = scriptsOf(page);
  await game.open('mode=teacher&seed=5&motion=reduced');
  // The board is judged with a class on it, in a test of its own; here it is only opened.
  await openTab(page, 'board');
  for (const tab of ['desk', 'print', 'about'] as const) {
    await openTab(page, tab);
    expect.soft(await seriousFaults(page), tab).toEqual([]);
  }
  expect(asked.filter((url) => OF_THE_MINE.test(url))).toEqual([]);
});

test('no tab is cut or too wide on a phone with large letters, in any language', async ({ page, game }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await game.open('mode=teacher&seed=5&text=200&motion=reduced');
  for (const locale of ['en', 'uk', 'ru']) {
    await page.locator(`input[name=page-language][value=${locale}]`).check();
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    for (const tab of ['desk', 'print', 'about'] as const) {
      await openTab(page, tab);
      expect.soft(await layoutFaults(page), `${tab} ${locale}`).toEqual([]);
    }
  }
});

test('a small window has the code in sight, and the foot of the form leads to the head of the order', async ({
  page,
  game,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await game.open('mode=teacher');
  await expect(page.locator('.desk-bar-code')).toBeInViewport({ ratio: 1 });
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await page.locator('#desk-show-order').click();
  await expect(page.locator('#order-head')).toBeInViewport({ ratio: 1 });
  await expect(page.locator('#lesson-code')).toBeInViewport({ ratio: 1 });
});

/** Share of the paper that bears ink. */
const inkOf = async (page: Page): Promise<number> => {
  const { channels } = await sharp(await page.locator('.paper').screenshot())
    .greyscale()
    .stats();
  return 1 - (channels[0]?.mean ?? 255) / 255;
};

/** Sheets of one page; each longer one is held by eye. */
const ONE_PAGE = ['observer', 'key', 'letter', 'study'];

test('every sheet leaves the page as paper: nothing of the screen, not blank, on as many pages as meant', async ({
  page,
  game,
}) => {
  await game.open('mode=teacher#print');
  await page.emulateMedia({ media: 'print' });
  for (const sheet of SHEET_IDS) {
    await page.evaluate((id) => {
      location.hash = `#print/${id}`;
    }, sheet);
    await expect(page.locator(`.paper[data-sheet=${sheet}] .leaf`).first()).toBeVisible();
    await expect(page.locator('.teacher-head')).toBeHidden();
    const ink = await inkOf(page);
    expect.soft(ink, sheet).toBeGreaterThan(0.01);
    expect.soft(ink, sheet).toBeLessThan(0.25);
    if (!ONE_PAGE.includes(sheet)) continue;
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect.soft(pdf.match(/\/Type\s*\/Page\b/g)?.length, sheet).toBe(1);
  }
});

test('a quiz for a question bank and a package for a platform are handed over as files', async ({
  page,
  game,
}) => {
  await game.open('mode=teacher&lang=uk#print');
  const quiz = page.waitForEvent('download');
  await page.locator('#quiz-file').click();
  const file = await quiz;
  expect(file.suggestedFilename()).toBe('102-tons-quiz-uk.gift');
  expect(await readFile(await file.path(), 'utf8')).toMatch(/^\$CATEGORY: /);
  await openTab(page, 'desk');
  const packed = page.waitForEvent('download');
  await page.locator('#pack-scorm-12').click();
  const zip = await packed;
  expect(zip.suggestedFilename()).toMatch(/\.zip$/);
  expect((await readFile(await zip.path())).subarray(0, 2).toString()).toBe('PK');
});
