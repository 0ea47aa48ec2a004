// One lesson as a teacher sets it: which shift, at what pace, with how many questions, under which rules, and whether
// the second half of the story is told at all. Plain data: a link, a typed code, an LMS package and a result all carry it.
import { RULE_IDS } from '../credit/registry.ts';
import type { RuleId } from '../credit/rule.ts';

/** Levels a lesson may be about. Positions are permanent: typed codes count on them. */
export const LESSON_LEVELS = ['record-night', 'ordinary-night'] as const;
export const LESSON_LOCALES = ['en', 'uk', 'ru'] as const;
/**
 * Claims to rate: none, four after the shift, or four before and four after. `ab` rates form A first, `ba` form B, and
 * `mixed` lets half of the class begin with each, so that a harder form cannot pass for learning.
 */
export const ITEM_PLANS = ['off', 'after', 'ab', 'ba', 'mixed'] as const;
/** A driver and an observer: the observer's second tally is kept on the same screen, or on paper and typed in after. */
export const PAIR_FORMS = ['off', 'screen', 'paper'] as const;
/** Seconds underground in a real second that a typed code can name; 50 lets the night last seven minutes. */
export const LESSON_PACES = [25, 35, 50, 70, 100, 140, 200, 260] as const;
/** Cards beside the forced swap that may be asked. */
export const MOST_CARDS = 5;

export type ItemPlan = (typeof ITEM_PLANS)[number];
export type PairForm = (typeof PAIR_FORMS)[number];

export type Lesson = {
  readonly level: string;
  /** Null lets every pupil choose. */
  readonly locale: (typeof LESSON_LOCALES)[number] | null;
  /** Null gives every pupil a mine of their own. */
  readonly seed: number | null;
  /** Ticks a real second. */
  readonly pace: number;
  /** Sixty seconds of the ordinary night before. */
  readonly hasWarmUp: boolean;
  /** So many cards are asked beside the swap, which always is; the others are answered as nobody answered them. */
  readonly cards: number;
  /** The rules on the lever, in lever order; never empty. */
  readonly rules: readonly RuleId[];
  /** Without it the same shift ends with the page of 1935: the honest control group. */
  readonly isRevealed: boolean;
  readonly items: ItemPlan;
  readonly pair: PairForm;
};

/** A shift that ends with the page of 1935 never comes to the lever: its pupil was not asked for a rule, and chose none. */
export const asksForRule = (lesson: Lesson | null): boolean => lesson?.isRevealed !== false;

export const DEFAULT_LESSON: Lesson = {
  level: 'record-night',
  locale: null,
  seed: null,
  pace: 50,
  hasWarmUp: true,
  cards: 4,
  rules: RULE_IDS,
  isRevealed: true,
  items: 'mixed',
  pair: 'off',
};
