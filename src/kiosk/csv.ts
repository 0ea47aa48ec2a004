// The counts as a table for a spreadsheet: RFC 4180, the same columns in the same order whatever was counted, so that
// last month's file and this month's can be laid one below the other.
import { csvLine } from '../materials/csv.ts';
import type { DayCounts, KioskStage } from '../session/kiosk-port.ts';
import type { CountedChoice, CountedLocale } from './day-record.ts';

/** Name of each column -> where its number stands. The compiler asks for a new language, rule or part of a visit. */
const LOCALES: Readonly<Record<CountedLocale, string>> = {
  en: 'locale_en',
  uk: 'locale_uk',
  ru: 'locale_ru',
};

const CHOICES: Readonly<Record<CountedChoice, string>> = {
  'one-name': 'choice_one_name',
  'per-pick': 'choice_per_pick',
  'equal-shares': 'choice_equal_shares',
  'labour-time': 'choice_labour_time',
  'trade-shares': 'choice_trade_shares',
  'whole-chain': 'choice_whole_chain',
  'what-each-made-possible': 'choice_what_each_made_possible',
};

const EXITS: Readonly<Record<KioskStage, string>> = {
  attract: 'exit_attract',
  start: 'exit_start',
  dig: 'exit_dig',
  choice: 'exit_choice',
  lights: 'exit_lights',
  walk: 'exit_walk',
  lever: 'exit_lever',
  rate: 'exit_rate',
};

type Column = readonly [name: string, read: (day: DayCounts) => string | number];

const tallied = <Key extends string>(
  names: Readonly<Record<Key, string>>,
  tallyOf: (day: DayCounts) => Readonly<Partial<Record<string, number>>>,
): readonly Column[] =>
  Object.entries<string>(names).map(([key, name]) => [name, (day) => tallyOf(day)[key] ?? 0]);

const COLUMNS: readonly Column[] = [
  ['day', ({ day }) => day],
  ['visits', ({ visits }) => visits],
  ['completions', ({ completions }) => completions],
  ['median_stay_seconds', ({ medianStaySeconds }) => medianStaySeconds],
  ['idle_resets', ({ idleResets }) => idleResets],
  ['errors', ({ errors }) => errors],
  ...tallied(LOCALES, ({ locales }) => locales),
  ...tallied(CHOICES, ({ choices }) => choices),
  ...tallied(EXITS, ({ exits }) => exits),
];

/** A heading and a line a day, in the order given; every line ends in CRLF. */
export const toCsv = (days: readonly DayCounts[]): string =>
  [
    csvLine(COLUMNS.map(([name]) => name)),
    ...days.map((day) => csvLine(COLUMNS.map(([, read]) => read(day)))),
  ].join('');
