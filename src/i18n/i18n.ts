// One language, ready to speak: messages with numbers and plurals by ICU, numbers by the reader's habit.
// Every screen asks here; a missing word shows as its key in brackets and never breaks a screen.
import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from './locale.ts';
import { loadTexts, type OnMissing, type TextTable } from './text-files.ts';

export type TextArgs = Readonly<Record<string, string | number>>;

export type I18n = {
  readonly locale: Locale;
  t(key: string, args?: TextArgs): string;
  /** Ids of the claims a sentence rests on; empty for the game's own words. */
  claimsOf(key: string): readonly string[];
  has(key: string): boolean;
  number(n: number, options?: Intl.NumberFormatOptions): string;
};

const NO_CLAIMS: readonly string[] = [];

const told = new Set<string>();

/** Once a complaint, and to the developer only: a missing word would else be told sixty times a second. */
const warn = (message: string): void => {
  if (!import.meta.env.DEV || told.has(message)) return;
  told.add(message);
  console.warn(message);
};

const createFormatter = (locale: Locale, texts: TextTable) => {
  const compiled = new Map<string, IntlMessageFormat>();
  return (key: string, args?: TextArgs): string => {
    const entry = texts.get(key);
    if (!entry) {
      warn(`text: no "${key}" in ${locale}`);
      return `[${key}]`;
    }
    try {
      let message = compiled.get(key);
      if (!message) {
        message = new IntlMessageFormat(entry.text, locale, undefined, { ignoreTag: true });
        compiled.set(key, message);
      }
      return String(message.format(args));
    } catch (error) {
      warn(`text: "${key}" in ${locale}: ${String(error)}`);
      return `[${key}]`;
    }
  };
};

/** The sign of a number below nought is the minus of print, and Cyrillic print sets a per cent sign off by a space. */
const asPrinted = (figure: string, locale: Locale): string => {
  const signed = figure.replace('-', '\u2212');
  return locale === 'en' ? signed : signed.replace(/[\s\u00a0\u202f]?%/, '\u00a0%');
};

const createNumbers = (locale: Locale) => {
  const formats = new Map<string, Intl.NumberFormat>();
  return (n: number, options?: Intl.NumberFormatOptions): string => {
    const name = options ? JSON.stringify(options) : '';
    let format = formats.get(name);
    if (!format) {
      format = new Intl.NumberFormat(locale, options);
      formats.set(name, format);
    }
    return asPrinted(format.format(n), locale);
  };
};

/** A language over texts already at hand: for tests, and for `createI18n`. */
export const createI18nFrom = (locale: Locale, texts: TextTable): I18n => ({
  locale,
  t: createFormatter(locale, texts),
  claimsOf: (key) => texts.get(key)?.claims ?? NO_CLAIMS,
  has: (key) => texts.has(key),
  number: createNumbers(locale),
});

/** Loads a language; with `only`, just those files (the title's), so that it paints at once. */
export const createI18n = async (
  locale: Locale,
  only?: readonly string[],
  onMissing?: OnMissing,
): Promise<I18n> => createI18nFrom(locale, await loadTexts(locale, only, onMissing));
