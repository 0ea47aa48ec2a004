// The counts as the machine keeps them: short names, checked on reading. A text that another program wrote, or that a
// power cut halved, must not become somebody's visitor numbers.
import * as v from 'valibot';
import type { KioskStage } from '../session/kiosk-port.ts';
import { MAX_STEP, type CountedChoice, type CountedLocale, type DayRecord } from './day-record.ts';

/** One letter a name: a year of days then lies well under the limit. Never change one that was shipped. */
const STAGE_LETTERS: Readonly<Record<KioskStage, string>> = {
  attract: 'a',
  start: 's',
  dig: 'd',
  choice: 'c',
  lights: 'l',
  walk: 'w',
  lever: 'v',
  rate: 'r',
};

const CHOICE_LETTERS: Readonly<Record<CountedChoice, string>> = {
  'one-name': 'n',
  'per-pick': 'p',
  'equal-shares': 'q',
  'labour-time': 't',
  'trade-shares': 's',
  'whole-chain': 'w',
  'what-each-made-possible': 'm',
};

const LOCALE_LETTERS: Readonly<Record<CountedLocale, string>> = { en: 'e', uk: 'u', ru: 'r' };

type Letters<Key extends string> = Readonly<Record<Key, string>>;
type Tally<Key extends string> = Partial<Record<Key, number>>;

const toLetters = <Key extends string>(letters: Letters<Key>, tally: Tally<Key>): Record<string, number> =>
  Object.fromEntries(Object.entries(tally).map(([key, count]) => [letters[key as Key], count])) as Record<
    string,
    number
  >;

const fromLetters = <Key extends string>(
  letters: Letters<Key>,
  tally: Readonly<Record<string, number>>,
): Tally<Key> => {
  const names = new Map(Object.entries(letters).map(([name, letter]) => [letter, name]));
  return Object.fromEntries(
    Object.entries(tally).map(([letter, count]) => [names.get(letter) ?? letter, count]),
  ) as Tally<Key>;
};

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000_000));
const step = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_STEP));
const tallyOf = <Key extends string>(letters: Letters<Key>) =>
  v.record(v.picklist(Object.values<string>(letters)), count);

const dayText = v.strictObject({
  d: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
  v: count,
  c: count,
  s: v.array(v.tuple([step, count])),
  l: tallyOf(LOCALE_LETTERS),
  r: tallyOf(CHOICE_LETTERS),
  x: tallyOf(STAGE_LETTERS),
  i: count,
  e: count,
});

const countsText = v.strictObject({ version: v.literal(1), days: v.array(dayText) });

export const writeDays = (days: readonly DayRecord[]): string =>
  JSON.stringify({
    version: 1,
    days: days.map((day) => ({
      d: day.day,
      v: day.visits,
      c: day.completions,
      s: [...day.stays],
      l: toLetters(LOCALE_LETTERS, day.locales),
      r: toLetters(CHOICE_LETTERS, day.choices),
      x: toLetters(STAGE_LETTERS, day.exits),
      i: day.idleResets,
      e: day.errors,
    })),
  } satisfies v.InferOutput<typeof countsText>);

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Null where the text is not counts, whole and of this form. Never throws. */
export const readDays = (text: string): readonly DayRecord[] | null => {
  const result = v.safeParse(countsText, parse(text));
  if (!result.success) return null;
  return result.output.days.map((day) => ({
    day: day.d,
    visits: day.v,
    completions: day.c,
    stays: new Map(day.s),
    locales: fromLetters(LOCALE_LETTERS, day.l),
    choices: fromLetters(CHOICE_LETTERS, day.r),
    exits: fromLetters(STAGE_LETTERS, day.x),
    idleResets: day.i,
    errors: day.e,
  }));
};
