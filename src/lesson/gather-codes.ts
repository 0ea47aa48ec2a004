// Finds the codes in whatever a teacher pastes or drops: lists, mails with quotes and soft line breaks, links, tables,
// saved pages. A code is letters and nothing else, so what stands around it does not matter; one that a mail program broke
// over many lines is put together again. What looks like half a code is handed on too, so that it can be told of.
import { decodeReplay } from '../sim/index.ts';
import { plainText } from './plain-text.ts';
import { decodeProgress, MOST_LETTERS } from './progress-code.ts';

/** How a result and a replay begin, whatever their format: two bytes. */
const HEAD = /^(?:TA|Zg)/;
const SHORTEST = 32;
/** A long row of such letters that begins as no code does, and may be the rest of one. */
const REST_FROM = 80;
/** A mail breaks no line later than this (RFC 5322). */
const LONGEST_BROKEN_LINE = 998;
/** A break may stand right before letters that look like a beginning; more than so many are codes of their own. */
const MOST_HEADS_WITHIN = 3;

/** Named one by one: "any letters before a colon" would go through a long code again from each of its letters. */
const ADDRESS = /(?:https?|file):\/\/[^\s<>"']+/gi;
const IN_ADDRESS = /[?&#;]replay=([\w-]+)/;
const WORD = /[\w-]{24,}/g;

type Line = { readonly text: string; readonly words: readonly string[]; readonly isPure: boolean };

/** Out of an address only the code in it, if there is one. */
const withoutAddresses = (line: string): string =>
  line.replace(ADDRESS, (address) => {
    const code = IN_ADDRESS.exec(address)?.[1];
    return code === undefined ? ' ' : ` ${code}`;
  });

const SIGNS = '_-';

/** As in a list or in italics: signs around a code that could be letters of one. The last ones are counted from the end: a
 * pattern would look for it from each sign within the word. */
const bareWord = (word: string): string => {
  const bare = word.replace(/^[_-]+(?=TA|Zg)/, '');
  if (bare === word) return word;
  let end = bare.length;
  while (end > 0 && SIGNS.includes(bare.charAt(end - 1))) end -= 1;
  return bare.slice(0, end);
};

const lineOf = (raw: string): Line => {
  const text = withoutAddresses(raw.replace(/^(?:\s*>)+/, '')).trim();
  const isPure = /^[\w-]+$/.test(text);
  return { text, words: isPure ? [bareWord(text)] : (text.match(WORD) ?? []).map(bareWord), isPure };
};

const startsCode = (word: string): boolean => word.length >= SHORTEST && HEAD.test(word);

/** True where nothing is missing; whether it is also true is for `verify.ts`. */
const isWhole = (code: string): boolean => {
  if (code.length > MOST_LETTERS) return false;
  if (decodeReplay(code).ok) return true;
  const read = decodeProgress(code);
  return read.ok || read.problem === 'altered';
};

/** Lines after `at` that could go on with its code: letters alone, none longer, and none after a shorter one. */
const linesThatMayFollow = (lines: readonly Line[], at: number): readonly string[] => {
  const width = lines[at]?.text.length ?? 0;
  if (width > LONGEST_BROKEN_LINE) return [];
  const following: string[] = [];
  for (const line of lines.slice(at + 1, at + 1 + Math.ceil(MOST_LETTERS / Math.max(1, width)))) {
    if (!line.isPure || line.text.length > width) break;
    following.push(line.text);
    // Only the last line of a broken code is shorter than the others.
    if (line.text.length < width) break;
  }
  return following;
};

/** The code that begins with `first` at the end of line `at`, put together; null where no end makes it whole. */
const putTogether = (first: string, following: readonly string[]): { code: string; lines: number } | null => {
  let code = first;
  let heads = 0;
  for (const [nth, text] of following.entries()) {
    if (HEAD.test(text)) {
      if (isWhole(code)) return { code, lines: nth };
      heads += 1;
    }
    if (heads > MOST_HEADS_WITHIN) return null;
    code += text;
  }
  return following.length > 0 && isWhole(code) ? { code, lines: following.length } : null;
};

/** What stands before a code is told by so many letters of it. */
const MOST_BEFORE = 40;
/** Blank lines between a name and its code. */
const LINES_BACK = 3;

/** Without the commas, quotes and brackets that a table or a list has around its words. */
const bareWords = (text: string): string =>
  text
    .slice(0, MOST_BEFORE)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/[^\p{L}\p{N}.)]+$/u, '');

/** How the line of a code begins, or the last words above it, but none from before `from`, where another code may end: whose it is,
 * where somebody wrote that down. */
const wordsBefore = (lines: readonly Line[], at: number, from: number): string => {
  const line = lines[at]?.text ?? '';
  const own = bareWords(line.slice(0, Math.max(0, line.search(/[\w-]{24}/))));
  if (own !== '') return own;
  for (const above of lines.slice(Math.max(from, at - LINES_BACK), at).toReversed()) {
    const words = bareWords(above.text);
    if (words !== '') return words;
  }
  return '';
};

type Found = { readonly code: string; readonly lastLine: number };

/** The code that begins with this word of line `at`. */
const codeAt = (lines: readonly Line[], at: number, word: string): Found => {
  const isLast = lines[at]?.text.endsWith(word) === true;
  if (!isLast || isWhole(word)) return { code: word, lastLine: at };
  const found = putTogether(word, linesThatMayFollow(lines, at));
  return found === null ? { code: word, lastLine: at } : { code: found.code, lastLine: at + found.lines };
};

/** A single code that was broken in any way at all: everything put together gives it. */
const asOne = (text: string): string | null => {
  if (text.length > 2 * MOST_LETTERS) return null;
  const together = text.replace(/\s+/g, '');
  return together.length <= MOST_LETTERS && startsCode(together) && isWhole(together) ? together : null;
};

/** Codes and pieces of codes among the words of a line. */
const foundIn = (lines: readonly Line[], at: number): readonly Found[] =>
  (lines[at]?.words ?? []).flatMap((word) => {
    if (startsCode(word)) return [codeAt(lines, at, word)];
    return word.length >= REST_FROM ? [{ code: word, lastLine: at }] : [];
  });

export type Gathered = {
  readonly code: string;
  /** Plain text that stood before it, 40 letters at most; empty where nothing did. May well be somebody's name. */
  readonly before: string;
};

function* codesIn(lines: readonly Line[]): Generator<Gathered> {
  let free = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const found = foundIn(lines, at);
    const before = found.length === 0 ? '' : wordsBefore(lines, at, free);
    for (const { code } of found) yield { code, before };
    at = Math.max(at, ...found.map(({ lastLine }) => lastLine));
    if (found.length > 0) free = at + 1;
  }
}

/**
 * Every code in the text, in order, whole ones and pieces. One at a time: a thousand of them take a second or two, and
 * whoever asks may draw a breath in between. Code and link of one hand-in lie side by side and are one.
 */
export function* gatherCodes(raw: string): Generator<Gathered> {
  const text = plainText(raw);
  const single = asOne(text);
  if (single !== null) return yield { code: single, before: '' };
  let last = '';
  for (const gathered of codesIn(text.split('\n').map(lineOf))) {
    if (gathered.code !== last) yield gathered;
    last = gathered.code;
  }
}
