// Times as the three platforms write them; each refuses the others' form.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockDuration, isoDuration, scormStamp, timeOfDay } from '../../src/lms/durations.ts';

const secondsOfClock = (text: string): number => {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
  return hours * 3600 + minutes * 60 + seconds;
};

const secondsOfIso = (text: string): number => {
  const [, hours = '0', minutes = '0', seconds = '0'] =
    /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(text) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
};

describe('a duration', () => {
  it('is the same time in both forms, in the letters each allows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 * 3600 }), (seconds) => {
        expect(clockDuration(seconds)).toMatch(/^\d{4}:[0-5]\d:[0-5]\d\.\d{1,2}$/);
        expect(isoDuration(seconds)).toMatch(/^PT(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d{1,2})?S)?$/);
        expect(secondsOfClock(clockDuration(seconds))).toBe(seconds);
        expect(secondsOfIso(isoDuration(seconds))).toBe(seconds);
      }),
    );
  });

  it('of nothing, of less than nothing and of years is still one', () => {
    expect(clockDuration(0)).toBe('0000:00:00.00');
    expect(isoDuration(0)).toBe('PT0S');
    expect(isoDuration(-5)).toBe('PT0S');
    expect(clockDuration(1e12)).toMatch(/^9999:\d\d:\d\d\.00$/);
  });
});

describe('a moment', () => {
  const date = new Date('2026-11-23T04:05:06.789Z');

  it('has a zone and at most two decimals, or it is refused', () => {
    expect(scormStamp(date)).toBe('2026-11-23T04:05:06.7Z');
    expect(timeOfDay(date)).toMatch(/^[012]\d:[0-5]\d:06$/);
  });
});
