// Whatever a pupil does in whatever order: the parts of a lesson come in their order, nothing given is lost, and the code of
// every moment opens as that moment.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canHandIn,
  canRate,
  comeTo,
  dig,
  digAnew,
  handIn,
  leaveStage,
  rate,
  warmUp,
} from '../../src/classroom/moves.ts';
import { RULE_IDS } from '../../src/credit/registry.ts';
import { ALL_ITEMS, itemsAt } from '../../src/lesson/items.ts';
import {
  DEFAULT_LESSON,
  ITEM_PLANS,
  LESSON_LEVELS,
  LESSON_LOCALES,
  PAIR_FORMS,
  type Lesson,
} from '../../src/lesson/lesson.ts';
import { decodeProgress, encodeProgress } from '../../src/lesson/progress-code.ts';
import {
  beginLesson,
  STAGES,
  stagesOf,
  type ObserverSheet,
  type Progress,
} from '../../src/lesson/progress.ts';

const aLesson: fc.Arbitrary<Lesson> = fc.record({
  level: fc.constantFrom(...LESSON_LEVELS),
  locale: fc.constantFrom(null, ...LESSON_LOCALES),
  seed: fc.option(fc.nat(4_294_967_295)),
  pace: fc.integer({ min: 1, max: 20_000 }),
  hasWarmUp: fc.boolean(),
  cards: fc.integer({ min: 0, max: 5 }),
  rules: fc.subarray([...RULE_IDS], { minLength: 1 }),
  isRevealed: fc.boolean(),
  items: fc.constantFrom(...ITEM_PLANS),
  pair: fc.constantFrom(...PAIR_FORMS),
});

const count = fc.option(fc.nat(999));
const aSheet: fc.Arbitrary<ObserverSheet> = fc.record({
  props: count,
  timber: count,
  tubs: count,
  roof: count,
  waits: count,
});

type Move = (progress: Progress) => Progress;

/** Everything that can be tried, at the right moment and at the wrong one. */
const aMove: fc.Arbitrary<Move> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Move>(leaveStage) },
  {
    weight: 4,
    arbitrary: fc.tuple(fc.constantFrom(...ALL_ITEMS), fc.integer({ min: -1, max: 9 })).map<Move>(
      ([item, value]) =>
        (progress) =>
          rate(progress, item.id, value),
    ),
  },
  fc.nat(20_000).map<Move>((kg) => (progress) => warmUp(progress, kg)),
  fc
    .constantFrom('shift', 'tally', 'page-1935', 'ledger', 'lever', '' as const)
    .map<Move>((screen) => (progress) => comeTo(progress, screen)),
  fc.tuple(fc.base64String({ maxLength: 12 }), fc.nat(110_000)).map<Move>(
    ([code, kg]) =>
      (progress) =>
        dig(progress, code.replaceAll(/[+/=]/g, ''), kg),
  ),
  fc.constant<Move>(digAnew),
  aSheet.map<Move>((sheet) => (progress) => handIn(progress, sheet)),
);

const orderOf = (progress: Progress): number => STAGES.indexOf(progress.stage);

const walk = (lesson: Lesson, isSwapped: boolean, moves: readonly Move[]): readonly Progress[] => {
  const seen = [beginLesson(lesson, isSwapped)];
  for (const move of moves) seen.push(move(seen.at(-1) ?? beginLesson(lesson, isSwapped)));
  return seen;
};

const aWalk = fc
  .tuple(aLesson, fc.boolean(), fc.array(aMove, { maxLength: 60 }))
  .map(([lesson, isSwapped, moves]) => walk(lesson, isSwapped, moves));

describe('any sequence of moves', () => {
  it('passes the parts of the lesson in their order, one at a time, and no part the lesson has not', () => {
    fc.assert(
      fc.property(aWalk, (seen) => {
        const parts = stagesOf(seen[0]?.lesson ?? DEFAULT_LESSON);
        for (const [at, progress] of seen.entries()) {
          expect(parts).toContain(progress.stage);
          const before = seen[at - 1];
          if (before === undefined) continue;
          const step = parts.indexOf(progress.stage) - parts.indexOf(before.stage);
          expect([0, 1]).toContain(step);
        }
      }),
    );
  });

  it('takes back no rating, and takes none that was not asked for', () => {
    fc.assert(
      fc.property(aWalk, (seen) => {
        for (const [at, progress] of seen.entries()) {
          for (const [item, value] of Object.entries(seen[at - 1]?.ratings ?? {}))
            expect(progress.ratings[item]).toBe(value);
          const { lesson, isSwapped, ratings } = progress;
          const asked = new Set(
            (['before', 'after'] as const).flatMap((moment) =>
              itemsAt(lesson, moment, isSwapped).map(({ id }) => id),
            ),
          );
          expect(Object.keys(ratings).filter((item) => !asked.has(item))).toEqual([]);
          expect(Object.values(ratings).every((value) => value >= 1 && value <= 7)).toBe(true);
        }
      }),
    );
  });

  it('asks for a shift and a sheet only where there is one', () => {
    fc.assert(
      fc.property(aWalk, (seen) => {
        for (const progress of seen) {
          const { lesson, stage, screen, sheet, warmUpKg } = progress;
          if (screen !== '') expect(stage).toBe('lesson');
          if (sheet !== null) expect(lesson.pair).not.toBe('off');
          if (warmUpKg !== null) expect(orderOf(progress)).toBeGreaterThan(STAGES.indexOf('warm-up'));
          if (canHandIn(progress)) expect(lesson.pair).not.toBe('off');
          for (const { id } of ALL_ITEMS)
            if (canRate(progress, id)) expect(['before', 'after']).toContain(stage);
        }
      }),
    );
  });

  it('is a code at every moment that opens as that moment', () => {
    fc.assert(
      fc.property(aWalk, (seen) => {
        for (const progress of seen) {
          const code = encodeProgress(progress);
          const read = decodeProgress(code);
          expect(read.ok).toBe(true);
          // What stood in the code is what comes out: the code of it again is the same.
          if (read.ok) expect(encodeProgress(read.progress)).toBe(code);
          if (read.ok) expect({ ...read.progress, replay: '' }).toEqual({ ...progress, replay: '' });
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a rating', () => {
  const before = { ...beginLesson({ ...DEFAULT_LESSON, items: 'ab' }, false), stage: 'before' as const };

  it('stands once it was given', () => {
    const rated = rate(before, 'lindbergh-1927', 6);
    expect(rated.ratings).toEqual({ 'lindbergh-1927': 6 });
    expect(rate(rated, 'lindbergh-1927', 1)).toBe(rated);
  });

  it('is not taken for a claim of the other form', () => {
    expect(rate(before, 'earhart-1932', 6)).toBe(before);
  });
});
