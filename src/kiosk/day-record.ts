// One day of a kiosk as it is counted: tallies and a histogram of stays, so that the middle of them is known and no
// single visit is. Nothing here is finer than the day.
import type { DayCounts, KioskState, KioskStage } from '../session/kiosk-port.ts';

export type CountedLocale = keyof DayCounts['locales'];
export type CountedChoice = NonNullable<KioskState['choice']>;

type Tally<Key extends string> = Partial<Record<Key, number>>;

/** Written to by `counts.ts` and by nobody else. */
export type DayRecord = {
  readonly day: string;
  visits: number;
  completions: number;
  /** Step of `STEP_SECONDS` -> how many stayed that long. */
  readonly stays: Map<number, number>;
  readonly locales: Tally<CountedLocale>;
  readonly choices: Tally<CountedChoice>;
  readonly exits: Tally<KioskStage>;
  idleResets: number;
  errors: number;
};

/** How finely stays are told apart. */
export const STEP_SECONDS = 5;
/** Whoever stays an hour has left the screen on: longer stays count as one. */
export const MAX_STEP = 720;

export const emptyDay = (day: string): DayRecord => ({
  day,
  visits: 0,
  completions: 0,
  stays: new Map(),
  locales: {},
  choices: {},
  exits: {},
  idleResets: 0,
  errors: 0,
});

export const addTo = <Key extends string>(tally: Tally<Key>, key: Key, count = 1): void => {
  tally[key] = (tally[key] ?? 0) + count;
};

export const addStay = (stays: Map<number, number>, step: number, count = 1): void => {
  stays.set(step, (stays.get(step) ?? 0) + count);
};

/** The nearest step; whatever is no length of time counts as none. */
export const stepOf = (seconds: number): number =>
  Number.isFinite(seconds) ? Math.min(MAX_STEP, Math.max(0, Math.round(seconds / STEP_SECONDS))) : 0;

/** Middle of the stays, whole seconds; of an even number the mean of the two in the middle; 0 where nobody stayed. */
export const medianSeconds = (stays: ReadonlyMap<number, number>): number => {
  const steps = [...stays].toSorted(([left], [right]) => left - right);
  const total = steps.reduce((sum, [, count]) => sum + count, 0);
  /** Which step the visit at this place of the sorted row has. */
  const stepAt = (place: number): number => {
    let passed = 0;
    for (const [step, count] of steps) {
      passed += count;
      if (place < passed) return step;
    }
    return 0;
  };
  const middle = stepAt(Math.floor((total - 1) / 2)) + stepAt(Math.floor(total / 2));
  return Math.round((middle * STEP_SECONDS) / 2);
};

/** Keeps the number of stays and their middle, and forgets the rest: what an old day can spare. */
export const foldStays = (stays: Map<number, number>): void => {
  const total = [...stays.values()].reduce((sum, count) => sum + count, 0);
  const step = stepOf(medianSeconds(stays));
  stays.clear();
  if (total > 0) stays.set(step, total);
};

const entriesOf = <Key extends string>(tally: Tally<Key>): readonly (readonly [Key, number])[] =>
  Object.entries(tally) as [Key, number][];

/** Adds the counts of one day to those of another. */
export const addDay = (sum: DayRecord, day: DayRecord): void => {
  sum.visits += day.visits;
  sum.completions += day.completions;
  sum.idleResets += day.idleResets;
  sum.errors += day.errors;
  for (const [step, count] of day.stays) addStay(sum.stays, step, count);
  for (const [key, count] of entriesOf(day.locales)) addTo(sum.locales, key, count);
  for (const [key, count] of entriesOf(day.choices)) addTo(sum.choices, key, count);
  for (const [key, count] of entriesOf(day.exits)) addTo(sum.exits, key, count);
};

export const toCounts = ({ stays, ...record }: DayRecord): DayCounts => ({
  ...record,
  locales: { ...record.locales },
  choices: { ...record.choices },
  exits: { ...record.exits },
  medianStaySeconds: medianSeconds(stays),
});
