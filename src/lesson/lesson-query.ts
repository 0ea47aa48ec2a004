// The settings of a lesson as URL parameters, in one table as `src/query.ts` has it: what the desk can set, a link can
// say, and what a link says, the desk shows. A bad value falls back and is told of.
import { isRuleId, RULE_IDS } from '../credit/registry.ts';
import type { Parameter } from '../session/parameter.ts';
import { decodeLesson } from './lesson-code.ts';
import {
  DEFAULT_LESSON,
  ITEM_PLANS,
  LESSON_LEVELS,
  LESSON_LOCALES,
  LESSON_PACES,
  MOST_CARDS,
  PAIR_FORMS,
  type Lesson,
} from './lesson.ts';

type Patch = Partial<Lesson>;
type Row = Parameter<Patch>;

const row = (allowed: string, meaning: string, read: (raw: string) => Patch | undefined): Row => ({
  fallback: {},
  allowed,
  meaning,
  audience: 'public',
  // What is typed from a blackboard comes in any case.
  read: (raw) => read(raw.trim().toLowerCase()),
});

const among = <Value extends string>(values: readonly Value[], raw: string): Value | undefined =>
  values.find((value) => value === raw);

const patched = <Value>(value: Value | undefined, patch: (value: Value) => Patch): Patch | undefined =>
  value === undefined ? undefined : patch(value);

const whole = (raw: string, low: number, high: number): number | undefined => {
  const value = Number(raw);
  return /^\d{1,10}$/.test(raw) && value >= low && value <= high ? value : undefined;
};

const isOn = (raw: string): boolean | undefined => (raw === 'on' ? true : raw === 'off' ? false : undefined);

const rulesOf = (raw: string): Patch | undefined => {
  if (raw === 'all') return { rules: RULE_IDS };
  const asked = raw.split(',').map((id) => id.trim());
  if (asked.length === 0 || !asked.every(isRuleId)) return undefined;
  return { rules: RULE_IDS.filter((rule) => asked.includes(rule)) };
};

/** `level`, `lang`, `seed` and `pace` are the game's own names for the same things. */
export const LESSON_PARAMETERS = {
  lesson: row('a code from the lesson desk, such as 0K7M-29QX', 'a whole lesson in a few letters', (raw) => {
    const lesson = decodeLesson(raw);
    return lesson === null ? undefined : lesson;
  }),
  level: row(LESSON_LEVELS.join(', '), 'the shift of the lesson', (raw) =>
    /^[a-z0-9-]{1,40}$/.test(raw) ? { level: raw } : undefined,
  ),
  lang: row(LESSON_LOCALES.join(', '), 'its language; without it each pupil’s own', (raw) =>
    patched(among(LESSON_LOCALES, raw), (locale) => ({ locale })),
  ),
  seed: row('whole number, 0 to 4294967295', 'the same mine for all; without it each has their own', (raw) =>
    patched(whole(raw, 0, 4_294_967_295), (seed) => ({ seed })),
  ),
  pace: row(
    'whole number, 1 to 20000',
    `seconds underground in one real second; ${DEFAULT_LESSON.pace} without it, a typed code knows ${LESSON_PACES.join(', ')}`,
    (raw) => patched(whole(raw, 1, 20_000), (pace) => ({ pace })),
  ),
  warmup: row('on, off', 'sixty seconds of the ordinary night before', (raw) =>
    patched(isOn(raw), (hasWarmUp) => ({ hasWarmUp })),
  ),
  cards: row(
    `whole number, 0 to ${MOST_CARDS}`,
    'how many cards are asked beside the swap, which always is',
    (raw) => patched(whole(raw, 0, MOST_CARDS), (cards) => ({ cards })),
  ),
  rules: row('all, or rule ids with commas between', 'the rules on the lever', rulesOf),
  reveal: row('on, off', 'off: the shift ends with the page of 1935, the honest control group', (raw) =>
    patched(isOn(raw), (isRevealed) => ({ isRevealed })),
  ),
  items: row(
    ITEM_PLANS.join(', '),
    'claims to rate: none, after, or before and after in this order of the forms',
    (raw) => patched(among(ITEM_PLANS, raw), (items) => ({ items })),
  ),
  pair: row(
    PAIR_FORMS.join(', '),
    'driver and observer; the observer’s tally is kept on this screen or on paper',
    (raw) => patched(among(PAIR_FORMS, raw), (pair) => ({ pair })),
  ),
} as const satisfies Readonly<Record<string, Row>>;

export type LessonWarning = { readonly name: string; readonly value: string };

/** Names and values in any case, with blanks around them: a link survives being typed. */
const foldedQuery = (search: string): ReadonlyMap<string, string> =>
  new Map([...new URLSearchParams(search)].map(([name, value]) => [name.trim().toLowerCase(), value.trim()]));

/** The code comes first, single parameters change what it says; each bad value falls back and is told. */
export const readLesson = (
  search: string,
): { readonly lesson: Lesson; readonly warnings: readonly LessonWarning[] } => {
  const query = foldedQuery(search);
  const warnings: LessonWarning[] = [];
  let lesson: Lesson = DEFAULT_LESSON;
  for (const [name, { read }] of Object.entries<Row>(LESSON_PARAMETERS)) {
    const raw = query.get(name);
    if (raw === undefined) continue;
    const patch = read(raw);
    if (patch === undefined) warnings.push({ name, value: raw.slice(0, 40) });
    else lesson = { ...lesson, ...patch };
  }
  return { lesson, warnings };
};

/** The lesson code of a link that is none, as it was typed; null where there is none, or a good one. */
export const mistypedCode = (search: string): string | null =>
  readLesson(search).warnings.find(({ name }) => name === 'lesson')?.value ?? null;

/** The same link with another code of a lesson in it. */
export const withCode = (search: string, code: string): string => {
  const others = [...new URLSearchParams(search)].filter(([name]) => name.trim().toLowerCase() !== 'lesson');
  return `?${new URLSearchParams([...others, ['lesson', code]]).toString()}`;
};

const onOff = (is: boolean): string => (is ? 'on' : 'off');

/** Every field with its parameter and how it is written there; null where it is absent from a link. */
const spelled = (lesson: Lesson): readonly (readonly [name: string, value: string | null])[] => [
  ['level', lesson.level],
  ['lang', lesson.locale],
  ['seed', lesson.seed === null ? null : String(lesson.seed)],
  ['pace', String(lesson.pace)],
  ['warmup', onOff(lesson.hasWarmUp)],
  ['cards', String(lesson.cards)],
  ['rules', lesson.rules.length === RULE_IDS.length ? 'all' : lesson.rules.join(',')],
  ['reveal', onOff(lesson.isRevealed)],
  ['items', lesson.items],
  ['pair', lesson.pair],
];

/** The query of a lesson in plain words, `mode=class&...`: only what differs from a lesson nobody changed. */
export const queryOf = (lesson: Lesson): string => {
  const usual = new Map(spelled(DEFAULT_LESSON));
  const changed = spelled(lesson).flatMap(([name, value]) =>
    value === null || usual.get(name) === value ? [] : [`${name}=${value}`],
  );
  return ['mode=class', ...changed].join('&');
};
