// The numbers a class is summed up by, against sums done by hand.
import { describe, expect, it } from 'vitest';
import { FEWEST_RATED, figuresOf, groupsOf, type Numbered } from '../../src/board/figures.ts';
import { backOf, chosenShareOf, frontOf } from '../../src/board/honour.ts';
import { fiveOf } from '../../src/board/statistics.ts';
import type { ResultRow } from '../../src/lesson/verify.ts';
import { aClass, aDesk, aRecordClass } from './made-class.ts';

const rowsOf = async (codes: readonly string[]): Promise<readonly Numbered[]> => {
  const desk = aDesk();
  await desk.paste(codes.join('\n'));
  return desk.rows();
};

const record = await rowsOf(aRecordClass(12).map(({ code }) => code));
const [sample] = record;
if (sample === undefined) throw new Error('nobody dug');

const made = (nr: number, change: Partial<ResultRow>): Numbered => ({
  nr,
  row: { ...sample.row, ...change },
});

describe('five points of a row', () => {
  it('are as counted by hand', () => {
    expect(fiveOf([])).toBeNull();
    expect(fiveOf([7])).toEqual({ count: 1, min: 7, lower: 7, median: 7, upper: 7, max: 7 });
    expect(fiveOf([4, 1, 3, 2])).toEqual({ count: 4, min: 1, lower: 1.75, median: 2.5, upper: 3.25, max: 4 });
  });
});

describe('figures of a class', () => {
  const figures = figuresOf(record);

  it('count every shift once in every plot', () => {
    const { count } = figures;
    expect(count).toBe(12);
    expect(figures.dots.length).toBe(count);
    expect(figures.falls.reduce((sum, shifts) => sum + shifts, 0)).toBe(count);
    expect([...figures.rules.values()].reduce((sum, shifts) => sum + shifts, 0)).toBe(count);
    expect(figures.hewer.map(({ permille }) => permille.length)).toEqual(figures.hewer.map(() => count));
    expect(figures.seconds?.points.length).toBe(count);
  });

  it('count answers a card, and those nobody gave apart', () => {
    const cards = (answer: string, isDefault: boolean) => [
      { card: 'swap-posts', answer, tick: 1, isDefault },
    ];
    const counted = figuresOf([
      made(1, { cards: cards('swap', false) }),
      made(2, { cards: cards('rest', true) }),
      made(3, { cards: cards('rest', false) }),
      made(4, { cards: [] }),
    ]).cards;
    expect(counted).toEqual([
      {
        card: 'swap-posts',
        count: 3,
        byDefault: 1,
        answers: [
          { answer: 'rest', count: 2 },
          { answer: 'swap', count: 1 },
        ],
      },
    ]);
  });

  it('show falls from none up, without a gap', () => {
    expect(figuresOf([made(1, { falls: 3 }), made(2, { falls: 0 }), made(3, { falls: 3 })]).falls).toEqual([
      1, 0, 0, 2,
    ]);
  });

  it('of nobody are empty and nothing breaks', () => {
    expect(figuresOf([])).toMatchObject({
      count: 0,
      tons: null,
      falls: [],
      cards: [],
      hewer: [],
      seconds: null,
    });
  });
});

const score = (discernment: number, bias: number) => ({ discernment, bias });

describe('ratings', () => {
  const rated = (count: number, after = score(2, 1)) =>
    Array.from({ length: count }, (_, nth) => made(nth, { before: score(1, 0), after }));

  it('are summed up from ten pupils on who rated both times', () => {
    const nine = [...rated(9), made(10, { before: null, after: score(1, 1) })];
    expect(figuresOf(nine).ratings).toEqual({ isEnough: false, have: 9, need: FEWEST_RATED });
    expect(figuresOf(rated(10)).ratings).toMatchObject({
      isEnough: true,
      before: score(1, 0),
      after: score(2, 1),
    });
  });

  it('say for how many each of the two went which way', () => {
    const class12 = [...rated(10), ...rated(1, score(1, -1)), ...rated(1, score(0, 0))];
    const { ratings } = figuresOf(class12);
    expect(ratings.isEnough && ratings.ways).toEqual({
      discernment: { more: 10, same: 1, less: 1 },
      bias: { more: 10, same: 1, less: 1 },
    });
  });
});

describe('two groups', () => {
  it('stand side by side only where both are there', async () => {
    const all = await rowsOf(aClass(25, 4, {}, 12).map(({ code }) => code));
    const groups = groupsOf(all);
    expect([groups?.revealed.count, groups?.control.count]).toEqual([13, 12]);
    expect(groups?.control.ratings.isEnough).toBe(true);
    expect(groupsOf(all.slice(0, 13))).toBeNull();
  });

  it('leave out shifts that belong to no lesson', async () => {
    const all = await rowsOf(aClass(4, 4, {}, 2).map(({ code }) => code));
    const groups = groupsOf([...all, made(99, { lesson: null })]);
    expect([groups?.revealed.count, groups?.control.count]).toEqual([2, 2]);
  });
});

describe('the board of honour', () => {
  const shifts = [
    made(1, { cutKg: 90_000, exposureSeconds: 10 }),
    made(2, { cutKg: 100_000, exposureSeconds: 500 }),
    made(3, { cutKg: 90_000, exposureSeconds: 0 }),
    made(4, { cutKg: 80_000, exposureSeconds: 500 }),
  ];

  it('is ordered by tons, and equal tons share a place', () => {
    expect(frontOf(shifts).map(({ place, nr }) => [place, nr])).toEqual([
      [1, 2],
      [2, 1],
      [2, 3],
      [4, 4],
    ]);
  });

  it('turned over holds the same shifts, ordered by time under open roof', () => {
    expect(backOf(shifts).map(({ place, nr }) => [place, nr])).toEqual([
      [1, 2],
      [1, 4],
      [3, 1],
      [4, 3],
    ]);
  });

  it('knows the hewer’s share under the rule that was chosen, where it names persons', () => {
    const hewerShares = [{ rule: 'equal-shares', permille: 333 }] as const;
    expect(chosenShareOf({ ...sample.row, hewerShares, ruleChosen: 'equal-shares' })).toBe(333);
    expect(chosenShareOf({ ...sample.row, hewerShares, ruleChosen: 'what-each-made-possible' })).toBeNull();
    expect(chosenShareOf({ ...sample.row, hewerShares, ruleChosen: null })).toBeNull();
  });
});
