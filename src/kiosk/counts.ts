// What a museum may know of its visitors: how many, how long by the middle of a day, in which language, what they chose
// and where they left. A ring of days, never a trail: no visitor can be told from another in what is kept.
import type { DayCounts, KioskStage } from '../session/kiosk-port.ts';
import type { StoragePort } from '../session/ports.ts';
import { readDays, writeDays } from './counts-text.ts';
import {
  addDay,
  addStay,
  addTo,
  emptyDay,
  foldStays,
  stepOf,
  toCounts,
  type CountedChoice,
  type CountedLocale,
  type DayRecord,
} from './day-record.ts';

const COUNTS_KEY = '102tons.kiosk.counts';
/** A text that was no counts lies here until the next one. */
const ASIDE_KEY = '102tons.kiosk.counts.aside';
/** Characters, all of one byte: old days lose the shape of their stays, then go, before the text is longer. */
const MOST_CHARACTERS = 65_536;

export type VisitEnd = {
  /** The part of the visit that was on. */
  readonly stage: KioskStage;
  /** From the first touch to the end, seconds. */
  readonly staySeconds: number;
  readonly isComplete: boolean;
  readonly locale: CountedLocale;
  /** Null where the visitor came to no choice. */
  readonly choice: CountedChoice | null;
  /** Nobody answered the question whether anybody is there. */
  readonly isIdle: boolean;
};

export type Counts = {
  visitBegan(): void;
  /** Belongs to the day the visit began on. */
  visitEnded(end: VisitEnd): void;
  errorSeen(): void;
  /** Newest day first. */
  days(): readonly DayCounts[];
  /** All days as one; `day` is empty. */
  totals(): DayCounts;
  clear(): void;
};

const load = (storage: StoragePort): Map<string, DayRecord> => {
  const text = storage.read(COUNTS_KEY);
  const days = text === null ? [] : readDays(text);
  if (days === null) storage.write(ASIDE_KEY, (text ?? '').slice(0, MOST_CHARACTERS));
  return new Map((days ?? []).map((day) => [day.day, day]));
};

const oldestFirst = (days: ReadonlyMap<string, DayRecord>): readonly DayRecord[] =>
  [...days.values()].toSorted((left, right) => (left.day < right.day ? -1 : 1));

/** The day being written to stays, though a machine whose clock is wrong may take it for the oldest. */
const keepNewest = (days: Map<string, DayRecord>, most: number, current: string): void => {
  for (const { day } of oldestFirst(days)) if (days.size > most && day !== current) days.delete(day);
};

/** The text to keep, made to fit. */
const fit = (days: Map<string, DayRecord>, current: string): string => {
  let text = writeDays(oldestFirst(days));
  for (const record of oldestFirst(days)) {
    if (text.length <= MOST_CHARACTERS) return text;
    if (record.day === current || record.stays.size < 2) continue;
    foldStays(record.stays);
    text = writeDays(oldestFirst(days));
  }
  for (const { day } of oldestFirst(days)) {
    if (text.length <= MOST_CHARACTERS || day === current) continue;
    days.delete(day);
    text = writeDays(oldestFirst(days));
  }
  return text;
};

const countEnd = (record: DayRecord, end: VisitEnd): void => {
  addStay(record.stays, stepOf(end.staySeconds));
  addTo(record.locales, end.locale);
  if (end.choice !== null) addTo(record.choices, end.choice);
  if (end.isComplete) record.completions += 1;
  else addTo(record.exits, end.stage);
  if (end.isIdle) record.idleResets += 1;
};

/**
 * `today` gives `YYYY-MM-DD` by the machine's clock, `logDays` how many days are kept just now. Where the storage is full
 * or absent the counts live until the page is loaded anew.
 */
export const createCounts = (given: {
  readonly storage: StoragePort;
  readonly today: () => string;
  readonly logDays: () => number;
}): Counts => {
  const { storage, today, logDays } = given;
  const days = load(storage);
  let visitDay: string | null = null;

  const count = (day: string, change: (record: DayRecord) => void): void => {
    const record = days.get(day) ?? emptyDay(day);
    days.set(day, record);
    change(record);
    keepNewest(days, logDays(), day);
    storage.write(COUNTS_KEY, fit(days, day));
  };

  return {
    visitBegan: () => {
      visitDay = today();
      count(visitDay, (record) => {
        record.visits += 1;
      });
    },
    visitEnded: (end) => {
      count(visitDay ?? today(), (record) => countEnd(record, end));
      visitDay = null;
    },
    errorSeen: () =>
      count(today(), (record) => {
        record.errors += 1;
      }),
    days: () => oldestFirst(days).toReversed().map(toCounts),
    totals: () => {
      const sum = emptyDay('');
      for (const record of days.values()) addDay(sum, record);
      return toCounts(sum);
    },
    clear: () => {
      days.clear();
      storage.remove(COUNTS_KEY);
      storage.remove(ASIDE_KEY);
    },
  };
};
