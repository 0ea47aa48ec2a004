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

const ADDRESS = /[a-z][a-z0-9+.-]*:\/\/[^\s<>"']+/gi;
const IN_ADDRESS = /[?&#;](?:result|replay)=([\w-]+)/;
const WORD = /[\w-]{24,}/g;

type Line = { readonly text: string; readonly words: readonly string[]; readonly isPure: boolean };

/** Out of an address only the code in it, if there is one. */
const withoutAddresses = (line: string): string =>
  line.replace(ADDRESS, (address) => {
    const code = IN_ADDRESS.exec(address)?.[1];
    return code === undefined ? ' ' : ` ${code}`;
  });

/** As in a list or in italics: signs around a code that could be letters of one. */
const bareWord = (word: string): string => {
  const bare = word.replace(/^[_-]+(?=TA|Zg)/, '');
  return bare === word ? word : bare.replace(/[_-]+$/, '');
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

/** The last line of the code that begins at the end of line `at`, or null where no end makes it whole. */
const endOfBroken = (lines: readonly Line[], at: number, first: string): number | null => {
  const width = lines[at]?.text.length ?? 0;
  if (width > LONGEST_BROKEN_LINE) return null;
  let code = first;
  let heads = 0;
  for (let next = at + 1; next <= lines.length && code.length <= MOST_LETTERS; next += 1) {
    const line = lines[next];
    if (line === undefined || !line.isPure || line.text.length > width)
      return isWhole(code) ? next - 1 : null;
    if (HEAD.test(line.text)) {
      if (isWhole(code)) return next - 1;
      heads += 1;
      if (heads > MOST_HEADS_WITHIN) return null;
    }
    code += line.text;
    // Only the last line of a broken code is shorter than the others.
    if (line.text.length < width) return isWhole(code) ? next : null;
  }
  return null;
};

type Found = { readonly code: string; readonly lastLine: number };

/** The code that begins with the last word of line `at`. */
const codeAt = (lines: readonly Line[], at: number, word: string): Found => {
  const isLast = lines[at]?.text.endsWith(word) === true;
  if (!isLast || isWhole(word)) return { code: word, lastLine: at };
  const end = endOfBroken(lines, at, word);
  if (end === null) return { code: word, lastLine: at };
  const rest = lines.slice(at + 1, end + 1).map(({ text }) => text);
  return { code: [word, ...rest].join(''), lastLine: end };
};

/** A single code that was broken in any way at all: everything put together gives it. */
const asOne = (text: string): string | null => {
  if (text.length > 2 * MOST_LETTERS) return null;
  const together = text.replace(/\s+/g, '');
  return together.length <= MOST_LETTERS && startsCode(together) && isWhole(together) ? together : null;
};

function* codesIn(lines: readonly Line[]): Generator<string> {
  for (let at = 0; at < lines.length; at += 1) {
    let last = at;
    for (const word of lines[at]?.words ?? []) {
      if (!startsCode(word)) {
        if (word.length >= REST_FROM) yield word;
        continue;
      }
      const { code, lastLine } = codeAt(lines, at, word);
      yield code;
      last = lastLine;
    }
    at = last;
  }
}

/**
 * Every code in the text, in order, whole ones and pieces. One at a time: a thousand of them take a second or two, and
 * whoever asks may draw a breath in between. Code and link of one hand-in lie side by side and are one.
 */
export function* gatherCodes(raw: string): Generator<string> {
  const text = plainText(raw);
  const single = asOne(text);
  if (single !== null) return yield single;
  let before = '';
  for (const code of codesIn(text.split('\n').map(lineOf))) {
    if (code !== before) yield code;
    before = code;
  }
}
