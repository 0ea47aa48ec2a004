// @vitest-environment happy-dom
// The class board on the teacher's page: what lies on the board stands in the sheet, what does not is told of, and nothing
// says more of ten pupils than ten pupils say.
import { afterEach, describe, expect, it } from 'vitest';
import { encodeProgress } from '../../../src/lesson/progress-code.ts';
import { aClass, aDesk, aRecordClass, paperShelf } from '../../board/made-class.ts';
import { boardWith, closeBoard, press, put } from '../../support/board-page.ts';
import type { TeacherPage } from '../../support/teacher-page.tsx';

afterEach(closeBoard);

const record = aRecordClass(4);
const short = aClass(12, 2);
const codesOf = (pupils: readonly { readonly code: string }[]): string[] => pupils.map(({ code }) => code);
const firstCells = (page: TeacherPage): string[] =>
  page.all('.shifts-table tbody tr[data-nr]').map((row) => row.dataset['nr'] ?? '');

describe('the board', () => {
  it('is a slip, a tray and a tick before anything lies on it', async () => {
    const { page } = await boardWith([]);
    expect(page.one('h1').textContent).toBe(page.i18n.t('board.head'));
    expect(page.all('.shifts-table, .plots, .deeds')).toEqual([]);
    expect(page.field('#board-keep').checked).toBe(false);
  });

  it('takes what is pasted', async () => {
    const { page, desk } = await boardWith([]);
    const slip = page.one('#board-paste') as HTMLTextAreaElement;
    await page.after(() => {
      slip.value = codesOf(record).join('\n');
      slip.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press(page, '#board-put');
    // A slow machine draws a breath between two codes: whatever comes then is checked too.
    await page.until(() => {
      void desk.verify.all();
      return firstCells(page).length === 4;
    });
    expect(firstCells(page)).toEqual(['1', '2', '3', '4']);
    expect(slip.value).toBe('');
  });

  it('tells what it turned away in one sentence a reason, and forgets it when told to', async () => {
    const pupil = record[0];
    if (pupil === undefined) throw new Error('nobody');
    const padded = encodeProgress({ ...pupil.progress, claimedKg: 102_000 });
    const { page } = await boardWith([...codesOf(record), padded, pupil.code]);
    const problems = page.all('.away').map((one) => one.dataset['problem']);
    expect(problems).toEqual(['twice', 'altered']);
    expect(page.one('.away[data-problem="altered"]').textContent).toContain(
      page.i18n.t('board.problem.altered', { count: 1, limit: 20 }),
    );
    expect(page.one('.away[data-problem="altered"]').textContent).toContain(
      page.i18n.t('board.away.nr', { nr: 5 }),
    );
    await press(page, '.away[data-problem="altered"] .away-forget');
    expect(page.all('.away').length).toBe(1);
    expect(firstCells(page).length).toBe(4);
  });
});

describe('what was kept and cannot be run again', () => {
  it('is told of by number and nickname, and goes only when asked twice', async () => {
    const pupil = record[0];
    if (pupil === undefined) throw new Error('nobody');
    const padded = encodeProgress({ ...pupil.progress, claimedKg: 102_000 });
    const desk = aDesk({ shelf: paperShelf(JSON.stringify({ format: 1, rows: [[7, padded, 'Ada']] })) });
    await desk.board.open();
    await desk.verify.all();
    const { page } = await boardWith([], { board: desk.board });
    const away = page.one('.away[data-problem="altered"]').textContent;
    expect(away).toContain(`${page.i18n.t('board.away.nr', { nr: 7 })} · Ada`);
    expect(away).toContain(page.i18n.t('board.away.kept'));
    await press(page, '#away-forget-altered');
    await press(page, '#away-forget-altered-no');
    expect(desk.problems()).toEqual(['altered']);
    await press(page, '#away-forget-altered');
    await press(page, '#away-forget-altered-yes');
    expect([desk.problems(), page.all('.away').length]).toEqual([[], 0]);
  });
});

describe('a check that was stopped', () => {
  it('offers to go on while anything waits, whatever was pasted since', async () => {
    const { page, desk } = await boardWith([]);
    const [one = '', ...others] = codesOf(record);
    await put(page, desk, others);
    await page.after(() => desk.board.stop());
    await put(page, desk, [one]);
    await page.after(() => void desk.verify.all());
    expect(page.one('.check-halt').textContent).toBe(page.i18n.t('board.halt.stopped', { count: 3 }));
    await press(page, '#board-go-on');
    await page.after(() => void desk.verify.all());
    await page.until(() => firstCells(page).length === 4);
    expect(page.all('.check')).toEqual([]);
  });
});

describe('the sheet', () => {
  it('is ordered by a press on a column, and says so', async () => {
    const { page } = await boardWith(codesOf(record));
    const tons = record.map(({ shift }, nth) => [String(nth + 1), shift.state.cutKg] as const);
    await press(page, '[data-column="tons"] .sort');
    expect(firstCells(page)).toEqual(tons.toSorted((a, b) => b[1] - a[1]).map(([nr]) => nr));
    expect(page.one('[data-column="tons"]').getAttribute('aria-sort')).toBe('descending');
    await press(page, '[data-column="tons"] .sort');
    expect(firstCells(page)).toEqual(tons.toSorted((a, b) => a[1] - b[1]).map(([nr]) => nr));
  });

  it('opens a line to what was answered, signed and counted, and to no rating', async () => {
    const { page } = await boardWith(codesOf(record));
    await press(page, '.shift-open');
    const text = page.one('.details').textContent;
    for (const event of record[0]?.shift.journal ?? [])
      if (event.kind === 'card-answered')
        expect(text).toContain(page.i18n.t(`card.${event.card}.answer.${event.answer}`));
    expect(text).toContain(page.i18n.t('board.detail.observer'));
    expect(page.one('.details a').getAttribute('href')).toBe(
      `https://school.example/102/#replay=${record[0]?.progress.replay}`,
    );
    for (const word of ['discernment', 'bias'])
      expect(text).not.toContain(page.i18n.t(`rate.result.${word}`));
  });

  it('leads to a shift and to the game from a file too, and tells no server of either', async () => {
    const { page } = await boardWith(codesOf(record), { home: 'file:///E:/102-tons.html' });
    await press(page, '.shift-open');
    const replay = record[0]?.progress.replay ?? '';
    expect(page.one('.details a').getAttribute('href')).toBe(`file:///E:/102-tons.html#replay=${replay}`);
    expect(page.one('.teacher-home').getAttribute('href')).toBe('file:///E:/102-tons.html');
  });

  it('calls a shift as the teacher does, on this screen', async () => {
    const { page, desk } = await boardWith(codesOf(record));
    const input = page.field('.shift-name input');
    await page.after(() => {
      input.value = 'Ada';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(desk.board.csv(false)).not.toContain('Ada');
    await press(page, '#board-honour');
    expect(page.one('.honour-front').textContent).toContain('Ada');
  });

  it('lets go of a shift only when asked twice', async () => {
    const { page } = await boardWith(codesOf(record));
    await press(page, '.shift-open');
    await press(page, '#take-off-1');
    await press(page, '#take-off-1-no');
    expect(firstCells(page).length).toBe(4);
    await press(page, '#take-off-1');
    await press(page, '#take-off-1-yes');
    expect(firstCells(page)).toEqual(['2', '3', '4']);
  });
});

describe('the figures', () => {
  it('draw every plot with its table, and no ratings under ten', async () => {
    const { page } = await boardWith(codesOf(record));
    const plots = page.all('.plot').map((one) => one.dataset['plot']);
    expect(plots).toEqual(['tons', 'roof', 'falls', 'rules', 'hewer', 'cards', 'seconds']);
    for (const plot of page.all('.plot')) {
      expect(plot.querySelector('svg[role="img"]')?.getAttribute('aria-label')).not.toBe('');
      expect(plot.querySelectorAll('.twin-table tbody tr').length).toBeGreaterThan(0);
    }
    expect(page.one('.plot-few').textContent).toBe(
      page.i18n.t('board.plot.ratings.few', { have: 4, need: 10 }),
    );
  });

  it('draw both measures, apart, from ten on', async () => {
    const { page } = await boardWith(codesOf(short));
    expect(page.all('[data-plot="discernment"], [data-plot="bias"]').length).toBe(2);
    expect(page.all('.plot-few')).toEqual([]);
  });

  it('lay two groups side by side only where both are there, and judge none under ten', async () => {
    const { page } = await boardWith(codesOf(short));
    expect(page.all('.groups')).toEqual([]);
    closeBoard();
    const both = await boardWith(codesOf(aClass(16, 3, {}, 5)));
    const text = both.page.one('.groups').textContent;
    expect(text).toContain(both.page.i18n.t('board.groups.few'));
    expect(both.page.all('.groups td').map((cell) => cell.textContent)).toContain('11');
  });

  it('leave out of the vote whoever never came to the lever, and say so in the sheet', async () => {
    const { page, desk } = await boardWith(codesOf(aClass(16, 3, {}, 5)));
    const none = desk.rows().filter(({ row }) => row.lesson?.isRevealed && row.ruleChosen === null).length;
    expect(page.one('[data-plot="rules"] .plot-reading').textContent).toBe(
      page.i18n.t('board.plot.rules.reading', { chosen: 11 - none, count: 11, apart: 5 }),
    );
    const notAsked = page.i18n.t('board.rule.not-asked');
    const rows = page.all('.shifts-table tbody tr').map((row) => row.textContent);
    const form = page.i18n.t('board.form', { lights: 'without', hands: 'one' });
    expect(rows.filter((row) => row.includes(notAsked)).length).toBe(5);
    expect(rows.filter((row) => row.includes(form)).length).toBe(5);
  });

  it('keep shifts of different nights on scales of their own', async () => {
    const { page } = await boardWith([...codesOf(record), ...codesOf(short).slice(0, 2)]);
    expect(page.all('.board-levels input').length).toBe(2);
    expect(page.one('[data-plot="falls"] .plot-reading').textContent).toContain('4');
    await press(page, '.board-levels label:last-child input');
    expect(page.one('[data-plot="falls"] .plot-reading').textContent).toContain('2');
    expect(firstCells(page).length).toBe(6);
  });
});

describe('leaving the page', () => {
  const isAsked = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

  it('is asked about until the class was saved, and again after it has grown', async () => {
    const { page, desk } = await boardWith(codesOf(record).slice(1));
    expect(isAsked()).toBe(true);
    await press(page, '#board-json');
    expect(isAsked()).toBe(false);
    await put(page, desk, [record[0]?.code ?? '']);
    await page.after(() => void desk.verify.all());
    expect(isAsked()).toBe(true);
  });
});

describe('clearing', () => {
  it('asks once, and then nothing is left', async () => {
    const { page, desk } = await boardWith(codesOf(record));
    await press(page, '#board-clear');
    await press(page, '#board-clear-no');
    expect(firstCells(page).length).toBe(4);
    await press(page, '#board-clear');
    await press(page, '#board-clear-yes');
    expect(page.all('.shifts-table')).toEqual([]);
    expect(desk.rows()).toEqual([]);
  });
});
