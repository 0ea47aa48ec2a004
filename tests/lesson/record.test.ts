// What a platform is told of a pupil: how much was done, and each answer once, whatever the lesson.
import { describe, expect, it } from 'vitest';
import { DEFAULT_LESSON, type Lesson } from '../../src/lesson/lesson.ts';
import { decodeProgress } from '../../src/lesson/progress-code.ts';
import { beginLesson } from '../../src/lesson/progress.ts';
import { lessonScreens, recordOf } from '../../src/lesson/record.ts';
import { arcOf } from '../../src/session/modes.ts';
import { decodeReplay } from '../../src/sim/index.ts';
import { dugShift, lessonWalk, recordsOf } from '../support/lesson-walk.ts';

const dug = dugShift();
const lessons: readonly Lesson[] = [
  DEFAULT_LESSON,
  { ...DEFAULT_LESSON, isRevealed: false, items: 'ab' },
  { ...DEFAULT_LESSON, hasWarmUp: false, items: 'off' },
  { ...DEFAULT_LESSON, pair: 'screen', items: 'after' },
  { ...DEFAULT_LESSON, pair: 'paper', isRevealed: false },
  { ...DEFAULT_LESSON, level: 'ordinary-night', items: 'ba' },
];

describe('how much of a lesson is done', () => {
  it.each(lessons)('grows with every screen from nothing to all of it (%o)', (lesson) => {
    const done = recordsOf(lessonWalk(lesson, dug)).map(({ donePermille }) => donePermille);
    expect(done.at(0)).toBe(0);
    expect(done.at(-1)).toBe(1000);
    expect(done.every((value, at) => at === 0 || value >= (done[at - 1] ?? 0))).toBe(true);
    expect(done.slice(0, -1).every((value) => value < 1000)).toBe(true);
  });

  it('is completed at the result and nowhere before', () => {
    for (const lesson of lessons) {
      const records = recordsOf(lessonWalk(lesson, dug));
      expect(records.map(({ isCompleted }) => isCompleted).indexOf(true)).toBe(records.length - 1);
    }
  });

  it('knows the screens each level really has', () => {
    for (const level of ['record-night', 'ordinary-night'])
      expect(lessonScreens({ ...DEFAULT_LESSON, level })).toEqual(
        arcOf(level).filter((screen) => screen !== 'rate' && screen !== 'card'),
      );
    expect(lessonScreens({ ...DEFAULT_LESSON, isRevealed: false })).toEqual(['shift', 'tally', 'page-1935']);
  });
});

describe('where a pupil is', () => {
  it('is the part and the screen in plain letters', () => {
    const places = recordsOf(lessonWalk(DEFAULT_LESSON, dug)).map(({ location }) => location);
    expect(places).toContain('welcome');
    expect(places).toContain('lesson/lights-up');
    expect(places.every((place) => /^[\u0021-\u007E]{1,255}$/.test(place))).toBe(true);
  });

  it('stays plain and short where a level names its screens otherwise', () => {
    const odd = {
      ...beginLesson(DEFAULT_LESSON, false),
      stage: 'lesson' as const,
      screen: 'шахта '.repeat(60),
    };
    expect(recordOf(odd, 0).location).toMatch(/^[\u0021-\u007E]{1,255}$/);
  });

  it('is what the state opens at again', () => {
    for (const progress of lessonWalk(DEFAULT_LESSON, dug))
      expect(decodeProgress(recordOf(progress, 5).state)).toEqual({ ok: true, progress });
  });
});

describe('the answers of a lesson', () => {
  const last = recordsOf(lessonWalk({ ...DEFAULT_LESSON, pair: 'screen', items: 'ba' }, dug)).at(-1);
  const answers = last?.interactions ?? [];
  const ids = answers.map(({ id }) => id);

  it('are the ratings by the form of the moment', () => {
    const before = answers.filter(({ id }) => id.startsWith('before.'));
    const after = answers.filter(({ id }) => id.startsWith('after.'));
    // The order `ba` asks the second form first.
    expect(before.map(({ id }) => id)).toContain('before.earhart-1932');
    expect(after.map(({ id }) => id)).toContain('after.lindbergh-1927');
    expect([before.length, after.length]).toEqual([4, 4]);
    expect(before.map(({ response }) => response)).toEqual(['1', '2', '3', '4']);
  });

  it('are the cards, the booking and the rule of the shift', () => {
    expect(ids.filter((id) => id.startsWith('card.')).length).toBeGreaterThan(2);
    expect(ids.filter((id) => id === 'booking')).toHaveLength(1);
  });

  it('hold of a choice that was made again the last', () => {
    const decoded = decodeReplay(dug.whole.replay);
    const chosen = decoded.ok
      ? decoded.recording.inputs.filter(({ command }) => command.kind === 'choose-rule')
      : [];
    expect(chosen.length).toBeGreaterThan(1);
    expect(answers.filter(({ id }) => id === 'rule')).toEqual([
      { id: 'rule', kind: 'choice', response: 'labour-time' },
    ]);
  });

  it('are the lines the observer filled in, and no open one', () => {
    expect(ids.filter((id) => id.startsWith('sheet.'))).toEqual([
      'sheet.props',
      'sheet.timber',
      'sheet.tubs',
      'sheet.roof',
    ]);
  });

  it('have each a name of their own, in letters every platform takes', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[\w.-]{1,200}$/.test(id))).toBe(true);
    expect(answers.every(({ response }) => /^[\w.-]{1,200}$/.test(response))).toBe(true);
  });

  it('are none where nothing was answered or the shift cannot be read', () => {
    expect(recordOf(beginLesson(DEFAULT_LESSON, false), 0).interactions).toEqual([]);
    expect(recordOf({ ...beginLesson(DEFAULT_LESSON, false), replay: 'Zm9v' }, 0).interactions).toEqual([]);
  });
});
