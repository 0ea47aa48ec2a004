// What a platform of SCORM 1.2 keeps is short: real shifts fit, restless ones fit deflated, and nothing is ever cut in two.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeProgress, encodeProgress } from '../../src/lesson/progress-code.ts';
import { DEFAULT_LESSON } from '../../src/lesson/lesson.ts';
import { beginLesson, type Progress } from '../../src/lesson/progress.ts';
import { fitted, opened } from '../../src/lms/fitted.ts';
import { createRecorder } from '../../src/session/recorder.ts';
import { BOT_IDS, createShift, encodeReplay, step, type Command } from '../../src/sim/index.ts';
import { dugShift, lessonWalk } from '../support/lesson-walk.ts';
import { aLevel } from '../support/levels.ts';

const LIMIT_12 = 3500;
const level = aLevel('record-night');

const withReplay = (replay: string): Progress => ({
  ...(lessonWalk(DEFAULT_LESSON, dug).at(-1) ?? beginLesson(DEFAULT_LESSON, false)),
  replay,
});
const dug = dugShift();

/** A hand that asks for something every so many ticks, all night long: far above any pupil's. */
const restless = (everyTicks: number, seed: number): string => {
  const shift = createShift(level, seed);
  const recorder = createRecorder();
  let draw = seed + 1;
  const below = (bound: number): number => {
    draw = (Math.imul(draw, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((draw / 4_294_967_296) * bound);
  };
  const deeds: readonly (() => Command)[] = [
    () => ({ kind: 'aim', piece: below(5) as 0, tilt: (below(7) - 3) as 0 }),
    () => ({ kind: 'aim', piece: below(5) as 0, tilt: (below(7) - 3) as 0 }),
    () => ({ kind: 'hammer-on' }),
    () => ({ kind: 'hammer-off' }),
    () => ({ kind: 'set-prop', bay: shift.state.face.front - 1 }),
    () => ({ kind: 'move', bay: shift.state.face.front }),
    () => ({ kind: 'tap-roof' }),
  ];
  while (shift.state.end === null) {
    const { tick } = shift.state;
    if (tick % everyTicks === 0) recorder.add(deeds[below(deeds.length)]?.() ?? { kind: 'tap-roof' });
    const commands = recorder.take();
    recorder.keep(tick + 1, commands, step(shift, commands));
  }
  return encodeReplay(recorder.recording(shift), shift);
};

describe('a state within the limit of SCORM 1.2', () => {
  it.each(BOT_IDS)('holds the whole shift of the bot %s', (bot) => {
    const state = encodeProgress(withReplay(dugShift(bot).whole.replay));
    const kept = fitted(state, LIMIT_12);
    expect(kept.length).toBeLessThanOrEqual(LIMIT_12);
    expect(opened(kept)).toBe(state);
  });

  it('holds a hand that does something six times a real second, deflated', () => {
    const state = encodeProgress(withReplay(restless(8, 3)));
    expect(state.length).toBeGreaterThan(LIMIT_12);
    const kept = fitted(state, LIMIT_12);
    expect(kept.startsWith('*')).toBe(true);
    expect(kept.length).toBeLessThanOrEqual(LIMIT_12);
    expect(opened(kept)).toBe(state);
  });

  it('lets the shift go where even that is too long, and keeps every answer', () => {
    const progress = { ...withReplay(restless(4, 4)), stage: 'after' as const };
    const kept = fitted(encodeProgress(progress), 1000);
    const read = decodeProgress(opened(kept) ?? '');
    expect(kept.length).toBeLessThanOrEqual(1000);
    expect(read).toEqual({
      ok: true,
      progress: { ...progress, replay: '', claimedKg: 0, stage: 'lesson', screen: '' },
    });
  });

  it('never opens a lesson that is over as one to be dug again', () => {
    const over = withReplay(restless(4, 4));
    expect(over.stage).toBe('result');
    const read = decodeProgress(opened(fitted(encodeProgress(over), 1000)) ?? '');
    // The tons stay: they are what the card said.
    expect(read).toEqual({ ok: true, progress: { ...over, replay: '' } });
  });

  it('never is longer than any limit, and opens as it was, shorter, or not at all', () => {
    const states = lessonWalk(DEFAULT_LESSON, dug).map(encodeProgress);
    fc.assert(
      fc.property(fc.constantFrom(...states), fc.integer({ min: 0, max: 2000 }), (state, limit) => {
        const kept = fitted(state, limit);
        expect(kept.length).toBeLessThanOrEqual(limit);
        const back = opened(kept);
        if (state.length <= limit) expect(back).toBe(state);
        else if (kept !== '') expect(decodeProgress(back ?? '').ok).toBe(true);
      }),
    );
  });
});

describe('what a platform gives back', () => {
  it('is nothing where it is empty, cut, foreign or a bomb', () => {
    const kept = fitted(encodeProgress(withReplay(restless(8, 3))), LIMIT_12);
    for (const text of [
      '',
      '*',
      '*!!',
      'hello',
      kept.slice(0, -20),
      `*${kept.slice(40)}`,
      '*7cEBDQAAAMKgTqA=',
    ])
      expect(opened(text)).toBeNull();
  });
});
