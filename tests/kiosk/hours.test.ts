// When the house is open and when the page loads anew, midnight or not.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { isOpenAt, isReloadDue, minuteOfDay } from '../../src/kiosk/hours.ts';

const at = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
};
const minutes = fc.nat(1439);
const clockOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

describe('opening hours', () => {
  it.each([
    ['10:00-18:00', '09:59', false],
    ['10:00-18:00', '10:00', true],
    ['10:00-18:00', '17:59', true],
    ['10:00-18:00', '18:00', false],
    ['22:00-02:00', '23:30', true],
    ['22:00-02:00', '00:00', true],
    ['22:00-02:00', '01:59', true],
    ['22:00-02:00', '02:00', false],
    ['22:00-02:00', '12:00', false],
    ['00:00-12:00', '00:00', true],
    ['12:00-00:00', '23:59', true],
  ])('of %s at %s: open is %s', (hours, clock, isOpen) => {
    expect(isOpenAt(hours, at(clock))).toBe(isOpen);
  });

  it('that are not set are always', () => {
    fc.assert(fc.property(minutes, (minute) => isOpenAt(null, minute)));
  });

  it('turned round are the closed ones', () => {
    fc.assert(
      fc.property(minutes, minutes, minutes, (from, to, minute) => {
        fc.pre(from !== to);
        const open = isOpenAt(`${clockOf(from)}-${clockOf(to)}`, minute);
        expect(isOpenAt(`${clockOf(to)}-${clockOf(from)}`, minute)).toBe(!open);
      }),
    );
  });
});

describe('the daily reload', () => {
  it('falls due once a day, however often it is asked', () => {
    fc.assert(
      fc.property(minutes, fc.integer({ min: 1, max: 60 }), (due, pace) => {
        let times = 0;
        for (let minute = 0; minute < 1440; minute += pace) {
          const next = Math.min(1440, minute + pace);
          if (isReloadDue(clockOf(due), minute % 1440, next % 1440)) times += 1;
        }
        expect(times).toBe(1);
      }),
    );
  });

  it('falls due over midnight', () => {
    expect(isReloadDue('00:00', at('23:59'), at('00:01'))).toBe(true);
    expect(isReloadDue('23:59', at('23:58'), at('00:01'))).toBe(true);
    expect(isReloadDue('00:02', at('23:59'), at('00:01'))).toBe(false);
  });

  it('does not fall due twice in its own minute, nor where none is set', () => {
    expect(isReloadDue('06:30', at('06:30'), at('06:30'))).toBe(false);
    expect(isReloadDue(null, at('06:00'), at('07:00'))).toBe(false);
  });
});

describe('the minute of the day', () => {
  it('is that of the wall clock', () => {
    expect(minuteOfDay(new Date(2026, 10, 23, 6, 31, 59))).toBe(391);
  });
});
