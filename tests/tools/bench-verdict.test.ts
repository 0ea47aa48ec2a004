// The benchmarks' exit code: a script that asks for one must not be told that all is well over a budget that is broken.
import { describe, expect, it } from 'vitest';
import {
  exitCodeOf,
  FIRST_SWING_BYTES,
  isLight,
  isSmooth,
  verdictOf,
  WHOLE_BUILD_BYTES,
} from '../../tools/bench-verdict.ts';

describe('the benchmarks', () => {
  it('hold the bytes of the issue: 1.5 MB to the first swing, 8 MB in all', () => {
    expect(isLight(1_500_000, FIRST_SWING_BYTES)).toBe(true);
    expect(isLight(1_500_001, FIRST_SWING_BYTES)).toBe(false);
    expect(isLight(8_000_000, WHOLE_BUILD_BYTES)).toBe(true);
    expect(isLight(8_000_001, WHOLE_BUILD_BYTES)).toBe(false);
  });

  it('find nothing too heavy where nothing is built', () => {
    expect(isLight(null, WHOLE_BUILD_BYTES)).toBe(true);
  });

  it('hold the frames: 55 a second in the middle, 95 of 100 within 22 ms', () => {
    expect(isSmooth({ fpsMedian: 55, fpsP5: 1000 / 22 })).toBe(true);
    expect(isSmooth({ fpsMedian: 54.9, fpsP5: 50 })).toBe(false);
    expect(isSmooth({ fpsMedian: 60, fpsP5: 45 })).toBe(false);
    // No frame at all is no smooth picture.
    expect(isSmooth({ fpsMedian: 0, fpsP5: 0 })).toBe(false);
  });

  it('fail over bytes always, and over frames when asked to be strict', () => {
    expect(exitCodeOf(false)).toBe(1);
    expect(exitCodeOf(false, true, true)).toBe(1);
    expect(exitCodeOf(true, false)).toBe(0);
    expect(exitCodeOf(true, false, true)).toBe(1);
    expect(exitCodeOf(true, true, true)).toBe(0);
  });

  it('say so in a word', () => {
    expect([verdictOf(true), verdictOf(false)]).toEqual(['met', 'NOT MET']);
  });
});
