import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIdle } from '../../src/kiosk/idle.ts';

const times = () => ({ idleSeconds: 45, countdownSeconds: 20 });

describe('the question whether anybody is there', () => {
  it('comes after 45 seconds, counts 20 down, and then nobody is', () => {
    const idle = createIdle(times);
    idle.advance(44_999, true);
    expect(idle.asked()).toBeNull();
    idle.advance(1, true);
    expect(idle.asked()).toEqual({ secondsLeft: 20, secondsOf: 20 });
    idle.advance(19_999, true);
    expect(idle.asked()).toEqual({ secondsLeft: 1, secondsOf: 20 });
    expect(idle.isGone()).toBe(false);
    idle.advance(1, true);
    expect(idle.isGone()).toBe(true);
  });

  it('is put away by a sign of life at any moment of the count-down', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 19_999 }), (ms) => {
        const idle = createIdle(times);
        idle.advance(45_000 + ms, true);
        idle.stir();
        expect(idle.asked()).toBeNull();
        idle.advance(44_999, true);
        expect(idle.isGone()).toBe(false);
      }),
    );
  });

  it('does not come while there is nothing to do but look, and once there goes on counting', () => {
    const idle = createIdle(times);
    idle.advance(40_000, true);
    idle.advance(60_000, false);
    expect(idle.asked()).toBeNull();
    idle.advance(5000, true);
    idle.advance(20_000, false);
    expect(idle.isGone()).toBe(true);
  });
});
