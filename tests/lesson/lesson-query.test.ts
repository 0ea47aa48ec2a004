// What a link says of a lesson, and what becomes of one that says nonsense.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  LESSON_PARAMETERS,
  mistypedCode,
  queryOf,
  readLesson,
  withCode,
} from '../../src/lesson/lesson-query.ts';
import { encodeLesson } from '../../src/lesson/lesson-code.ts';
import { DEFAULT_LESSON } from '../../src/lesson/lesson.ts';
import { readQuery } from '../../src/query.ts';
import { lessons } from '../support/lessons.ts';

const anyPace = fc.integer({ min: 1, max: 20_000 });

describe('the link of a lesson', () => {
  it('says every setting in words and is read back as the same lesson', () => {
    fc.assert(
      fc.property(lessons(anyPace), (lesson) => {
        expect(readLesson(`?${queryOf(lesson)}`)).toEqual({ lesson, warnings: [] });
      }),
    );
  });

  it('survives capitals and blanks', () => {
    fc.assert(
      fc.property(lessons(anyPace), (lesson) => {
        const typed = queryOf(lesson).toUpperCase().replaceAll('=', '%20=%20').replaceAll('&', '%20&%20');
        expect(readLesson(`?${typed}`)).toEqual({ lesson, warnings: [] });
      }),
    );
  });

  it('says nothing but its mode where nothing was changed', () => {
    expect(queryOf(DEFAULT_LESSON)).toBe('mode=class');
  });

  it('stays under the two thousand letters that every platform takes', () => {
    fc.assert(
      fc.property(lessons(anyPace), (lesson) => {
        expect(queryOf(lesson).length).toBeLessThan(300);
      }),
    );
  });

  it('may be a code alone, and single words beside it change what it says', () => {
    const code = encodeLesson({ ...DEFAULT_LESSON, seed: 1935, items: 'off' });
    const { lesson } = readLesson(`?lesson=${code}&reveal=off`);
    expect(lesson).toEqual({ ...DEFAULT_LESSON, seed: 1935, items: 'off', isRevealed: false });
    expect(readQuery(`?lesson=${code}`).values.mode).toBe('class');
  });

  it('falls back where a value makes no sense, and tells of each', () => {
    const { lesson, warnings } = readLesson(
      '?lesson=ABCD-EFGH&level=../etc&lang=xx&seed=-1&pace=0&warmup=yes&cards=6&rules=mine&reveal=maybe&items=c&pair=three',
    );
    expect(lesson).toEqual(DEFAULT_LESSON);
    expect(warnings.map(({ name }) => name).toSorted()).toEqual(Object.keys(LESSON_PARAMETERS).toSorted());
  });

  it('with a code that is none says which, and takes another in its place with all else as it was', () => {
    fc.assert(
      fc.property(lessons(), (lesson) => {
        const code = encodeLesson(lesson) ?? '';
        const slipped = `?mode=class&LESSON%20=ABCD-EFGH&pace=70&utm_source=x`;
        expect(mistypedCode(slipped)).toBe('ABCD-EFGH');
        const mended = withCode(slipped, code);
        expect(mistypedCode(mended)).toBeNull();
        expect(readLesson(mended)).toEqual({ lesson: { ...lesson, pace: 70 }, warnings: [] });
        expect(new URLSearchParams(mended).get('utm_source')).toBe('x');
      }),
    );
    expect([mistypedCode('?mode=class'), mistypedCode('?lesson='), mistypedCode('?pace=fast')]).toEqual([
      null,
      '',
      null,
    ]);
  });

  it('leaves alone what platforms add to a link', () => {
    expect(readLesson('?mode=class&utm_source=x&AICC_SID=1')).toEqual({
      lesson: DEFAULT_LESSON,
      warnings: [],
    });
  });
});
