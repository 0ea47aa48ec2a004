// Presets that combine, and a class in two halves whose codes and letters differ and tell nothing else.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markOf, twinOf } from '../../src/lesson/halves.ts';
import { encodeLesson } from '../../src/lesson/lesson-code.ts';
import { DEFAULT_LESSON } from '../../src/lesson/lesson.ts';
import { isPresetOn, PRESETS, pressPreset } from '../../src/lesson/presets.ts';
import { linkedLessons } from '../support/lessons.ts';

const on = (lesson: typeof DEFAULT_LESSON): readonly string[] =>
  PRESETS.filter((preset) => isPresetOn(preset, lesson));

describe('the ready-made lessons', () => {
  it('change only what they are about, in either order, and a second press takes it back', () => {
    const press = (lesson: typeof DEFAULT_LESSON, preset: 'control' | 'pair'): typeof DEFAULT_LESSON => ({
      ...lesson,
      ...pressPreset(preset, lesson),
    });
    fc.assert(
      fc.property(linkedLessons, (lesson) => {
        const both = press(press(lesson, 'control'), 'pair');
        expect(press(press(lesson, 'pair'), 'control')).toEqual(both);
        expect(both.isRevealed).toBe(!lesson.isRevealed);
        expect({ ...both, isRevealed: lesson.isRevealed, pair: lesson.pair }).toEqual(lesson);
        expect(press(press(lesson, 'control'), 'control')).toEqual(lesson);
      }),
    );
  });

  it('are shown as on while they are: both of them for a control group in pairs', () => {
    expect(on({ ...DEFAULT_LESSON, locale: 'uk', seed: 7 })).toEqual(['standard']);
    expect(on({ ...DEFAULT_LESSON, isRevealed: false, pair: 'paper' })).toEqual(['control', 'pair']);
    expect(on({ ...DEFAULT_LESSON, cards: 1 })).toEqual([]);
  });

  it('bring the whole lesson back with one press and leave language and mine alone', () => {
    const lesson = { ...DEFAULT_LESSON, isRevealed: false, cards: 0, locale: 'ru', seed: 9 } as const;
    expect(pressPreset('standard', lesson)).toEqual({ ...DEFAULT_LESSON, locale: 'ru', seed: 9 });
  });
});

describe('the letters of two halves', () => {
  it('always differ, stand in their codes, and are none where there is no code', () => {
    fc.assert(
      fc.property(linkedLessons, (lesson) => {
        const code = encodeLesson(lesson);
        const [mine, others] = [markOf(lesson), markOf(twinOf(lesson))];
        expect(mine === null).toBe(code === null);
        if (code === null) return;
        expect(mine).not.toBe(others);
        expect(code).toContain(mine);
      }),
    );
  });

  it('do not tell which half has the lights: over many mines either half has the earlier letter', () => {
    const isEarlier = Array.from({ length: 200 }, (_, seed) => {
      const lesson = { ...DEFAULT_LESSON, seed };
      return (markOf(lesson) ?? '') < (markOf(twinOf(lesson)) ?? '');
    });
    expect(isEarlier.filter(Boolean).length).toBeGreaterThan(60);
    expect(isEarlier.filter((is) => !is).length).toBeGreaterThan(60);
  });
});
