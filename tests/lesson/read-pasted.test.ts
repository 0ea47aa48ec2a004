// A lesson laid back on the desk: by link or code it is the same lesson, and anything else is a sentence and no lesson.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { encodeLesson } from '../../src/lesson/lesson-code.ts';
import { queryOf } from '../../src/lesson/lesson-query.ts';
import { DEFAULT_LESSON } from '../../src/lesson/lesson.ts';
import { readPasted } from '../../src/lesson/read-pasted.ts';
import { lessons, linkedLessons } from '../support/lessons.ts';

describe('what is pasted', () => {
  it('is the lesson of a link, whatever stands around it', () => {
    fc.assert(
      fc.property(
        linkedLessons,
        fc.constantFrom('https://school.example/102/?', '?', ''),
        (lesson, before) => {
          const pasted = readPasted(`  ${before}${queryOf(lesson)}#desk \n`);
          expect(pasted).toEqual({ kind: 'lesson', lesson, warnings: [] });
        },
      ),
    );
  });

  it('is the lesson of a code, typed in any case and with any dashes', () => {
    fc.assert(
      fc.property(lessons(), fc.boolean(), (lesson, isSmall) => {
        const code = encodeLesson(lesson) ?? '';
        const typed = isSmall ? code.toLowerCase().replaceAll('-', ' ') : code;
        expect(readPasted(typed)).toEqual({ kind: 'lesson', lesson, warnings: [] });
        expect(readPasted(`https://school.example/?lesson=${code}`)).toEqual({
          kind: 'lesson',
          lesson,
          warnings: [],
        });
      }),
    );
  });

  it('is taken for a slip where one sign of a code is another', () => {
    const code = encodeLesson(DEFAULT_LESSON) ?? '';
    const slips = Array.from(code).flatMap((sign, at) =>
      sign === '-' ? [] : [`${code.slice(0, at)}${sign === '7' ? '8' : '7'}${code.slice(at + 1)}`],
    );
    expect(slips.length).toBeGreaterThan(5);
    expect(slips.map((slip) => readPasted(slip).kind)).toEqual(slips.map(() => 'mistyped'));
    expect(readPasted(`?lesson=${slips[0] ?? ''}&pace=50`).kind).toBe('mistyped');
  });

  it('is told from what is no lesson', () => {
    expect(readPasted(' \n').kind).toBe('empty');
    expect(readPasted('https://school.example/?q=mines').kind).toBe('foreign');
    expect(readPasted('https://school.example/').kind).toBe('foreign');
    expect(readPasted('K'.repeat(5000)).kind).toBe('foreign');
    expect(readPasted('<svg onload=alert(1)>').kind).toBe('foreign');
  });

  it('keeps what of a link it understands and tells the rest', () => {
    expect(readPasted('?mode=class&pace=70&cards=many')).toEqual({
      kind: 'lesson',
      lesson: { ...DEFAULT_LESSON, pace: 70 },
      warnings: [{ name: 'cards', value: 'many' }],
    });
  });

  it('never fails, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(['lesson', 'empty', 'mistyped', 'foreign']).toContain(readPasted(text).kind);
      }),
    );
  });
});
