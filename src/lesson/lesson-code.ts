// A lesson as a few letters a pupil can type from the board: `K7M2-9QX4`. All options stand in one number, written in
// an alphabet without look-alikes and closed by two letters of check, so that a slip of the hand is told and not obeyed.
import { hashBytes } from '../sim/index.ts';
import { DEFAULT_LESSON, type Lesson } from './lesson.ts';
import { LESSON_FIELDS } from './lesson-fields.ts';

/** Crockford's thirty-two: no I, L, O, U. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CHECK_LETTERS = 2;
const GROUP = /.{1,4}/g;
const MOST_LETTERS = 24;
/** Raised when the meaning of a field changes; below `EDITIONS`. */
const EDITION = 0;
const EDITIONS = 4n;
/** More than the largest seed there is. */
const SEEDS = 4_294_967_296n;

const checkOf = (letters: string): string => {
  const codes = Array.from({ length: letters.length }, (_, at) => letters.charCodeAt(at));
  const hash = Number.parseInt(hashBytes(codes).slice(0, 8), 16);
  return LETTERS.charAt(hash % 32) + LETTERS.charAt(Math.floor(hash / 32) % 32);
};

const inLetters = (value: bigint): string => {
  let rest = value;
  let letters = '';
  do {
    letters = LETTERS.charAt(Number(rest % 32n)) + letters;
    rest /= 32n;
  } while (rest > 0n);
  return letters;
};

/** Null where the lesson has a level or a pace of its own, which only a link can name. */
export const encodeLesson = (lesson: Lesson): string | null => {
  let value = BigInt(lesson.seed === null ? 0 : lesson.seed + 1);
  for (const field of LESSON_FIELDS.toReversed()) {
    const number = field.of(lesson);
    if (number < 0 || number >= field.size) return null;
    value = value * BigInt(field.size) + BigInt(number);
  }
  const letters = inLetters(value * EDITIONS + BigInt(EDITION));
  return (letters + checkOf(letters)).match(GROUP)?.join('-') ?? null;
};

/** Cyrillic letters that look like ours: on a Ukrainian or Russian keyboard a code is typed as it looks. */
const TWINS = { from: 'АВЕКМНОРСТУХІ', to: 'ABEKMHOPCTYXI' } as const;

const latin = (letter: string): string => TWINS.to.charAt(TWINS.from.indexOf(letter));

/** As it was meant: small letters, blanks, dashes of any kind and look-alikes of any alphabet are forgiven. */
const tidied = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[\s\p{Pd}._]/gu, '')
    .replace(new RegExp(`[${TWINS.from}]`, 'g'), latin)
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0');

/** Null where a letter is none of ours. */
const numberOf = (letters: string): bigint | null => {
  let value = 0n;
  for (let at = 0; at < letters.length; at += 1) {
    const digit = LETTERS.indexOf(letters.charAt(at));
    if (digit < 0) return null;
    value = value * 32n + BigInt(digit);
  }
  return value;
};

const lessonOf = (number: bigint): Lesson | null => {
  if (number % EDITIONS !== BigInt(EDITION)) return null;
  let rest = number / EDITIONS;
  let lesson = DEFAULT_LESSON;
  for (const { size, patch } of LESSON_FIELDS) {
    const change = patch(Number(rest % BigInt(size)));
    if (change === undefined) return null;
    lesson = { ...lesson, ...change };
    rest /= BigInt(size);
  }
  if (rest > SEEDS) return null;
  return { ...lesson, seed: rest === 0n ? null : Number(rest) - 1 };
};

/** Null where it is no code of a lesson, or was mistyped. */
export const decodeLesson = (typed: string): Lesson | null => {
  const letters = tidied(typed);
  if (letters.length <= CHECK_LETTERS || letters.length > MOST_LETTERS) return null;
  const body = letters.slice(0, -CHECK_LETTERS);
  if (checkOf(body) !== letters.slice(-CHECK_LETTERS)) return null;
  const number = numberOf(body);
  return number === null ? null : lessonOf(number);
};
