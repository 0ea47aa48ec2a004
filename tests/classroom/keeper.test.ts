// What a lesson leaves on a shared machine: found again by the next page, set aside where it cannot be read, and gone when
// somebody says so.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_COUNTS, stroke, unstroke } from '../../src/classroom/counts.ts';
import { ASIDE_KEY, COUNTS_KEY, createKeeper } from '../../src/classroom/keeper.ts';
import { CLASS_KEY } from '../../src/lesson/progress-code.ts';
import { DEFAULT_LESSON } from '../../src/lesson/lesson.ts';
import { encodeProgress } from '../../src/lesson/progress-code.ts';
import { beginLesson } from '../../src/lesson/progress.ts';
import { aStorage, noStorage } from '../support/session.ts';

const progress = { ...beginLesson(DEFAULT_LESSON, true), stage: 'warm-up' as const };

describe('the keeper of a lesson', () => {
  it('finds what it wrote', () => {
    const storage = aStorage();
    expect(createKeeper(storage).write(progress)).toBe(true);
    expect(createKeeper(storage).find(DEFAULT_LESSON)).toEqual(progress);
  });

  it('sets another lesson aside and offers nothing of it', () => {
    const storage = aStorage({ [CLASS_KEY]: encodeProgress(progress), [COUNTS_KEY]: '{"props":3}' });
    const keeper = createKeeper(storage);
    expect(keeper.find({ ...DEFAULT_LESSON, cards: 2 })).toBe('none');
    expect([...storage.kept.keys()]).toEqual([ASIDE_KEY]);
    expect(keeper.find(DEFAULT_LESSON)).toBe('none');
  });

  it('calls everything else broken, loses none of it, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.base64String(),
          fc.nat(encodeProgress(progress).length - 1).map((at) => encodeProgress(progress).slice(0, at)),
        ),
        (text) => {
          const storage = aStorage({ [CLASS_KEY]: text });
          expect(createKeeper(storage).find(DEFAULT_LESSON)).toBe('broken');
          expect(storage.kept.get(ASIDE_KEY)).toBe(text);
          expect(storage.kept.has(CLASS_KEY)).toBe(false);
        },
      ),
    );
  });

  it('says so where a browser keeps nothing', () => {
    expect(createKeeper(noStorage).write(progress)).toBe(false);
    expect(createKeeper(noStorage).find(DEFAULT_LESSON)).toBe('none');
  });

  it('keeps the strokes of the observer beside it, and takes nonsense for none', () => {
    const storage = aStorage();
    createKeeper(storage).writeCounts({ ...NO_COUNTS, tubs: 12 });
    expect(createKeeper(storage).counts().tubs).toBe(12);
    for (const text of ['', 'null', '[]', '{"props":-1,"tubs":"9","roof":1e99,"waits":2.5}', '{'])
      expect(createKeeper(aStorage({ [COUNTS_KEY]: text })).counts()).toEqual(NO_COUNTS);
  });

  it('forgets everything lessons left, and nothing of the game at home', () => {
    const storage = aStorage({ '102tons.settings': '{}', '102tons.save.record-night': 'x' });
    const keeper = createKeeper(storage);
    keeper.write(progress);
    keeper.writeCounts(NO_COUNTS);
    storage.write('102tons.class.settings', '{}');
    keeper.forget();
    expect([...storage.kept.keys()]).toEqual(['102tons.settings', '102tons.save.record-night']);
  });
});

describe('a stroke', () => {
  it('is taken back by one, never below nought', () => {
    expect(unstroke(stroke(NO_COUNTS, 'roof'), 'roof')).toEqual(NO_COUNTS);
    expect(unstroke(NO_COUNTS, 'roof')).toEqual(NO_COUNTS);
  });
});
