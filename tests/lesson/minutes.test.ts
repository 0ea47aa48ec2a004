// What the desk says a lesson takes: the nights are those of the levels, and a part that is left out takes nothing.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { RULE_IDS } from '../../src/credit/registry.ts';
import {
  DEFAULT_LESSON,
  LESSON_LEVELS,
  LESSON_PACES,
  MOST_CARDS,
  type Lesson,
} from '../../src/lesson/lesson.ts';
import { lessonSeconds, lessonTimes, nightSeconds, questionsIn } from '../../src/lesson/minutes.ts';
import { arcOf, hasteOf } from '../../src/session/modes.ts';
import type { Level } from '../../src/sim/index.ts';
import { linkedLessons } from '../support/lessons.ts';

const levels = import.meta.glob<Level>('../../levels/*/level.json', { import: 'default', eager: true });
const levelOf = (id: string): Level => {
  const found = Object.values(levels).find((level) => level.id === id);
  if (!found) throw new Error(`no level ${id}`);
  return found;
};

const partsOf = (change: Partial<Lesson>): readonly string[] =>
  lessonTimes({ ...DEFAULT_LESSON, ...change }).map(({ part }) => part);

describe('the minutes of a lesson', () => {
  it.each(LESSON_LEVELS)('are those of the level %s at its own haste', (level) => {
    for (const pace of LESSON_PACES)
      expect(nightSeconds({ level, pace })).toBe(
        Math.round(levelOf(level).shiftTicks / (pace * hasteOf(level))),
      );
  });

  it.each(LESSON_LEVELS)('have a page and a light only where %s has them', (level) => {
    const parts = partsOf({ level });
    expect(parts.includes('page')).toBe(arcOf(level).includes('page-1935'));
    expect(parts.includes('lights')).toBe(arcOf(level).includes('lights-up'));
    expect(parts.includes('rules')).toBe(arcOf(level).includes('lever'));
  });

  it.each(LESSON_LEVELS)('ask the cards of %s, the forced change of places whatever is set', (level) => {
    const { cards } = levelOf(level);
    const forced = cards.filter(({ answers }) => answers.some(({ effect }) => effect === 'swap-posts'));
    expect(questionsIn({ level, cards: 0 })).toBe(forced.length);
    expect(questionsIn({ level, cards: 1 })).toBe(Math.min(cards.length, forced.length + 1));
    expect(questionsIn({ level, cards: MOST_CARDS })).toBe(cards.length);
  });

  it('are fifteen for the lesson nobody changed', () => {
    expect(Math.round(lessonSeconds(DEFAULT_LESSON) / 60)).toBe(15);
  });

  it('leave out what the lesson leaves out', () => {
    expect(partsOf({ items: 'off' })).not.toContain('after');
    expect(partsOf({ items: 'after' })).not.toContain('before');
    expect(partsOf({ hasWarmUp: false })).not.toContain('warm-up');
    expect(partsOf({ isRevealed: false })).not.toContain('rules');
    expect(partsOf({ level: 'ordinary-night' })).not.toContain('cards');
    expect(partsOf({ pair: 'paper' })).toContain('pair');
    expect(partsOf({ pair: 'off' })).not.toContain('pair');
  });

  it('grow with each rule on the lever', () => {
    const times = RULE_IDS.map((_rule, at) =>
      lessonSeconds({ ...DEFAULT_LESSON, rules: RULE_IDS.slice(0, at + 1) }),
    );
    expect(times.every((time, at) => at === 0 || time > (times[at - 1] ?? 0))).toBe(true);
  });

  it('are whole seconds above nothing, part by part, whatever is set', () => {
    fc.assert(
      fc.property(linkedLessons, (lesson) => {
        const times = lessonTimes(lesson);
        expect(times.every(({ seconds }) => Number.isInteger(seconds) && seconds > 0)).toBe(true);
        expect(new Set(times.map(({ part }) => part)).size).toBe(times.length);
      }),
    );
  });
});
