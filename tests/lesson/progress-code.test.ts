// What an LMS keeps and what a pupil hands in: everything arrives as it was, and nothing that was changed is taken.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { hashBytes, toBase64Url, fromBase64Url } from '../../src/sim/index.ts';
import { decodeProgress, encodeProgress } from '../../src/lesson/progress-code.ts';
import { STAGES, stageAfter, stagesOf } from '../../src/lesson/progress.ts';
import { lessons } from '../support/lessons.ts';
import { aResult, progresses } from './a-lesson.ts';

const result = aResult();
const code = encodeProgress(result);

describe('the code of a pupil’s progress', () => {
  it('brings everything there and back', () => {
    fc.assert(
      fc.property(progresses, (progress) => {
        expect(decodeProgress(encodeProgress(progress))).toEqual({ ok: true, progress });
      }),
    );
  });

  it('carries a whole dug night, and fits into what SCORM 1.2 keeps', () => {
    expect(decodeProgress(code)).toEqual({ ok: true, progress: result });
    expect(code.length).toBeLessThan(3500);
  });

  it('forgives the line breaks of a mail', () => {
    expect(decodeProgress(` ${code.slice(0, 70)}\r\n${code.slice(70)}\u200b`).ok).toBe(true);
  });

  it('is refused wherever one letter of it is another', () => {
    fc.assert(
      fc.property(fc.nat(code.length - 1), fc.constantFrom('A', 'z', '7', '_'), (at, letter) => {
        fc.pre(code[at] !== letter);
        expect(decodeProgress(code.slice(0, at) + letter + code.slice(at + 1)).ok).toBe(false);
      }),
    );
  });

  it('is refused wherever it was cut short', () => {
    for (let length = 0; length < code.length - 1; length += 7)
      expect(decodeProgress(code.slice(0, length)).ok).toBe(false);
  });

  it('is refused, never thrown over, where it is something else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(decodeProgress(text).ok).toBe(false);
      }),
    );
    expect(decodeProgress('A'.repeat(10_000_000)).ok).toBe(false);
  });

  it('of a later edition is told from a damaged one', () => {
    const bytes = (fromBase64Url(code) ?? []).slice(0, -8);
    bytes[1] = 2;
    const seal = hashBytes(bytes).match(/../g) ?? [];
    const later = toBase64Url([...bytes, ...seal.map((pair) => Number.parseInt(pair, 16))]);
    expect(decodeProgress(later)).toEqual({ ok: false, problem: 'other-format' });
  });
});

describe('the parts of a lesson', () => {
  it('come in order, begin with a welcome and end with a result, whatever was set', () => {
    fc.assert(
      fc.property(lessons(), (lesson) => {
        const stages = stagesOf(lesson);
        expect(stages[0]).toBe('welcome');
        expect(stages).toContain('lesson');
        expect(stages.at(-1)).toBe('result');
        expect([...stages]).toEqual(STAGES.filter((stage) => stages.includes(stage)));
        expect(stages.slice(0, -1).map((stage) => stageAfter(lesson, stage))).toEqual(stages.slice(1));
      }),
    );
  });
});
