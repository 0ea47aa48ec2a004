// Days, times and lengths of the staff panel in the reader's habit.
import { useI18n } from '../use-i18n.ts';

export type StaffWords = {
  /** `2026-11-23` as the reader writes a day; as it stands where it is none. */
  day(day: string): string;
  /** An ISO time by the machine's clock; as it stands where it is none. */
  time(iso: string): string;
  /** Seconds as minutes and seconds. */
  stay(seconds: number): string;
  /** Minutes since midnight as `HH:MM`, as a timetable writes them in all three languages. */
  clock(minute: number): string;
};

const DAY: Intl.DateTimeFormatOptions = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  // The day is the machine's, already; it must not be moved to another zone again.
  timeZone: 'UTC',
};
const TIME: Intl.DateTimeFormatOptions = { dateStyle: 'short', timeStyle: 'medium' };

const two = (n: number): string => String(n).padStart(2, '0');

export const useStaffWords = (): StaffWords => {
  const { t, locale } = useI18n();
  const format = (text: string, options: Intl.DateTimeFormatOptions): string => {
    const date = new Date(text);
    return Number.isNaN(date.getTime()) ? text : new Intl.DateTimeFormat(locale, options).format(date);
  };
  return {
    day: (day) => format(day, DAY),
    time: (iso) => format(iso, TIME),
    stay: (seconds) =>
      t('kiosk.staff.minutes', { minutes: Math.floor(seconds / 60), seconds: Math.round(seconds % 60) }),
    clock: (minute) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`,
  };
};
