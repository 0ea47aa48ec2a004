// Results for the tests: any progress there could be, and a night a bot really dug.
import fc from 'fast-check';
import { DEFAULT_LESSON } from '../../src/lesson/lesson.ts';
import { beginLesson, STAGES, type Progress } from '../../src/lesson/progress.ts';
import { ALL_ITEMS } from '../../src/lesson/items.ts';
import { codeOf, dig } from '../../tools/dig.ts';
import { needLevel } from '../../tools/level-files.ts';
import { lessons } from '../support/lessons.ts';

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
