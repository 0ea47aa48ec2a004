// A class as a table for a spreadsheet: one line a shift, every choice a column (RFC 4180). A byte order mark goes before
// it, or a spreadsheet takes Cyrillic nicknames for another alphabet.
import { ALL_ITEMS } from '../lesson/items.ts';
import { SHEET_LINES } from '../lesson/progress.ts';
import type { ResultRow } from '../lesson/verify.ts';
import { csvLine, type Cell } from '../materials/csv.ts';
import type { Verified } from './entry.ts';

type Column = readonly [name: string, read: (row: ResultRow) => Cell];

export type Nicknames = ReadonlyMap<number, string>;

const underscored = (id: string): string => id.replaceAll('-', '_');
const yes = (is: boolean): number => (is ? 1 : 0);

const SHIFT: readonly Column[] = [
  ['mark', ({ mark }) => mark],
  ['level', ({ levelId }) => levelId],
  ['seed', ({ seed }) => seed],
  ['cut_kg', ({ cutKg }) => cutKg],
  ['norm_kg', ({ normKg }) => normKg],
  ['norm_permille', ({ quotaPermille }) => quotaPermille],
  ['falls', ({ falls }) => falls],
  ['hurt', ({ hurt }) => hurt],
  ['exposure_seconds', ({ exposureSeconds }) => exposureSeconds],
  ['props', ({ props }) => props],
  ['open_without_prop', ({ openWithoutProp }) => openWithoutProp],
  ['roof_warnings', ({ warnings }) => warnings],
  ['neighbours_lost_kg', ({ neighboursLostKg }) => neighboursLostKg],
  ['booking', ({ booking }) => booking],
  ['rule_chosen', ({ ruleChosen }) => ruleChosen],
];

const LESSON: readonly Column[] = [
  ['lesson_pace', ({ lesson }) => lesson?.pace ?? null],
  ['lesson_cards', ({ lesson }) => lesson?.cards ?? null],
  ['lesson_rules', ({ lesson }) => lesson?.rules.join(' ') ?? null],
  ['lesson_reveal', ({ lesson }) => (lesson === null ? null : yes(lesson.isRevealed))],
  ['lesson_items', ({ lesson }) => lesson?.items ?? null],
  ['lesson_pair', ({ lesson }) => lesson?.pair ?? null],
  ['warm_up_kg', ({ warmUpKg }) => warmUpKg],
  ['engaged_seconds', ({ engagedSeconds }) => engagedSeconds],
  ['elapsed_seconds', ({ elapsedSeconds }) => elapsedSeconds],
  ['discernment_before', ({ before }) => before?.discernment ?? null],
  ['discernment_after', ({ after }) => after?.discernment ?? null],
  ['bias_before', ({ before }) => before?.bias ?? null],
  ['bias_after', ({ after }) => after?.bias ?? null],
  ...ALL_ITEMS.map(({ id }): Column => [`rated_${underscored(id)}`, ({ ratings }) => ratings[id] ?? null]),
  ...SHEET_LINES.flatMap((line): readonly Column[] => [
    [`observer_${line}`, ({ sheet }) => sheet?.[line] ?? null],
    [`journal_${line}`, ({ journalSheet }) => journalSheet[line]],
  ]),
];

const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort();

/** A column for each card that was put to anybody, and one that says whether nobody answered it. */
const cardColumns = (rows: readonly ResultRow[]): readonly Column[] =>
  distinct(rows.flatMap(({ cards }) => cards.map(({ card }) => card))).flatMap((id): readonly Column[] => {
    const given = ({ cards }: ResultRow) => cards.find(({ card }) => card === id);
    return [
      [`card_${underscored(id)}`, (row) => given(row)?.answer ?? null],
      [
        `card_${underscored(id)}_unanswered`,
        (row) => {
          const answer = given(row);
          return answer === undefined ? null : yes(answer.isDefault);
        },
      ],
    ];
  });

const shareColumns = (rows: readonly ResultRow[]): readonly Column[] =>
  distinct(rows.flatMap(({ hewerShares }) => hewerShares.map(({ rule }) => rule))).map((id): Column => [
    `hewer_permille_${underscored(id)}`,
    ({ hewerShares }) => hewerShares.find(({ rule }) => rule === id)?.permille ?? null,
  ]);

/** `names` is null where nicknames stay on the screen. The code of each shift comes last: anyone can run it again. */
export const tableText = (entries: readonly Verified[], names: Nicknames | null): string => {
  const rows = entries.map(({ row }) => row);
  const columns = [...SHIFT, ...cardColumns(rows), ...shareColumns(rows), ...LESSON];
  const named = names === null ? [] : ['nickname'];
  const head = csvLine(['shift', ...named, ...columns.map(([name]) => name), 'code']);
  const lines = entries.map(({ nr, code, row }) =>
    csvLine([
      nr,
      ...(names === null ? [] : [names.get(nr) ?? null]),
      ...columns.map(([, read]) => read(row)),
      code,
    ]),
  );
  return `\ufeff${[head, ...lines].join('')}`;
};
