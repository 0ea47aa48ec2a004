// The settings of a lesson as small numbers, in one order: what typed codes and results pack. Positions and sizes are
// permanent; without one table the two would grow apart.
import { RULE_IDS } from '../credit/registry.ts';
import { flagsIn, flagsOf } from './flags.ts';
import {
  ITEM_PLANS,
  LESSON_LEVELS,
  LESSON_LOCALES,
  LESSON_PACES,
  MOST_CARDS,
  PAIR_FORMS,
  type Lesson,
} from './lesson.ts';

export type LessonField = {
  /** Numbers below this are possible; some are kept free for what may come. */
  readonly size: number;
  /** -1 for a value that no number stands for. */
  readonly of: (lesson: Lesson) => number;
  /** Undefined for a number that nothing stands behind. */
  readonly patch: (number: number) => Partial<Lesson> | undefined;
};

const inList = <Value>(
  list: readonly Value[],
  size: number,
  of: (lesson: Lesson) => unknown,
  patch: (value: Value) => Partial<Lesson>,
): LessonField => ({
  size,
  of: (lesson) => list.findIndex((value) => value === of(lesson)),
  patch: (number) => {
    const value = list[number];
    return value === undefined ? undefined : patch(value);
  },
});

const yesOrNo = (of: (lesson: Lesson) => boolean, patch: (is: boolean) => Partial<Lesson>): LessonField =>
  inList([false, true], 2, of, patch);

/** Every setting but the seed, which may be of any size. */
export const LESSON_FIELDS: readonly LessonField[] = [
  inList<string>(
    LESSON_LEVELS,
    8,
    ({ level }) => level,
    (level) => ({ level }),
  ),
  inList(
    [null, ...LESSON_LOCALES],
    8,
    ({ locale }) => locale,
    (locale) => ({ locale }),
  ),
  inList<number>(
    LESSON_PACES,
    LESSON_PACES.length,
    ({ pace }) => pace,
    (pace) => ({ pace }),
  ),
  yesOrNo(
    ({ hasWarmUp }) => hasWarmUp,
    (hasWarmUp) => ({ hasWarmUp }),
  ),
  {
    size: MOST_CARDS + 1,
    of: ({ cards }) => cards,
    patch: (cards) => ({ cards }),
  },
  {
    size: 128,
    of: ({ rules }) => flagsOf(RULE_IDS.map((rule) => rules.includes(rule))),
    patch: (set) => {
      const flags = flagsIn(set, RULE_IDS.length);
      return set === 0 ? undefined : { rules: RULE_IDS.filter((_rule, at) => flags[at]) };
    },
  },
  yesOrNo(
    ({ isRevealed }) => isRevealed,
    (isRevealed) => ({ isRevealed }),
  ),
  inList(
    ITEM_PLANS,
    8,
    ({ items }) => items,
    (items) => ({ items }),
  ),
  inList(
    PAIR_FORMS,
    4,
    ({ pair }) => pair,
    (pair) => ({ pair }),
  ),
];
