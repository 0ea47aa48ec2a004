// Every URL parameter of the game in one typed table: what it is called, what it takes, what it means and
// whether it is for people or for tests. Without the table a mistyped link would change the game in silence;
// with it a bad value falls back to the default and is reported. A test holds the README to the same rows.
import { LOCALES, type Locale } from './i18n/locale.ts';
import type { Parameter } from './session/parameter.ts';

const oneOf =
  <Value extends string>(...names: readonly Value[]) =>
  (raw: string): Value | undefined =>
    names.find((name) => name === raw);

const wholeNumber =
  (low: number, high: number) =>
  (raw: string): number | undefined => {
    if (!/^\d{1,10}$/.test(raw)) return undefined;
    const value = Number(raw);
    return value >= low && value <= high ? value : undefined;
  };

const matching =
  (pattern: RegExp) =>
  (raw: string): string | undefined =>
    pattern.test(raw) ? raw : undefined;

const TEXT_SIZES = { '100': 100, '125': 125, '150': 150, '200': 200 } as const;
const isTextSize = (raw: string): raw is keyof typeof TEXT_SIZES => Object.hasOwn(TEXT_SIZES, raw);

const parameter = <Value>(row: Parameter<Value>): Parameter<Value> => row;

const MODES = ['home', 'kiosk', 'class', 'teacher'] as const;
export type Mode = (typeof MODES)[number];

export const PARAMETERS = {
  mode: parameter<Mode>({
    fallback: 'home',
    allowed: MODES.join(', '),
    meaning:
      'kiosk: the three-minute form for a touch screen in a museum; class: a lesson; teacher: the lesson desk and the class board',
    audience: 'public',
    read: (raw) => oneOf(...MODES)(raw.toLowerCase()),
  }),
  level: parameter<string | null>({
    fallback: null,
    allowed: 'a level id, such as record-night',
    meaning: 'starts this level at once instead of showing the title',
    audience: 'public',
    read: matching(/^[a-z0-9-]{1,40}$/),
  }),
  seed: parameter<number | null>({
    fallback: null,
    allowed: 'whole number, 0 to 4294967295',
    meaning: 'the coal, the roof and the air of the shift; without it every new game has its own',
    audience: 'public',
    read: wholeNumber(0, 4_294_967_295),
  }),
  pace: parameter<number | null>({
    fallback: null,
    allowed: 'whole number, 1 to 20000',
    meaning: 'seconds underground in one real second, for this visit only',
    audience: 'public',
    read: wholeNumber(1, 20_000),
  }),
  lang: parameter<Locale | null>({
    fallback: null,
    allowed: LOCALES.join(', '),
    meaning: 'language of this visit; without it the saved one, else the first of the browser’s that exists',
    audience: 'public',
    read: (raw) => oneOf(...LOCALES)(raw.toLowerCase()),
  }),
  motion: parameter<'full' | 'reduced' | null>({
    fallback: null,
    allowed: 'full, reduced',
    meaning: 'movement on the screen; without it what the system asks for',
    audience: 'public',
    read: oneOf('full', 'reduced'),
  }),
  text: parameter<100 | 125 | 150 | 200 | null>({
    fallback: null,
    allowed: '100, 125, 150, 200',
    meaning: 'size of the text in per cent, for this visit only',
    audience: 'public',
    read: (raw) => (isTextSize(raw) ? TEXT_SIZES[raw] : undefined),
  }),
  replay: parameter<string | null>({
    fallback: null,
    allowed: 'a replay code from a result card',
    meaning:
      'opens this shift at its reveal after running it again and checking it; it may stand behind # too, where no server sees it',
    audience: 'public',
    read: matching(/^\S{1,20000}$/),
  }),
  renderer: parameter<'auto' | 'canvas' | 'webgl'>({
    fallback: 'auto',
    allowed: 'auto, canvas, webgl',
    meaning: 'how the mine is drawn',
    audience: 'debug',
    read: oneOf('auto', 'canvas', 'webgl'),
  }),
  hurry: parameter<number>({
    fallback: 1,
    allowed: 'whole number, 1 to 60',
    meaning: 'how many times faster than the wall’s the clock of the kiosk runs',
    audience: 'debug',
    read: wholeNumber(1, 60),
  }),
  autoplay: parameter<'par' | 'careful' | 'reckless' | null>({
    fallback: null,
    allowed: 'par, careful, reckless',
    meaning: 'a bot digs the shift and walks on through every screen',
    audience: 'debug',
    read: oneOf('par', 'careful', 'reckless'),
  }),
  fuzz: parameter<number | null>({
    fallback: null,
    allowed: 'empty, or a whole number that seeds it',
    meaning: 'random legal and illegal input with assertions on, shift after shift',
    audience: 'debug',
    read: (raw) => (raw === '' ? 1 : wholeNumber(0, 4_294_967_295)(raw)),
  }),
} as const;

type Table = typeof PARAMETERS;
export type ParameterName = keyof Table;
export type QueryValues = { readonly [Name in ParameterName]: Table[Name]['fallback'] };
export type QueryWarning = { readonly name: string; readonly value: string };

const readOne = <Value>(
  row: Parameter<Value>,
  name: string,
  search: URLSearchParams,
  warnings: QueryWarning[],
): Value => {
  const raw = search.get(name);
  if (raw === null) return row.fallback;
  const value = row.read(raw);
  if (value !== undefined) return value;
  warnings.push({ name, value: raw.slice(0, 40) });
  return row.fallback;
};

/** Too long for a request, and nobody's business on the way: what may stand behind # as it stands behind ?. */
const BEHIND_HASH: ParameterName = 'replay';

/** Names in any case and with blanks around: a link survives being typed. */
const namedIn = (query: string): readonly (readonly [name: string, value: string])[] =>
  [...new URLSearchParams(query)].map(([name, value]) => [name.trim().toLowerCase(), value.trim()]);

/**
 * Reads `location.search`, and `location.hash` for a shift that stands there. A parameter with a bad value gets its default
 * and a warning; a parameter the game does not know is left alone, since learning platforms add their own.
 */
export const readQuery = (
  search: string,
  hash = '',
): { readonly values: QueryValues; readonly warnings: readonly QueryWarning[] } => {
  const behindHash = namedIn(hash.replace(/^#/, '')).filter(([name]) => name === BEHIND_HASH);
  // The first of a name counts.
  const query = new URLSearchParams(
    [...namedIn(search), ...behindHash].map(([name, value]) => [name, value]),
  );
  const warnings: QueryWarning[] = [];
  const one = <Value>(name: ParameterName, row: Parameter<Value>): Value =>
    readOne(row, name, query, warnings);
  const values: QueryValues = {
    mode: one('mode', PARAMETERS.mode),
    level: one('level', PARAMETERS.level),
    seed: one('seed', PARAMETERS.seed),
    pace: one('pace', PARAMETERS.pace),
    lang: one('lang', PARAMETERS.lang),
    motion: one('motion', PARAMETERS.motion),
    text: one('text', PARAMETERS.text),
    replay: one('replay', PARAMETERS.replay),
    renderer: one('renderer', PARAMETERS.renderer),
    hurry: one('hurry', PARAMETERS.hurry),
    autoplay: one('autoplay', PARAMETERS.autoplay),
    fuzz: one('fuzz', PARAMETERS.fuzz),
  };
  // The code of a lesson needs no word about what it is for.
  const isLesson = query.has('lesson') && values.mode === 'home';
  return { values: isLesson ? { ...values, mode: 'class' } : values, warnings };
};
