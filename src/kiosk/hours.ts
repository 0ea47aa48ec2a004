// Opening hours and the hour of the daily reload, asked of a minute of the day and of no clock: whoever asks has one.

/** Minutes since midnight, 0 to 1439. */
export type MinuteOfDay = number;

const DAY_MINUTES = 1440;

const minuteOf = (clock: string): MinuteOfDay => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
};

/** By the machine's own clock and zone. */
export const minuteOfDay = (date: Date): MinuteOfDay => date.getHours() * 60 + date.getMinutes();

/** How long after `from` it is, on a dial that begins anew at midnight. */
const minutesAfter = (from: MinuteOfDay, at: MinuteOfDay): number => (at - from + DAY_MINUTES) % DAY_MINUTES;

/** Whether the house is open; `hours` as `22:00-02:00`, null for always. The closing minute is closed. */
export const isOpenAt = (hours: string | null, at: MinuteOfDay): boolean => {
  if (hours === null) return true;
  const [from = 0, to = 0] = hours.split('-').map(minuteOf);
  return minutesAfter(from, at) < minutesAfter(from, to);
};

/**
 * Whether the reload fell due after the minute `since` and up to `now`, midnight between them or not. Asked once a
 * minute or so: a machine that slept for a whole day is not told apart from one that did not sleep.
 */
export const isReloadDue = (reloadAt: string | null, since: MinuteOfDay, now: MinuteOfDay): boolean => {
  if (reloadAt === null) return false;
  const due = minutesAfter(since, minuteOf(reloadAt));
  return due > 0 && due <= minutesAfter(since, now);
};
