// Numbers as the printed screens write them: tons from kilograms, roubles from kopecks, hours from
// seconds. Without it each screen would round its own way and two papers could disagree about one shift.
import { largestRemainder } from '../../credit/apportion.ts';
import type { I18n } from '../../i18n/i18n.ts';
import { hoursAndMinutes, shiftTime } from '../shift-time.ts';

/** What stands in a cell that has nothing to say. */
export const DASH = '–';

/** One step of whatever shows tons with one decimal, kg. */
const STEP_KG = 100;

/** Everywhere cut off and nowhere rounded up: no paper claims a step that was not cut, and no two papers part over one. */
const shownTons = (kg: number): number => Math.trunc(kg / STEP_KG) / 10 + 0;

/** Tons with one decimal, for tables: 97,460 kg is "97.4". */
export const tonsText = (i18n: I18n, kg: number): string =>
  i18n.number(shownTons(kg), { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Tons as they are said: "102", "97.4". */
export const tonsSaid = (i18n: I18n, kg: number): string =>
  i18n.number(shownTons(kg), { maximumFractionDigits: 1 });

/**
 * Parts of one heap (whole kg) as they are to be shown: whole steps that sum to what is shown of the heap, the largest
 * remainders getting what the others lack. Cut off one by one, five parts of 8.4 t could add up to 8.0.
 */
export const shownParts = (parts: readonly number[]): readonly number[] =>
  largestRemainder(
    parts.map((kg) => BigInt(kg)),
    BigInt(STEP_KG),
    Math.floor(parts.reduce((sum, kg) => sum + kg, 0) / STEP_KG),
  ).map((steps) => steps * STEP_KG);

/** As `shownParts`, for a drawing in columns: the rows of each column sum to what is shown of the heap. */
export const shownInColumns = <Row extends { readonly kg: number }>(
  rows: readonly Row[],
  columnOf: (row: Row) => number,
): ReadonlyMap<Row, number> => {
  const columns = [...new Set(rows.map(columnOf))].map((column) =>
    rows.filter((row) => columnOf(row) === column),
  );
  return new Map(
    columns.flatMap((column) => {
      const kgs = shownParts(column.map(({ kg }) => kg));
      return column.map((row, at) => [row, kgs[at] ?? 0] as const);
    }),
  );
};

/** Whole tons, rounded down: a headline must not pad the record by rounding. */
export const wholeTons = (kg: number): number => Math.floor(kg / 1000);

/** As `wholeTons`, but a small heap keeps one decimal: half a ton is not "0 tons". */
export const saidTons = (kg: number): number => (kg < 10_000 ? Math.floor(kg / 100) / 10 : wholeTons(kg));

/** The said tons a head, cut off at hundredths: 50 t by 8 people are 6.25, which whoever divides them finds too. */
export const saidPerHead = (kg: number, people: number): number =>
  Math.floor((Math.round(saidTons(kg) * 10) * 10) / Math.max(1, people)) / 100;

/** Whole norms, rounded down: 14,571 thousandths are 14. */
export const wholeNorms = (permille: number): number => Math.floor(permille / 1000);

/**
 * Seconds as hours and minutes, "5:45": the hour of the shift at which something was, and how long it lasted where the
 * head of a column names the units. The mine counts in minutes and so does the sheet.
 */
export const clockText = (seconds: number): string => shiftTime(seconds);

/**
 * How long something lasted, wherever no head of a column names the units: "5 h 45 min" from an hour on as on the clock
 * underground, else "8 min 56 s", "14 s"; never "0:00".
 */
export const spanText = (i18n: I18n, seconds: number): string => {
  if (seconds === 0) return DASH;
  if (seconds >= 3600) return i18n.t('reveal.span.hours', hoursAndMinutes(seconds));
  const args = { minutes: Math.floor(seconds / 60), seconds: seconds % 60 };
  return i18n.t(seconds < 60 ? 'reveal.span.seconds' : 'reveal.span.minutes', args);
};

/** What is left of a time once `spentSeconds` of it are told beside it: minutes that sum to those of the whole. */
export const restText = (i18n: I18n, spentSeconds: number, restSeconds: number): string => {
  const isInMinutes = spentSeconds >= 3600 && restSeconds >= 3600;
  const minutes = Math.floor((spentSeconds + restSeconds) / 60) - Math.floor(spentSeconds / 60);
  return spanText(i18n, isInMinutes ? minutes * 60 : restSeconds);
};

/** Kopecks as roubles, "218.40". */
export const roublesText = (i18n: I18n, kopecks: number): string =>
  i18n.number(kopecks / 100, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Share of the norm in per cent, "1,457 %"; it always travels with its norm (dossier 15.1, rule 4). */
export const percentText = (i18n: I18n, permille: number): string =>
  i18n.number(permille / 1000, { style: 'percent', maximumFractionDigits: 0 });

/** A count, or a dash for none: an empty cell of a form is struck out, not left open. */
export const countText = (i18n: I18n, count: number): string => (count === 0 ? DASH : i18n.number(count));
