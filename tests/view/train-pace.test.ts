// The train with the lights up: however often it goes, it is seen to go slowly, and to stand in between.
import { describe, expect, it } from 'vitest';
import { createTrainPace } from '../../src/view/actors/train-pace.ts';

const FRAME_MS = 1000 / 60;
const OF = 720;
const lit = { dtMs: FRAME_MS, isLit: true };

/** Ten seconds of a replay in which the train is out for `outMs` and in for as long. */
const film = (outMs: number): readonly number[] => {
  const pace = createTrainPace();
  return Array.from({ length: 600 }, (_, frame) => {
    const ms = frame * FRAME_MS;
    const share = 1 - (ms % outMs) / outMs;
    const isOut = Math.floor(ms / outMs) % 2 === 1;
    return pace.see(isOut ? Math.max(1, Math.round(OF * share)) : 0, OF, lit);
  });
};
const departures = (seen: readonly number[]): number =>
  seen.filter((left, at) => at > 0 && left > 0 && seen[at - 1] === 0).length;

describe('the train with the lights up', () => {
  it('leaves at most twice in ten seconds, though it does so ten times, and does leave', () => {
    expect(departures(film(500))).toBeGreaterThan(0);
    expect(departures(film(500))).toBeLessThanOrEqual(2);
  });

  it('never jumps on its way', () => {
    const seen = film(500);
    const steps = seen
      .slice(1)
      .flatMap((left, at) => (left > 0 && (seen[at] ?? 0) > 0 ? [(seen[at] ?? 0) - left] : []));
    expect(steps.length).toBeGreaterThan(100);
    expect(Math.max(...steps)).toBeLessThan(OF * 0.01);
    expect(Math.min(...steps)).toBeGreaterThan(0);
  });

  it('is not back before it is back: a slow replay is followed', () => {
    const pace = createTrainPace();
    pace.see(OF, OF, lit);
    for (let frame = 0; frame < 300; frame += 1) pace.see(OF - 10, OF, lit);
    expect(pace.see(OF - 10, OF, lit)).toBe(OF - 10);
  });

  it('is where it is in the dark, and on another plate', () => {
    const pace = createTrainPace();
    expect(pace.see(500, OF, { dtMs: FRAME_MS, isLit: false })).toBe(500);
    expect(pace.see(0, OF, { dtMs: FRAME_MS, isLit: false })).toBe(0);
    pace.see(300, OF, lit);
    pace.forget();
    expect(pace.see(300, OF, lit)).toBe(300);
  });

  it('stands still while the film does', () => {
    const pace = createTrainPace();
    pace.see(400, OF, lit);
    expect(pace.see(0, OF, { dtMs: 0, isLit: true })).toBe(400);
  });
});
