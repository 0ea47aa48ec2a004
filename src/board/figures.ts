// What the plots of a class show, counted from its rows. Ratings are summed up from ten pupils on who gave them both
// times: a difference between five is chance, and would point at persons.
import type { RuleId } from '../credit/rule.ts';
import { asksForRule } from '../lesson/lesson.ts';
import type { RateScore } from '../lesson/score.ts';
import type { ResultRow } from '../lesson/verify.ts';
import { countsOf, fiveOf, meanOf, type Five } from './statistics.ts';

/** Fewer tell nothing. */
export const FEWEST_RATED = 10;

/** One shift as a point of a plot. */
export type Dot = {
  readonly nr: number;
  readonly cutKg: number;
  readonly exposureSeconds: number;
  readonly falls: number;
};

export type CardCount = {
  readonly card: string;
  /** In the order in which they were first given. */
  readonly answers: readonly { readonly answer: string; readonly count: number }[];
  /** Of all these answers, those nobody gave: the time ran out, or the lesson did not ask. */
  readonly byDefault: number;
  readonly count: number;
};

export type HewerCount = { readonly rule: RuleId; readonly permille: readonly number[]; readonly five: Five };

export type Pair = { readonly before: RateScore; readonly after: RateScore };

/** How many pupils went which way between the two times. */
export type Ways = { readonly more: number; readonly same: number; readonly less: number };

export type RatingCount =
  | { readonly isEnough: false; readonly have: number; readonly need: number }
  | {
      readonly isEnough: true;
      readonly pairs: readonly Pair[];
      readonly before: RateScore;
      readonly after: RateScore;
      readonly ways: Readonly<Record<keyof RateScore, Ways>>;
    };

export type Seconds = { readonly engaged: number; readonly elapsed: number };

/** Null where no shift belongs to a lesson. */
export type SecondsCount = {
  readonly points: readonly Seconds[];
  readonly engaged: Five;
  readonly elapsed: Five;
} | null;

export type ClassFigures = {
  readonly count: number;
  readonly dots: readonly Dot[];
  /** Of the level shown; all rows are of one level. */
  readonly normKg: number;
  readonly tons: Five | null;
  readonly exposure: Five | null;
  /** Falls in a shift -> shifts, from none up without gaps. */
  readonly falls: readonly number[];
  readonly hurt: number;
  readonly cards: readonly CardCount[];
  /** Shifts whose lesson comes to the lever. */
  readonly asked: number;
  /** Rule -> shifts that were asked; null is where none was chosen. */
  readonly rules: ReadonlyMap<string | null, number>;
  readonly hewer: readonly HewerCount[];
  readonly ratings: RatingCount;
  readonly seconds: SecondsCount;
};

export type Numbered = { readonly nr: number; readonly row: ResultRow };

const cardCounts = (rows: readonly ResultRow[]): readonly CardCount[] => {
  const given = rows.flatMap(({ cards }) => cards);
  return [...countsOf(given.map(({ card }) => card))].map(([card, count]) => {
    const own = given.filter((row) => row.card === card);
    const answers = countsOf(own.map(({ answer }) => answer));
    return {
      card,
      count,
      answers: [...answers].map(([answer, times]) => ({ answer, count: times })).sort(byAnswer),
      byDefault: own.filter(({ isDefault }) => isDefault).length,
    };
  });
};

/** In one order whatever came first, so that two groups can be laid side by side. */
const byAnswer = (a: { readonly answer: string }, b: { readonly answer: string }): number =>
  a.answer < b.answer ? -1 : 1;

const hewerCounts = (rows: readonly ResultRow[]): readonly HewerCount[] => {
  const rules = rows[0]?.hewerShares.map(({ rule }) => rule) ?? [];
  return rules.flatMap((rule) => {
    const permille = rows.flatMap(({ hewerShares }) =>
      hewerShares.filter((share) => share.rule === rule).map((share) => share.permille),
    );
    const five = fiveOf(permille);
    return five === null ? [] : [{ rule, permille, five }];
  });
};

const pairsOf = (rows: readonly ResultRow[]): readonly Pair[] =>
  rows.flatMap(({ before, after }) => (before === null || after === null ? [] : [{ before, after }]));

const meanScore = (scores: readonly RateScore[]): RateScore => ({
  discernment: meanOf(scores.map(({ discernment }) => discernment)),
  bias: meanOf(scores.map(({ bias }) => bias)),
});

const waysOf = (pairs: readonly Pair[], of: keyof RateScore): Ways => {
  const changes = pairs.map(({ before, after }) => after[of] - before[of]);
  return {
    more: changes.filter((change) => change > 0).length,
    same: changes.filter((change) => change === 0).length,
    less: changes.filter((change) => change < 0).length,
  };
};

export const ratingsOf = (rows: readonly ResultRow[]): RatingCount => {
  const pairs = pairsOf(rows);
  if (pairs.length < FEWEST_RATED) return { isEnough: false, have: pairs.length, need: FEWEST_RATED };
  return {
    isEnough: true,
    pairs,
    before: meanScore(pairs.map(({ before }) => before)),
    after: meanScore(pairs.map(({ after }) => after)),
    ways: { discernment: waysOf(pairs, 'discernment'), bias: waysOf(pairs, 'bias') },
  };
};

const fallCounts = (rows: readonly ResultRow[]): readonly number[] => {
  const counts = countsOf(rows.map(({ falls }) => falls));
  const most = Math.max(0, ...counts.keys());
  return rows.length === 0 ? [] : Array.from({ length: most + 1 }, (_, falls) => counts.get(falls) ?? 0);
};

const secondsOf = (rows: readonly ResultRow[]): SecondsCount => {
  const points = rows.flatMap(({ engagedSeconds, elapsedSeconds }) =>
    engagedSeconds === null || elapsedSeconds === null
      ? []
      : [{ engaged: engagedSeconds, elapsed: elapsedSeconds }],
  );
  const engaged = fiveOf(points.map((point) => point.engaged));
  const elapsed = fiveOf(points.map((point) => point.elapsed));
  return engaged === null || elapsed === null ? null : { points, engaged, elapsed };
};

/** Rows of one level. */
export const figuresOf = (numbered: readonly Numbered[]): ClassFigures => {
  const rows = numbered.map(({ row }) => row);
  const asked = rows.filter(({ lesson }) => asksForRule(lesson));
  return {
    count: rows.length,
    dots: numbered.map(({ nr, row: { cutKg, exposureSeconds, falls } }) => ({
      nr,
      cutKg,
      exposureSeconds,
      falls,
    })),
    normKg: rows[0]?.normKg ?? 0,
    tons: fiveOf(rows.map(({ cutKg }) => cutKg)),
    exposure: fiveOf(rows.map(({ exposureSeconds }) => exposureSeconds)),
    falls: fallCounts(rows),
    hurt: rows.reduce((sum, { hurt }) => sum + hurt, 0),
    cards: cardCounts(rows),
    asked: asked.length,
    rules: countsOf(asked.map(({ ruleChosen }) => ruleChosen)),
    hewer: hewerCounts(rows),
    ratings: ratingsOf(rows),
    seconds: secondsOf(rows),
  };
};

/** The two forms of the lesson side by side; null where one of them is not on the board. */
export type Groups = { readonly revealed: ClassFigures; readonly control: ClassFigures };

export const groupsOf = (numbered: readonly Numbered[]): Groups | null => {
  const revealed = numbered.filter(({ row }) => row.lesson?.isRevealed === true);
  const control = numbered.filter(({ row }) => row.lesson?.isRevealed === false);
  return revealed.length === 0 || control.length === 0
    ? null
    : { revealed: figuresOf(revealed), control: figuresOf(control) };
};
