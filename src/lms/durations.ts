// How learning platforms write times. Each of the three forms is refused by the other two platforms, and one decimal too
// many is refused by all.

const MOST_HOURS = 9999;

const two = (value: number): string => String(value).padStart(2, '0');

const parts = (seconds: number): readonly [hours: number, minutes: number, seconds: number] => {
  const whole = Math.max(0, Math.floor(seconds));
  return [Math.min(MOST_HOURS, Math.floor(whole / 3600)), Math.floor(whole / 60) % 60, whole % 60];
};

/** SCORM 1.2: `HHHH:MM:SS.SS`. */
export const clockDuration = (seconds: number): string => {
  const [hours, minutes, rest] = parts(seconds);
  return `${String(hours).padStart(4, '0')}:${two(minutes)}:${two(rest)}.00`;
};

/** SCORM 2004 and cmi5: `PT1H2M3S`; nothing is `PT0S`. */
export const isoDuration = (seconds: number): string => {
  const [hours, minutes, rest] = parts(seconds);
  const hour = hours > 0 ? `${hours}H` : '';
  const minute = minutes > 0 ? `${minutes}M` : '';
  const second = rest > 0 || hour + minute === '' ? `${rest}S` : '';
  return `PT${hour}${minute}${second}`;
};

/** SCORM 1.2, when something was answered: the wall's clock, `HH:MM:SS`. */
export const timeOfDay = (date: Date): string =>
  `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;

/** SCORM 2004: UTC to a tenth. A zone without a fraction is refused, a third decimal too. */
export const scormStamp = (date: Date): string => `${date.toISOString().slice(0, 21)}Z`;
