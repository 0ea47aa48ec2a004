// A lesson kept on this machine: one progress code, and beside it what the observer has counted so far. What cannot be
// read is set aside and told; what belongs to another lesson makes room.
import { queryOf } from '../lesson/lesson-query.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { SHEET_LINES, type Progress } from '../lesson/progress.ts';
import { CLASS_KEY, decodeProgress, encodeProgress } from '../lesson/progress-code.ts';
import type { StoragePort } from '../session/ports.ts';
import { NO_COUNTS, type Counts } from './counts.ts';

export const ASIDE_KEY = '102tons.class.aside';
export const COUNTS_KEY = '102tons.class.tally';
export const CLASS_SETTINGS_KEY = '102tons.class.settings';

/** `broken`: there is something, and it is no progress of ours. */
export type Found = Progress | 'none' | 'broken';

export type Keeper = {
  /** What of this lesson is kept; what is broken or of another lesson is set aside. */
  find(lesson: Lesson): Found;
  /** What is kept makes room, whatever it is; nothing where there is nothing. */
  setAside(): void;
  /** False where it could not be kept. */
  write(progress: Progress): boolean;
  counts(): Counts;
  writeCounts(counts: Counts): void;
  /** The present lesson and what was set aside before it. */
  clear(): void;
  /** Everything lessons have left here, the pupil's settings too. */
  forget(): void;
};

/** Two links for one lesson: whoever follows either goes on. */
export const isSameLesson = (left: Lesson, right: Lesson): boolean => queryOf(left) === queryOf(right);

const readCounts = (text: string | null): Counts => {
  try {
    const value = JSON.parse(text ?? '{}') as Partial<Record<string, unknown>> | null;
    const count = (line: string): number => {
      const number = value?.[line];
      return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : 0;
    };
    const [props, timber, tubs, roof, waits] = SHEET_LINES.map(count);
    return { props: props ?? 0, timber: timber ?? 0, tubs: tubs ?? 0, roof: roof ?? 0, waits: waits ?? 0 };
  } catch {
    return NO_COUNTS;
  }
};

const PROGRESS_KEYS = [CLASS_KEY, ASIDE_KEY, COUNTS_KEY] as const;

const setAside = (storage: StoragePort): void => {
  const text = storage.read(CLASS_KEY);
  // First make room, so that it also works on a full disk.
  storage.remove(CLASS_KEY);
  storage.remove(COUNTS_KEY);
  if (text !== null) storage.write(ASIDE_KEY, text);
};

export const createKeeper = (storage: StoragePort): Keeper => ({
  find: (lesson) => {
    const text = storage.read(CLASS_KEY);
    if (text === null) return 'none';
    const read = decodeProgress(text);
    if (read.ok && isSameLesson(read.progress.lesson, lesson)) return read.progress;
    setAside(storage);
    return read.ok ? 'none' : 'broken';
  },
  setAside: () => setAside(storage),
  write: (progress) => storage.write(CLASS_KEY, encodeProgress(progress)),
  counts: () => readCounts(storage.read(COUNTS_KEY)),
  writeCounts: (counts) => {
    if (SHEET_LINES.every((line) => counts[line] === 0)) storage.remove(COUNTS_KEY);
    else storage.write(COUNTS_KEY, JSON.stringify(counts));
  },
  clear: () => {
    for (const key of PROGRESS_KEYS) storage.remove(key);
  },
  forget: () => {
    for (const key of [...PROGRESS_KEYS, CLASS_SETTINGS_KEY]) storage.remove(key);
  },
});
