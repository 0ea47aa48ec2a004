// Any lesson a teacher could set, for properties that must hold whatever it is. It needs no file and no night, so that
// tests of the screens can ask for it too.
import fc from 'fast-check';
import { RULE_IDS } from '../../src/credit/registry.ts';
import {
  ITEM_PLANS,
  LESSON_LEVELS,
  LESSON_LOCALES,
  LESSON_PACES,
  MOST_CARDS,
  PAIR_FORMS,
  type Lesson,
} from '../../src/lesson/lesson.ts';

/** `paces` and `levels` of a link; a typed code knows only some. */
export const lessons = (
  paces: fc.Arbitrary<number> = fc.constantFrom(...LESSON_PACES),
  levels: fc.Arbitrary<string> = fc.constantFrom(...LESSON_LEVELS),
): fc.Arbitrary<Lesson> =>
  fc.record({
    level: levels,
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

/** All that a link can name. */
export const linkedLessons: fc.Arbitrary<Lesson> = lessons(
  fc.oneof(fc.constantFrom(...LESSON_PACES), fc.integer({ min: 1, max: 20_000 })),
  fc.oneof(fc.constantFrom(...LESSON_LEVELS), fc.constantFrom('lamp-room', 'my-own-night')),
);
