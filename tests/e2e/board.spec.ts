// The class board in a browser: a class is pasted with rubbish among it, run again in real workers, shown, taken along,
// turned over; and what it says is what was dug.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import type { PupilFacts } from '../../tools/class-core.ts';
import { expect, test, words, type Game } from './support/game.ts';

type MadeClass = { readonly codes: readonly string[]; readonly pupils: readonly PupilFacts[] };

/** A class as `npm run class:codes` makes it. */
const madeClass = (...flags: readonly string[]): MadeClass => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const command = ['--import', 'tsx', 'tools/class-codes.ts', '--json', ...flags];
  const text = execFileSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 20_000_000,
  });
  return JSON.parse(text) as MadeClass;
};

const openBoard = async (page: Page, game: Game): Promise<void> => {
  await game.open(`mode=teacher&lang=en#board`);
  await expect(page.getByRole('heading', { level: 1, name: words('board.head') })).toBeVisible();
};

const paste = async (page: Page, text: string): Promise<void> => {
  await page.locator('#board-paste').fill(text);
  await page.locator('#board-put').click();
};

const expectSum = (page: Page, verified: number, away: number): Promise<void> =>
  expect(page.locator('.board-sum')).toHaveText(
    words('board.sum', 'en', { verified, away }).replace(/\s+/g, ' ').trim(),
    { timeout: 60_000 },
  );

const away = (page: Page, problem: string, count: number): Promise<void> =>
  expect(page.locator(`.away[data-problem="${problem}"]`)).toContainText(
    words(`board.problem.${problem}`, 'en', { count, limit: 20 }),
  );

const axe = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
};

const saved = async (page: Page, button: Locator): Promise<string> => {
  const coming = page.waitForEvent('download');
  await button.click();
  const path = await (await coming).path();
  return readFileSync(path, 'utf8');
};

/** Drops files made inside the page: a film is not written to the disk for it. */
const drop = (page: Page, files: readonly { name: string; head: string; size: number }[]): Promise<void> =>
  page.evaluate((wanted) => {
    const data = new DataTransfer();
    for (const { name, head, size } of wanted)
      data.items.add(new File([head, new Uint8Array(Math.max(0, size - head.length))], name));
    const options = { bubbles: true, cancelable: true, dataTransfer: data };
    document.querySelector('.tray')?.dispatchEvent(new DragEvent('drop', options));
  }, files);

/** Every choice of a pupil stands in their line. */
const expectTold = (pupil: PupilFacts, cell: (name: string) => string): void => {
  const column = (kind: string, id: string): string => cell(`${kind}_${id.replaceAll('-', '_')}`);
  expect(cell('cut_kg')).toBe(String(pupil.cutKg));
  expect(cell('booking')).toBe(pupil.booking);
  expect(cell('rule_chosen')).toBe(pupil.rule ?? '');
  for (const [card, answer] of Object.entries(pupil.answers)) expect(column('card', card)).toBe(answer);
  for (const [id, rating] of Object.entries(pupil.ratings)) expect(column('rated', id)).toBe(String(rating));
};

/** Broken into lines and marked as somebody else's words, as a mail does it. */
const quoted = (code: string): string => code.replace(/.{1,70}/g, '> $&\n').trimEnd();

test('two hundred codes and rubbish among them are verified while the page answers', async ({
  page,
  game,
}) => {
  const { codes, pupils } = madeClass('--pupils', '25', '--times', '8', '--seed', '1935', '--control', '12');
  const [first = ''] = codes;
  await openBoard(page, game);
  await page.evaluate(() => {
    document.addEventListener('change', () => {
      document.body.dataset['wasChecking'] = String(document.querySelector('#board-progress') !== null);
    });
  });
  const mail = `Dear Sir,\n${quoted(first)}\n\n-- \nid;name;mark\n1;Anna;12`;
  await paste(
    page,
    `${mail}\n${codes.slice(1).join('\n')}\n${pupils[0]?.padded ?? ''}\n${first}\n${first.slice(0, 300)}\n`,
  );
  // While the workers dig, the hand that ticks is answered.
  await page.locator('#board-progress').waitFor();
  await page.locator('#board-keep').check();
  await expect(page.locator('body')).toHaveAttribute('data-was-checking', 'true');
  await expectSum(page, 200, 3);
  await away(page, 'altered', 1);
  await away(page, 'twice', 1);
  await away(page, 'damaged', 1);
  await page.locator('#board-keep').uncheck();

  // A film, a cat, an empty file and somebody's marks: a sentence each, and nothing is lost.
  await drop(page, [
    { name: 'film.mp4', head: 'ftyp', size: 50_000_000 },
    { name: 'cat.jpg', head: '\u00ff\u00d8\u00ff', size: 4000 },
    { name: 'empty.txt', head: '', size: 0 },
    { name: 'marks.csv', head: 'id;name;mark\n1;Anna;12\n', size: 22 },
    { name: 'tool.exe', head: 'MZ', size: 4000 },
  ]);
  for (const problem of ['too-large', 'empty-file', 'none', 'binary']) await away(page, problem, 1);
  await expect(page.locator('.shifts-table tbody tr')).toHaveCount(50);

  const lines = (await saved(page, page.locator('#board-csv'))).trim().split('\r\n');
  const head = (lines[0] ?? '').replace('\ufeff', '').split(',');
  const cell = (line: string, name: string): string => line.split(',')[head.indexOf(name)] ?? '';
  const lineWith = (code: string): string => lines.find((one) => cell(one, 'code') === code) ?? '';
  expect(lines.length).toBe(201);
  for (const pupil of pupils) expectTold(pupil, (name) => cell(lineWith(pupil.code), name));

  // The most tons stand on top of the sheet and of the board of honour.
  const most = Math.max(...pupils.map(({ cutKg }) => cutKg));
  const mostTons = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
    // Cut off and never rounded up, as everywhere in the game.
    Math.floor(most / 100) / 10,
  );
  await page.locator('[data-column="tons"] .sort').click();
  await expect(page.locator('.shifts-table tbody tr').first()).toContainText(mostTons);
  await page.locator('.shift-open').first().click();
  await expect(page.locator('.details')).toContainText(words('board.detail.signed'));
  for (const plot of ['tons', 'roof', 'falls', 'rules', 'hewer', 'cards', 'discernment', 'bias', 'seconds'])
    await expect(page.locator(`[data-plot="${plot}"] .plot-sheet svg`)).toBeVisible();
  await expect(page.locator('.groups')).toContainText(words('board.groups.control'));
  expect(await axe(page)).toEqual([]);

  await page.locator('#board-honour').click();
  const front = page.locator('.honour-front');
  await expect(front.locator('.honour-row').first()).toContainText(mostTons);
  await page.locator('#honour-all').click();
  await page.locator('#honour-turn').focus();
  await page.keyboard.press(' ');
  const back = page.locator('.honour-back');
  await expect(front).toHaveAttribute('inert');
  await expect(back).not.toHaveAttribute('inert');
  const longest = Math.max(...lines.slice(1).map((line) => Number(cell(line, 'exposure_seconds'))));
  await expect(back.locator('.honour-exposure').first()).toContainText(String(longest % 60));
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.locator('.honour')).toHaveCount(0);
  await expect(page.locator('#board-honour')).toBeFocused();
});

test('nine pupils are no ground for a judgement, and a board is kept only while it is ticked', async ({
  page,
  game,
}) => {
  const { codes } = madeClass('--pupils', '10', '--level', 'lamp-room', '--seed', '9');
  await openBoard(page, game);
  await paste(page, codes[0] ?? '');
  await expectSum(page, 1, 0);
  await paste(page, codes.slice(0, 9).join('\n'));
  await expectSum(page, 9, 1);
  await expect(page.locator('.plot-few')).toHaveText(
    words('board.plot.ratings.few', 'en', { have: 9, need: 10 }),
  );
  await expect(page.locator('[data-plot="discernment"]')).toHaveCount(0);
  await paste(page, codes[9] ?? '');
  await expect(page.locator('[data-plot="discernment"] .plot-sheet svg')).toBeVisible();

  await page.locator('.shift-name input').first().fill('Ada');
  await page.locator('#board-keep').check();
  await expect(page.locator('.keep')).toContainText(words('board.keep.on'));
  await openBoard(page, game);
  await page.reload();
  await expectSum(page, 10, 0);
  await expect(page.locator('.shift-name input').first()).toHaveValue('Ada');
  expect(await saved(page, page.locator('#board-csv'))).not.toContain('Ada');
  await page.locator('#board-names').check();
  expect(await saved(page, page.locator('#board-json'))).toContain('Ada');

  for (const locale of ['en', 'uk', 'ru']) {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.locator(`.teacher-tongue input[value="${locale}"]`).check();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('board.head', locale));
    const [wide, bare] = await page.evaluate(() => [
      document.documentElement.scrollWidth - document.documentElement.clientWidth,
      document.body.innerText.match(/\[[a-z][\w-]*(?:\.[\w-]+)+\]/g) ?? [],
    ]);
    expect([locale, wide, bare]).toEqual([locale, 0, []]);
  }

  await page.locator('#board-clear').click();
  await page.locator('#board-clear-no').click();
  await expect(page.locator('.shifts-table')).toBeVisible();
  await page.locator('#board-clear').click();
  await page.locator('#board-clear-yes').click();
  await expect(page.locator('.shifts-table')).toHaveCount(0);
  await page.reload();
  await expect(page.locator('#board-paste')).toBeVisible();
  await expect(page.locator('.shifts-table')).toHaveCount(0);
});
