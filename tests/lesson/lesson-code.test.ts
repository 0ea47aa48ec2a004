// A lesson typed from a blackboard: what was set is what arrives, and a slip of the hand is noticed.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { decodeLesson, encodeLesson } from '../../src/lesson/lesson-code.ts';
import { DEFAULT_LESSON } from '../../src/lesson/lesson.ts';
import { lessons } from '../support/lessons.ts';

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const codeOf = (lesson: Parameters<typeof encodeLesson>[0]): string => encodeLesson(lesson) ?? 'none';

describe('the typed code of a lesson', () => {
  it('brings every setting there and back', () => {
    fc.assert(
      fc.property(lessons(), (lesson) => {
        expect(decodeLesson(codeOf(lesson))).toEqual(lesson);
      }),
    );
  });

  it('is short enough to type: ten letters without a number of the mine, seventeen with any', () => {
    fc.assert(
      fc.property(lessons(), (lesson) => {
        const letters = codeOf(lesson).replaceAll('-', '').length;
        expect(letters).toBeLessThanOrEqual(lesson.seed === null ? 10 : 17);
      }),
    );
  });

  it('forgives small letters, other dashes, blanks and look-alikes', () => {
    fc.assert(
      fc.property(lessons(), (lesson) => {
        const typed = codeOf(lesson)
          .toLowerCase()
          .replaceAll('-', ' – ')
          .replaceAll('1', 'l')
          .replaceAll('0', 'o');
        expect(decodeLesson(` ${typed} `)).toEqual(lesson);
      }),
    );
  });

  it('may be typed in Cyrillic wherever a letter has its double there, in any mixture and in small letters', () => {
    const doubles: Readonly<Record<string, string>> = {
      A: 'А',
      B: 'В',
      C: 'С',
      E: 'Е',
      H: 'Н',
      K: 'К',
      M: 'М',
      P: 'Р',
      T: 'Т',
      X: 'Х',
      Y: 'У',
      '0': 'О',
      '1': 'І',
    };
    expect(Object.values(doubles).join('')).not.toMatch(/[A-Z]/);
    fc.assert(
      fc.property(
        lessons(),
        fc.array(fc.boolean(), { minLength: 1 }),
        fc.boolean(),
        (lesson, hands, isSmall) => {
          let at = 0;
          const typed = codeOf(lesson).replace(/./g, (letter) => {
            at += 1;
            return hands[at % hands.length] === true ? (doubles[letter] ?? letter) : letter;
          });
          expect(decodeLesson(isSmall ? typed.toLowerCase() : typed)).toEqual(lesson);
        },
      ),
    );
  });

  it('notices one wrong letter in all but one of a thousand cases', () => {
    const code = codeOf({ ...DEFAULT_LESSON, seed: 1935 }).replaceAll('-', '');
    const slips = [...code.matchAll(/./g)].flatMap(({ index, 0: right }) =>
      [...LETTERS.matchAll(/./g)]
        .filter(({ 0: wrong }) => wrong !== right)
        .map(({ 0: wrong }) => code.slice(0, index) + wrong + code.slice(index + 1)),
    );
    const taken = slips.filter((slip) => decodeLesson(slip) !== null);
    expect(taken.length).toBeLessThanOrEqual(slips.length / 1000);
  });

  it('is not made of letters thrown together, and reading them never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const lesson = decodeLesson(text);
        expect(lesson === null || encodeLesson(lesson) !== null).toBe(true);
      }),
    );
  });

  it('has none for a pace or a level that only a link can name', () => {
    expect(encodeLesson({ ...DEFAULT_LESSON, pace: 51 })).toBeNull();
    expect(encodeLesson({ ...DEFAULT_LESSON, level: 'my-own-night' })).toBeNull();
  });
});
