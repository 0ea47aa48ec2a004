// Two clocks: the wall's, and that of whoever is there. A break counts for one of them alone.
import { describe, expect, it } from 'vitest';
import { createTimekeeper } from '../../src/classroom/timekeeper.ts';

/** Beats a quarter of a second apart, for so many seconds. */
const pass = (
  time: ReturnType<typeof createTimekeeper>,
  from: number,
  seconds: number,
  isVisible = true,
  isUnderWay = true,
): number => {
  for (let ms = 250; ms <= seconds * 1000; ms += 250) time.beat(from + ms, isVisible, isUnderWay);
  return from + seconds * 1000;
};

describe('the time spent', () => {
  it('is engaged while somebody touches something now and then', () => {
    const time = createTimekeeper();
    time.beat(0, true, true);
    let now = 0;
    for (let minute = 0; minute < 5; minute += 1) {
      time.stir();
      now = pass(time, now, 50);
    }
    expect(time.spent()).toEqual({ engagedSeconds: 250, elapsedSeconds: 250 });
  });

  it('is no longer engaged a minute after the last sign of life, and is again at the next', () => {
    const time = createTimekeeper();
    time.beat(0, true, true);
    time.stir();
    const now = pass(time, 0, 300);
    expect(time.spent()).toEqual({ engagedSeconds: 60, elapsedSeconds: 300 });
    time.stir();
    pass(time, now, 10);
    expect(time.spent()).toEqual({ engagedSeconds: 70, elapsedSeconds: 310 });
  });

  it('is not engaged under a covered page', () => {
    const time = createTimekeeper();
    time.beat(0, true, true);
    time.stir();
    pass(time, 0, 40, false);
    expect(time.spent()).toEqual({ engagedSeconds: 0, elapsedSeconds: 40 });
  });

  it('does not count a night in which the machine slept as being there', () => {
    const time = createTimekeeper();
    time.beat(0, true, true);
    time.stir();
    time.beat(8 * 3_600_000, true, true);
    expect(time.spent().engagedSeconds).toBeLessThanOrEqual(5);
    expect(time.spent().elapsedSeconds).toBe(8 * 3600);
  });

  it('is none before the start and after the end, and goes on from an earlier visit', () => {
    const time = createTimekeeper();
    time.take({ engagedSeconds: 100, elapsedSeconds: 200 });
    time.beat(0, true, false);
    const now = pass(time, 0, 30, true, false);
    expect(time.spent()).toEqual({ engagedSeconds: 100, elapsedSeconds: 200 });
    time.stir();
    pass(time, now, 5);
    expect(time.spent()).toEqual({ engagedSeconds: 105, elapsedSeconds: 205 });
    expect(time.sessionSeconds()).toBe(35);
  });
});
