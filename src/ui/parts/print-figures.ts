// Numbers as the printed screens write them: tons from kilograms, roubles from kopecks, hours from
// seconds. Without it each screen would round its own way and two papers could disagree about one shift.
import type { I18n } from '../../i18n/i18n.ts';

/** What stands in a cell that has nothing to say. */
export const DASH = '–';

/** Tons with one decimal, for tables: 97,400 kg is "97.4". */
export const tonsText = (i18n: I18n, kg: number): string =>
  i18n.number(kg / 1000, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Tons as they are said: "102", "97.4". */
export const tonsSaid = (i18n: I18n, kg: number): string =>
  i18n.number(kg / 1000, { maximumFractionDigits: 1 });

/** Whole tons, rounded down: a headline must not pad the record by rounding. */
export const wholeTons = (kg: number): number => Math.floor(kg / 1000);

/** As `wholeTons`, but a small heap keeps one decimal: half a ton is not "0 tons". */
export const saidTons = (kg: number): number => (kg < 10_000 ? Math.floor(kg / 100) / 10 : wholeTons(kg));

/** Whole norms, rounded down: 14,571 thousandths are 14. */
export const wholeNorms = (permille: number): number => Math.floor(permille / 1000);

/** Seconds as hours and minutes, "5:45"; the mine counts in minutes and so does the sheet. */
export const clockText = (seconds: number): string => {
  const minutes = Math.floor(seconds / 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
};

/** How long something lasted: hours and minutes from an hour on, else minutes and seconds; never "0:00". */
export const spanText = (i18n: I18n, seconds: number): string => {
  if (seconds === 0) return DASH;
  if (seconds >= 3600) return i18n.t('reveal.span.hours', { time: clockText(seconds) });
  const args = { minutes: Math.floor(seconds / 60), seconds: seconds % 60 };
  return i18n.t(seconds < 60 ? 'reveal.span.seconds' : 'reveal.span.minutes', args);
};

/** Kopecks as roubles, "218.40". */
export const roublesText = (i18n: I18n, kopecks: number): string =>
  i18n.number(kopecks / 100, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Share of the norm in per cent, "1,457 %"; it always travels with its norm (dossier 15.1, rule 4). */
export const percentText = (i18n: I18n, permille: number): string =>
  i18n.number(permille / 1000, { style: 'percent', maximumFractionDigits: 0 });

/** A count, or a dash for none: an empty cell of a form is struck out, not left open. */
export const countText = (i18n: I18n, count: number): string => (count === 0 ? DASH : i18n.number(count));
