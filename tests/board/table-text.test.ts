// What leaves the board: a table that a spreadsheet opens as it is, and data that a board takes in again.
import { describe, expect, it } from 'vitest';
import { ALL_ITEMS } from '../../src/lesson/items.ts';
import { aClass, aDesk, aRecordClass } from './made-class.ts';

/** RFC 4180, read by other code than writes it. */
const parse = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  let row: string[] = [];
  for (let found = cell.exec(text); found !== null; found = cell.exec(text)) {
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  expect(cell.lastIndex).toBe(0);
  return rows;
};

const pupils = aRecordClass(6);
const desk = aDesk();
await desk.paste(pupils.map(({ code }) => code).join('\n'));

const tableOf = (hasNames: boolean) => {
  const text = desk.board.csv(hasNames);
  expect(text.startsWith('\ufeff')).toBe(true);
  const [head = [], ...lines] = parse(text.slice(1));
  return lines.map((line) => new Map(head.map((name, nth) => [name, line[nth] ?? ''])));
};

describe('the table', () => {
  it('has a line a shift, all of one length, and no column twice', () => {
    const [head = [], ...lines] = parse(desk.board.csv(false).slice(1));
    expect(lines.length).toBe(pupils.length);
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([head.length]));
    expect(new Set(head).size).toBe(head.length);
  });

  it('holds every choice: each card, rating, rule, booking and line of the observer', () => {
    const lines = tableOf(false);
    pupils.forEach(({ shift, progress, code }, nth) => {
      const line = lines[nth] ?? new Map<string, string>();
      const answers = shift.journal.flatMap((event) =>
        event.kind === 'card-answered' ? [[event.card, event.answer] as const] : [],
      );
      expect(answers.length).toBeGreaterThan(3);
      for (const [card, answer] of answers)
        expect(line.get(`card_${card.replaceAll('-', '_')}`)).toBe(answer);
      for (const { id } of ALL_ITEMS)
        expect(line.get(`rated_${id.replaceAll('-', '_')}`)).toBe(String(progress.ratings[id] ?? ''));
      expect(line.get('booking')).toBe(shift.state.booking);
      expect(line.get('rule_chosen')).toBe(shift.state.rule ?? '');
      expect(line.get('cut_kg')).toBe(String(shift.state.cutKg));
      expect(line.get('observer_props')).toBe(String(progress.sheet?.props ?? ''));
      expect(line.get('lesson_reveal')).toBe('1');
      expect(line.get('code')).toBe(code);
    });
  });

  it('has nicknames only where that was ticked, and none of them becomes a formula', () => {
    const evil = ['=1+1', '+1', '-1', '@SUM(A1)', ' =1', 'a,"b"'];
    evil.forEach((name, nth) => desk.board.name(nth + 1, name));
    expect(tableOf(false)[0]?.has('nickname')).toBe(false);
    expect(tableOf(true).map((line) => line.get('nickname'))).toEqual([
      "'=1+1",
      "'+1",
      "'-1",
      "'@SUM(A1)",
      "' =1",
      'a,"b"',
    ]);
  });

  it('dropped on a board again is a class again', async () => {
    const other = aDesk();
    await other.drop(new File([desk.board.csv(true)], 'class.csv'));
    expect(other.rows().map(({ row }) => row)).toEqual(desk.rows().map(({ row }) => row));
    expect(other.problems()).toEqual([]);
  });
});

describe('the data', () => {
  it('hold all of the board but nicknames nobody ticked and names of files', async () => {
    const own = aDesk();
    const [first] = aClass(1);
    await own.drop(new File([first?.code ?? ''], 'Petrenko.txt'));
    await own.drop(new File([first?.code.slice(0, 90) ?? ''], 'Petrenko-2.txt'));
    own.board.name(1, 'Petro');
    expect(JSON.parse(own.board.json(false))).toMatchObject({
      format: 1,
      shifts: [{ shift: 1, code: first?.code, cutKg: first?.shift.state.cutKg }],
      turnedAway: [{ problem: 'damaged', shift: 2 }],
    });
    expect(own.board.json(false)).not.toMatch(/Petr/);
    expect(own.board.json(true)).toContain('"nickname": "Petro"');
    expect(own.board.json(true)).not.toContain('Petrenko');
  });

  it('dropped on a board again are a class again', async () => {
    const other = aDesk();
    await other.drop(new File([desk.board.json(false)], 'class.json'));
    expect(other.rows().map(({ row }) => row)).toEqual(desk.rows().map(({ row }) => row));
  });
});
