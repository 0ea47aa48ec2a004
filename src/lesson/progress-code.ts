// A pupil's progress as letters: what an LMS keeps between two visits, and, at the end, the result that is handed in.
// Sealed as a whole: a code in which anything was changed opens as altered, even where the change would have made no
// difference to the coal.
import {
  createReader,
  fromBase64Url,
  hashBytes,
  readByte,
  readText,
  readVarint,
  toBase64Url,
  writeText,
  writeVarint,
  type ByteReader,
} from '../sim/index.ts';
import { ALL_ITEMS } from './items.ts';
import { DEFAULT_LESSON, type Lesson } from './lesson.ts';
import { LESSON_FIELDS } from './lesson-fields.ts';
import { SHEET_LINES, STAGES, type ObserverSheet, type Progress } from './progress.ts';

/** Where a page keeps the lesson that was begun on it, as such a code. */
export const CLASS_KEY = '102tons.class';

const MAGIC = 0x4c;
const FORMAT = 1;
const SEAL_BYTES = 8;
/** A code that could not be that of a lesson, letters: it is refused before it is read. */
export const MOST_LETTERS = 60_000;

const bytesOfHex = (hex: string): number[] =>
  Array.from({ length: hex.length / 2 }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16));

/** 0 for none, else one more than the value. */
const writeMaybe = (bytes: number[], value: number | null): void =>
  writeVarint(bytes, value === null ? 0 : value + 1);

const readMaybe = (reader: ByteReader): number | null => {
  const value = readVarint(reader);
  return value === 0 ? null : value - 1;
};

/** The settings as typed codes have them; level and pace in full, since a link may name any. */
const writeLesson = (bytes: number[], lesson: Lesson): void => {
  for (const field of LESSON_FIELDS) writeVarint(bytes, Math.max(0, field.of(lesson)));
  writeText(bytes, lesson.level);
  writeVarint(bytes, lesson.pace);
  writeMaybe(bytes, lesson.seed);
};

const readLesson = (reader: ByteReader): Lesson => {
  let lesson = DEFAULT_LESSON;
  for (const { patch } of LESSON_FIELDS) {
    const change = patch(readVarint(reader));
    if (change === undefined) reader.isBroken = true;
    lesson = { ...lesson, ...change };
  }
  return { ...lesson, level: readText(reader), pace: readVarint(reader), seed: readMaybe(reader) };
};

const writeSheet = (bytes: number[], sheet: ObserverSheet | null): void => {
  writeVarint(bytes, sheet === null ? 0 : 1);
  if (sheet !== null) for (const line of SHEET_LINES) writeMaybe(bytes, sheet[line]);
};

const readSheet = (reader: ByteReader): ObserverSheet | null => {
  if (readVarint(reader) === 0) return null;
  const [props, timber, tubs, roof, waits] = SHEET_LINES.map(() => readMaybe(reader));
  return {
    props: props ?? null,
    timber: timber ?? null,
    tubs: tubs ?? null,
    roof: roof ?? null,
    waits: waits ?? null,
  };
};

const readRatings = (reader: ByteReader): Progress['ratings'] => {
  const rated = ALL_ITEMS.map((item) => [item.id, readByte(reader)] as const);
  if (rated.some(([, value]) => value > 7)) reader.isBroken = true;
  return Object.fromEntries(rated.filter(([, value]) => value > 0));
};

export const encodeProgress = (progress: Progress): string => {
  const bytes: number[] = [MAGIC, FORMAT];
  writeLesson(bytes, progress.lesson);
  writeVarint(bytes, STAGES.indexOf(progress.stage));
  writeText(bytes, progress.screen);
  writeVarint(bytes, progress.isSwapped ? 1 : 0);
  writeMaybe(bytes, progress.warmUpKg);
  writeVarint(bytes, progress.claimedKg);
  for (const item of ALL_ITEMS) bytes.push(progress.ratings[item.id] ?? 0);
  writeSheet(bytes, progress.sheet);
  writeVarint(bytes, progress.engagedSeconds);
  writeVarint(bytes, progress.elapsedSeconds);
  const replay = fromBase64Url(progress.replay) ?? [];
  writeVarint(bytes, replay.length);
  for (const byte of replay) bytes.push(byte);
  return toBase64Url([...bytes, ...bytesOfHex(hashBytes(bytes))]);
};

/** `damaged`: cut short, mistyped, or no code of ours. `altered`: whole, but not as it was sealed. */
export type ProgressProblem = 'damaged' | 'other-format' | 'altered';
export type ReadProgress =
  | { readonly ok: true; readonly progress: Progress }
  | { readonly ok: false; readonly problem: ProgressProblem };

const refused = (problem: ProgressProblem): ReadProgress => ({ ok: false, problem });

const readBody = (reader: ByteReader): Progress => {
  const lesson = readLesson(reader);
  const stage = STAGES[readVarint(reader)];
  if (stage === undefined) reader.isBroken = true;
  const screen = readText(reader);
  const isSwapped = readVarint(reader) === 1;
  const warmUpKg = readMaybe(reader);
  const claimedKg = readVarint(reader);
  const ratings = readRatings(reader);
  const sheet = readSheet(reader);
  const engagedSeconds = readVarint(reader);
  const elapsedSeconds = readVarint(reader);
  const length = readVarint(reader);
  if (length > reader.bytes.length - reader.at) reader.isBroken = true;
  const replay = reader.isBroken ? [] : Array.from({ length }, () => readByte(reader));
  return {
    lesson,
    stage: stage ?? 'welcome',
    screen,
    isSwapped,
    warmUpKg,
    claimedKg,
    ratings,
    sheet,
    engagedSeconds,
    elapsedSeconds,
    replay: toBase64Url(replay),
  };
};

/** Line breaks and blanks of a message or a mail do not belong to a code. */
export const tidyCode = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, '');

/** Reads without trusting; never throws. Whether the shift inside is true is for `verify.ts` to say. */
export const decodeProgress = (text: string): ReadProgress => {
  if (text.length > MOST_LETTERS) return refused('damaged');
  const letters = tidyCode(text);
  const bytes = fromBase64Url(letters);
  if (bytes === null || bytes.length < SEAL_BYTES + 12 || bytes[0] !== MAGIC) return refused('damaged');
  // The last letter has places that no byte uses: one code, one spelling.
  if (toBase64Url(bytes) !== letters) return refused('damaged');
  if (bytes[1] !== FORMAT) return refused('other-format');
  const body = bytes.slice(0, -SEAL_BYTES);
  const reader = createReader(body);
  reader.at = 2;
  const progress = readBody(reader);
  if (reader.isBroken || reader.at !== body.length) return refused('damaged');
  const seal = bytesOfHex(hashBytes(body));
  const isSealed = seal.every((byte, at) => bytes[body.length + at] === byte);
  return isSealed ? { ok: true, progress } : refused('altered');
};
