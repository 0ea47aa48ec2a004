// Every text file of every language, as the content lint reads it: with its place, so that a complaint
// says where to look.
import { readdirSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { LOCALES, type Locale } from '../../src/i18n/locale.ts';

export { LOCALES };
export type { Locale };

export type Message = {
  readonly locale: Locale;
  readonly file: string;
  readonly key: string;
  readonly text: string;
  /** Null for a plain string: the game's own words. */
  readonly claims: readonly string[] | null;
};

const folder = new URL('../../assets/text/', import.meta.url);

export const textFiles = (locale: Locale): readonly string[] =>
  readdirSync(new URL(`${locale}/`, folder))
    .filter((name) => name.endsWith('.json'))
    .toSorted();

type Entry = string | { readonly text: string; readonly claims?: readonly string[] };

export const readTexts = (locale: Locale, file: string): readonly Message[] => {
  const entries = JSON.parse(readFileSync(new URL(`${locale}/${file}`, folder), 'utf8')) as Record<
    string,
    Entry
  >;
  return Object.entries(entries).map(([key, entry]) => ({
    locale,
    file,
    key,
    text: typeof entry === 'string' ? entry : entry.text,
    claims: typeof entry === 'string' ? null : (entry.claims ?? []),
  }));
};

export const allTexts = (): readonly Message[] =>
  LOCALES.flatMap((locale) => textFiles(locale).flatMap((file) => readTexts(locale, file)));

/** `uk/history.json ledger.title`, as a complaint names a message. */
export const placeOf = ({ locale, file, key }: Message): string => `${locale}/${file} ${key}`;

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** Throws a `SyntaxError` where the message is not ICU. */
export const parseIcu = (text: string): readonly Element[] =>
  new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst();

/** Calls `visit` for each element of a message, those inside plural and select options too. */
export const walkIcu = (elements: readonly Element[], visit: (element: Element) => void): void => {
  for (const element of elements) {
    visit(element);
    if (!('options' in element)) continue;
    for (const option of Object.values(element.options)) walkIcu(option.value, visit);
  }
};

/** The one element of a message that a reader sees as it stands. */
export const isLiteral = (element: Element): boolean => {
  const type: number = element.type;
  return type === 0;
};

/** The `#` of a plural. */
export const isPound = (element: Element): boolean => {
  const type: number = element.type;
  return type === 7;
};

export const isIcu = (text: string): boolean => {
  try {
    parseIcu(text);
    return true;
  } catch {
    return false;
  }
};

/** Only what a reader sees: no argument names, plural keywords or skeletons. What is no message is seen whole. */
export const wordsOf = (text: string): string => {
  if (!isIcu(text)) return text;
  const words: string[] = [];
  walkIcu(parseIcu(text), (element) => {
    if (isLiteral(element) && 'value' in element) words.push(element.value);
  });
  return words.join(' ');
};
