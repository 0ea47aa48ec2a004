// Lessons and results for the tests: any lesson a teacher could set, and a night a bot really dug.
import fc from 'fast-check';
import { RULE_IDS } from '../../src/credit/registry.ts';
import {
  ITEM_PLANS,
  LESSON_LEVELS,
  LESSON_LOCALES,
  LESSON_PACES,
  MOST_CARDS,
  PAIR_FORMS,
  DEFAULT_LESSON,
  type Lesson,
} from '../../src/lesson/lesson.ts';
import { beginLesson, STAGES, type Progress } from '../../src/lesson/progress.ts';
import { ALL_ITEMS } from '../../src/lesson/items.ts';
import { codeOf, dig } from '../../tools/dig.ts';
import { needLevel } from '../../tools/level-files.ts';

/** `pace` of a link; a typed code knows only some. */
export const lessons = (
  paces: fc.Arbitrary<number> = fc.constantFrom(...LESSON_PACES),
): fc.Arbitrary<Lesson> =>
  fc.record({
    level: fc.constantFrom(...LESSON_LEVELS),
    locale: fc.constantFrom(null, ...LESSON_LOCALES),
    seed: fc.option(fc.integer({ min: 0, max: 4_294_967_295 })),
    pace: paces,
    hasWarmUp: fc.boolean(),
    cards: fc.integer({ min: 0, max: MOST_CARDS }),
    rules: fc.subarray([...RULE_IDS], { minLength: 1 }),
    isRevealed: fc.boolean(),
    items: fc.constantFrom(...ITEM_PLANS),
    pair: fc.constantFrom(...PAIR_FORMS),
  });

const count = fc.option(fc.integer({ min: 0, max: 5000 }));

export const progresses: fc.Arbitrary<Progress> = fc.record({
  lesson: lessons(fc.integer({ min: 1, max: 20_000 })),
  stage: fc.constantFrom(...STAGES),
  screen: fc.constantFrom('', 'shift', 'page-1935', 'lever'),
  isSwapped: fc.boolean(),
  warmUpKg: count,
  replay: fc.constant(''),
  claimedKg: fc.integer({ min: 0, max: 400_000 }),
  ratings: fc
    .subarray(ALL_ITEMS.map((item) => item.id))
    .chain((ids) =>
      fc
        .array(fc.integer({ min: 1, max: 7 }), { minLength: ids.length, maxLength: ids.length })
        .map((values) => Object.fromEntries(ids.map((id, at) => [id, values[at] ?? 1]))),
    ),
  sheet: fc.option(fc.record({ props: count, timber: count, tubs: count, roof: count, waits: count })),
  engagedSeconds: fc.integer({ min: 0, max: 90_000 }),
  elapsedSeconds: fc.integer({ min: 0, max: 90_000 }),
});

/** A lesson gone through to its end by a bot, on a seed of its own. */
export const aResult = (seed = 7, change: Partial<Progress> = {}): Progress => {
  const level = needLevel('record-night');
  const plan = { seed, bot: 'par', isIt: () => false } as const;
  const dug = dig(level, plan);
  return {
    ...beginLesson(DEFAULT_LESSON, false),
    stage: 'result',
    replay: codeOf(level, plan, dug),
    claimedKg: dug.shift.state.cutKg,
    ratings: Object.fromEntries(ALL_ITEMS.map((item, at) => [item.id, 1 + (at % 7)])),
    engagedSeconds: 700,
    elapsedSeconds: 900,
    ...change,
  };
};
