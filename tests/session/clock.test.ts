// Real time into ticks: none lost, none invented, none in a flood.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { createClock, createFrameTimer, MAX_FRAME_MS } from '../../src/session/clock.ts';

const ticksOver = (pace: number, frames: readonly number[]): number => {
  const clock = createClock(pace);
  return frames.reduce((sum, ms) => sum + clock.advance(ms), 0);
};

describe('the clock', () => {
  it('never loses or invents a whole tick, however the time is cut into frames', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2000 }),
        fc.array(fc.integer({ min: 0, max: MAX_FRAME_MS }), { maxLength: 200 }),
        (pace, frames) => {
          const ms = frames.reduce((sum, frame) => sum + frame, 0);
          expect(ticksOver(pace, frames)).toBe(Math.floor((ms * pace) / 1000));
        },
      ),
    );
  });

  it('gives at most a quarter of a second of ticks after a stall', () => {
    expect(createClock(50).advance(60_000)).toBe(12);
    expect(createClock(260).advance(60_000)).toBe(65);
  });

  it('does not go back where the monotonic clock does', () => {
    expect(createClock(50).advance(-500)).toBe(0);
  });

  it('stands between two ticks by the part of a tick that is left over', () => {
    const clock = createClock(50);
    clock.advance(30);
    expect(clock.alpha()).toBeCloseTo(0.5);
  });

  it('keeps the time already gone when the pace changes', () => {
    const clock = createClock(50);
    clock.advance(19);
    clock.setPace(100);
    expect(clock.advance(1)).toBe(1);
  });
});

describe('the frame timer', () => {
  it('counts nothing on the first frame and caps a long one', () => {
    const elapsed = createFrameTimer();
    expect([elapsed(5000), elapsed(5016), elapsed(9000)]).toEqual([0, 16, MAX_FRAME_MS]);
  });
});
