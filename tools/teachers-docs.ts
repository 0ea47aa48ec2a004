// Writes `docs/teachers.md` and its two translations from the words the teacher's page shows, so that print, page and
// document never say different things. Every sentence that rests on a claim names it; a test says when a file is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { RULE_IDS } from '../src/credit/registry.ts';
import { LOCALES, type Locale } from '../src/i18n/locale.ts';
import { PARAMETER_VALUES } from '../src/lesson/parameter-values.ts';

const inHouse = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const readJson = (path: string): unknown => JSON.parse(readFileSync(inHouse(path), 'utf8'));

/** The minutes of a lesson: `plan.1` to `plan.10`. */
const STEPS = 10;
/** Two pages hold the heart of it; the teacher's page has room for the rest. */
const LIMITS = ['weights', 'seam', 'body', 'crew', 'air', 'papers'] as const;
const CONTENT = ['danger', 'propaganda', 'courts', 'shot', 'camps', 'place', 'respect'] as const;
const BOARD = ['states', 'tons', 'measures', 'cynics', 'marks'] as const;
const PRIVACY = ['nothing', 'code', 'verify', 'lms'] as const;
/** Paragraphs of the letter, each of these texts. */
const LETTER = [['hello'], ['1', '2'], ['3', '4'], ['5'], ['sign']] as const;

type Claim = { readonly id: string; readonly status: string };
const claims = (readJson('assets/text/claims.json') as { readonly claims: readonly Claim[] }).claims;
const statusOf = new Map(claims.map(({ id, status }) => [id, status]));

type Entry = string | { readonly text: string; readonly claims: readonly string[] };
/** Texts without arguments, which is all a document has; a key that is not there stops the writing. */
type Words = { t(key: string): string; claimsOf(key: string): readonly string[] };

const wordsOf = (locale: Locale): Words => {
  const entries = Object.assign(
    {},
    ...['ui', 'reveal', 'materials'].map((file) => readJson(`assets/text/${locale}/${file}.json`)),
  ) as Readonly<Record<string, Entry>>;
  const entryOf = (key: string): Entry => {
    const entry = entries[key];
    if (entry === undefined) throw new Error(`no "${key}" in ${locale}`);
    return entry;
  };
  return {
    t: (key) => {
      const entry = entryOf(key);
      return typeof entry === 'string' ? entry : entry.text;
    },
    claimsOf: (key) => {
      const entry = entryOf(key);
      return typeof entry === 'string' ? [] : entry.claims;
    },
  };
};

/** `REC-08; disputed: TEC-51, TEC-52`: what is documented is named bare, the others under their standing. */
const marksOf = ({ t }: Words, ids: readonly string[]): string => {
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const status = statusOf.get(id) ?? 'unverified';
    groups.set(status, [...(groups.get(status) ?? []), id]);
  }
  return [...groups]
    .map(([status, of]) => `${status === 'documented' ? '' : `${t(`status.${status}`)}: `}${of.join(', ')}`)
    .join('; ');
};

/** What is typed as it stands: addresses, settings, files. */
const CODE = /\?(?:mode|lesson)=\p{L}+|\b(?:pace|warmup|items|pair|reveal)=\w+|docs\/[\w.]+\.md/gu;

const bare = (words: Words, key: string): string => words.t(key).replaceAll(CODE, (code) => `\`${code}\``);

/** A text with its claims in brackets behind it. */
const say = (words: Words, key: string): string => {
  const ids = words.claimsOf(key);
  return ids.length === 0 ? bare(words, key) : `${bare(words, key)} [${marksOf(words, ids)}]`;
};

const bullets = (words: Words, group: string, parts: readonly string[]): string =>
  parts.map((part) => `- ${say(words, `${group}.${part}`)}`).join('\n');

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const planTable = (words: Words): string =>
  tableOf(
    ['when', 'what'].map((column) => words.t(`plan.column.${column}`)),
    Array.from({ length: STEPS }, (_, at) => [
      words.t(`plan.${at + 1}.when`),
      `**${words.t(`plan.${at + 1}.name`)}** · ${say(words, `plan.${at + 1}.do`)}`,
    ]),
  );

const parameterTable = (words: Words): string =>
  tableOf(
    ['name', 'values', 'means'].map((column) => words.t(`parameter.column.${column}`)),
    Object.entries(PARAMETER_VALUES).map(([name, values]) => [
      `\`${name}\``,
      values ?? words.t(`parameter.values.${name}`),
      words.t(`parameter.${name}`),
    ]),
  );

/** One question a rule; the others stand on the teacher's page. */
const questions = (words: Words): string =>
  RULE_IDS.map((rule) => `- **${words.t(`rule.${rule}.name`)}** · ${say(words, `discuss.${rule}.1`)}`).join(
    '\n',
  );

/** To be copied as it stands: what it rests on is named under it. */
const letterOf = (words: Words): string => {
  const ids = LETTER.flat().flatMap((part) => words.claimsOf(`letter.${part}`));
  const lines = LETTER.map(
    (parts) => `> ${parts.map((part) => bare(words, `letter.${part}`)).join(' ')}`,
  ).join('\n>\n');
  return `${lines}\n\n[${marksOf(words, [...new Set(ids)])}]`;
};

/** Each heading and what stands under it. */
const SECTIONS: readonly (readonly [group: string, under: (words: Words) => readonly string[]])[] = [
  [
    'plan',
    (words) => [
      say(words, 'plan.lead'),
      say(words, 'plan.before'),
      planTable(words),
      say(words, 'plan.short'),
    ],
  ],
  ['parameter', (words) => [say(words, 'parameter.lead'), parameterTable(words)]],
  ['limits', (words) => [say(words, 'limits.lead'), bullets(words, 'limits', LIMITS)]],
  ['content', (words) => [bullets(words, 'content', CONTENT)]],
  ['pair', (words) => [`${say(words, 'pair.text')} ${say(words, 'pair.swap')}`]],
  ['board-help', (words) => [bullets(words, 'board-help', BOARD)]],
  ['discuss', (words) => [questions(words), say(words, 'discuss.more')]],
  ['privacy', (words) => [bullets(words, 'privacy', PRIVACY)]],
  ['letter', (words) => [letterOf(words)]],
];

/** The document of one language, as it stands in `docs`. */
export const teachersDoc = (locale: Locale): string => {
  const words = wordsOf(locale);
  const sections = SECTIONS.flatMap(([group, under]) => [`## ${words.t(`${group}.title`)}`, ...under(words)]);
  return `${[`# ${words.t('teachers.title')}`, say(words, 'teachers.lead'), ...sections].join('\n\n')}\n`;
};

/** `docs/teachers.md` in English, `docs/teachers.uk.md` and so on in the others. */
export const teachersFile = (locale: Locale): string =>
  `docs/teachers${locale === 'en' ? '' : `.${locale}`}.md`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const locale of LOCALES) writeFileSync(inHouse(teachersFile(locale)), teachersDoc(locale));
  console.log(`${LOCALES.map(teachersFile).join(', ')} are written.`);
}
