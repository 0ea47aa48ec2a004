// @vitest-environment happy-dom
// What of the board comes before the eyes and when: results, an opened shift, and the board of honour with the names it hangs.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aClass, aRecordClass } from '../../board/made-class.ts';
import { boardWith, closeBoard, press, put } from '../../support/board-page.ts';

afterEach(() => {
  closeBoard();
  vi.restoreAllMocks();
});

const record = aRecordClass(4);
const short = aClass(12, 2);
const codesOf = (pupils: readonly { readonly code: string }[]): string[] => pupils.map(({ code }) => code);

describe('the board', () => {
  it('opens a shift into view and under the hands, and the results of the first codes without taking the focus', async () => {
    const seen: string[] = [];
    vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
      seen.push(this.className);
    });
    const { page, desk } = await boardWith([]);
    page.one('#board-put').focus();
    await put(page, desk, codesOf(record));
    await page.after(() => void desk.verify.all());
    await page.until(() => page.all('.shifts-table tbody tr[data-nr]').length === 4);
    expect(seen).toEqual(['board-check']);
    expect(document.activeElement?.id).toBe('board-put');
    await press(page, '.shift-open');
    expect(seen).toEqual(['board-check', 'details']);
    expect(document.activeElement?.className).toBe('details');
    await put(page, desk, [short[0]?.code ?? '']);
    await page.after(() => void desk.verify.all());
    expect(seen.length).toBe(2);
  });

  it('shows the class before what it turned away, and a way to that', async () => {
    const { page } = await boardWith([...codesOf(record), (record[0]?.code ?? '').slice(0, 200)]);
    const [table, away] = [page.one('.shifts-table'), page.one('.turned-away')];
    expect(table.compareDocumentPosition(away) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
    await press(page, '#board-to-away');
    expect(document.activeElement?.id).toBe('away-title');
  });
});

describe('the board of honour', () => {
  it('hangs by tons, and turned over holds the same shifts by time under open roof', async () => {
    const { page, desk } = await boardWith(codesOf(record));
    await press(page, '#board-honour');
    const { frontOf, backOf } = desk.board.reckon;
    const named = (placed: readonly { readonly nr: number }[]): string[] =>
      placed.map(({ nr }) => page.i18n.t('board.shift', { nr }));
    const names = (side: string): string[] =>
      page.all(`${side} .honour-name`).map((one) => /\S+ \d+$/.exec(one.textContent)?.[0] ?? '');
    expect(names('.honour-front')).toEqual(named(frontOf(desk.rows())));
    expect(names('.honour-back')).toEqual(named(backOf(desk.rows())));
    expect(page.one('.honour-back').hasAttribute('inert')).toBe(true);
    await press(page, '#honour-turn');
    expect(page.one('.honour-front').hasAttribute('inert')).toBe(true);
    expect(page.one('.honour-back').hasAttribute('inert')).toBe(false);
    await press(page, '#honour-close');
    expect(page.all('.honour')).toEqual([]);
  });

  it('hangs the first ten, on both sides the same, and the others only where it is asked to', async () => {
    const { page, desk } = await boardWith(codesOf(short));
    await press(page, '#board-honour');
    const shown = (side: string): readonly string[] =>
      page.all(`${side} .honour-name`).map((one) => /\S+ \d+$/.exec(one.textContent)?.[0] ?? '');
    const first = desk.board.reckon.frontOf(desk.rows()).slice(0, 10);
    const names = first.map(({ nr }) => page.i18n.t('board.shift', { nr }));
    expect(shown('.honour-front')).toEqual(names);
    expect(shown('.honour-back').toSorted()).toEqual(names.toSorted());
    await press(page, '#honour-all');
    await page.after(() => {
      page.one('.honour').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    });
    expect(shown('.honour-front').length).toBe(2);
    await press(page, '#honour-all');
    expect(shown('.honour-front')).toEqual(names);
  });
});
