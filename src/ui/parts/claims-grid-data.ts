// Reads the grid's data file: which sources answer which questions. What cannot be read is left out, so
// that one slip in the data costs a row and not the page.
import { STATUSES, type Status } from '../../i18n/statuses.ts';
import file from '../../../assets/text/grid.json';

export type GridRow = {
  readonly id: string;
  /** Year as printed, or null where the text is undated. */
  readonly year: string | null;
  /** Id of the source in the bibliography. */
  readonly origin: string;
  readonly status: Status;
  /** Text keys. */
  readonly title: string;
  readonly who: string;
  readonly cells: Readonly<Record<string, string>>;
};

type Grid = { readonly columns: readonly string[]; readonly rows: readonly GridRow[] };

const isStatus = (value: string): value is Status => (STATUSES as readonly string[]).includes(value);

export const CLAIM_GRID: Grid = {
  columns: file.columns,
  rows: file.rows.map((row) => ({
    ...row,
    year: /^\d{4}$/.test(row.year) ? row.year : null,
    status: isStatus(row.status) ? row.status : 'unverified',
  })),
};

/** By date, undated ones last: the order says nothing about who is right. */
export const datedVersions = (rows: readonly GridRow[]): readonly GridRow[] =>
  [...rows].sort((a, b) => (a.year ?? '9999').localeCompare(b.year ?? '9999'));
