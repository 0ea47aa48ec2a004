// The columns of the class table: how each is written, and by what it is ordered.
import type { Verified } from '../../board/entry.ts';
import type { I18n } from '../../i18n/i18n.ts';
import { countText, spanText, tonsText } from '../parts/print-figures.ts';
import { bookingText, formText, levelText, normsText, rowRuleText } from './board-words.ts';

export type ColumnId =
  | 'nr'
  | 'name'
  | 'level'
  | 'form'
  | 'tons'
  | 'norms'
  | 'falls'
  | 'exposure'
  | 'booking'
  | 'rule';

export type Order = { readonly column: ColumnId; readonly isDown: boolean };

export type Column = {
  readonly id: ColumnId;
  readonly isNumber: boolean;
  readonly text: (entry: Verified) => string;
  readonly by: (entry: Verified) => number | string;
};

/** All columns but that of the nickname, which is typed in the row. */
export const columnsOf = (i18n: I18n): readonly Column[] => [
  { id: 'nr', isNumber: true, text: ({ nr }) => String(nr), by: ({ nr }) => nr },
  {
    id: 'level',
    isNumber: false,
    text: ({ row }) => levelText(i18n, row.levelId),
    by: ({ row }) => row.levelId,
  },
  { id: 'tons', isNumber: true, text: ({ row }) => tonsText(i18n, row.cutKg), by: ({ row }) => row.cutKg },
  {
    id: 'norms',
    isNumber: true,
    text: ({ row }) => normsText(i18n, row.quotaPermille),
    by: ({ row }) => row.quotaPermille,
  },
  { id: 'falls', isNumber: true, text: ({ row }) => countText(i18n, row.falls), by: ({ row }) => row.falls },
  {
    id: 'exposure',
    isNumber: true,
    text: ({ row }) => spanText(i18n, row.exposureSeconds),
    by: ({ row }) => row.exposureSeconds,
  },
  {
    id: 'booking',
    isNumber: false,
    text: ({ row }) => bookingText(i18n, row.booking),
    by: ({ row }) => bookingText(i18n, row.booking),
  },
  {
    id: 'rule',
    isNumber: false,
    text: ({ row }) => rowRuleText(i18n, row),
    by: ({ row }) => rowRuleText(i18n, row),
  },
  {
    id: 'form',
    isNumber: false,
    text: ({ row }) => formText(i18n, row),
    by: ({ row }) => formText(i18n, row),
  },
];

/** Equal ones keep the order of arrival, whichever way the column is turned. */
export const sortedBy = (
  entries: readonly Verified[],
  by: (entry: Verified) => number | string,
  isDown: boolean,
  locale: string,
): readonly Verified[] => {
  const collator = new Intl.Collator(locale, { numeric: true });
  const compare = (a: number | string, b: number | string): number =>
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
  const way = isDown ? -1 : 1;
  return entries
    .map((entry) => ({ entry, value: by(entry) }))
    .sort((a, b) => way * compare(a.value, b.value) || a.entry.nr - b.entry.nr)
    .map(({ entry }) => entry);
};
