// The claims book: status and sources of every claim id, fetched when the first source tag asks.
// Without it a tag could not say how a sentence stands to the record.
import { STATUSES, type Status } from './statuses.ts';

/** One of the tellings of a disputed thing; its words stand in the text files under `claim.<id>.<version>`. */
export type Version = { readonly id: string; readonly date: string; readonly source: string };

export type Claim = {
  readonly id: string;
  readonly status: Status;
  readonly sources: readonly string[];
  readonly versions: readonly Version[];
};
export type Source = {
  readonly id: string;
  readonly title: string;
  /** Publisher, volume, page; empty where unknown. */
  readonly where: string;
  readonly year: string;
  readonly address: string | null;
  /** False for a work named by others that nobody here has read. */
  readonly isOpened: boolean;
};

/** An address as people read it, its letters and not their codes; one that cannot be read so stays as it is. */
export const readableAddress = (address: string): string => {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
};

export type ClaimBook = {
  claim(id: string): Claim | null;
  source(id: string): Source | null;
  /** Every source in the order of its file: the sources page. */
  sources(): readonly Source[];
};

type Row = Readonly<Record<string, unknown>>;

const FILES = import.meta.glob<unknown>(['../../assets/text/claims.json', '../../assets/text/sources.json'], {
  import: 'default',
});

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

const isStatus = (value: unknown): value is Status => (STATUSES as readonly unknown[]).includes(value);

const textOr = <Fallback>(value: unknown, fallback: Fallback): string | Fallback =>
  typeof value === 'string' && value !== '' && value !== '?' ? value : fallback;

const readVersions = (value: unknown): readonly Version[] =>
  (Array.isArray(value) ? value : []).filter(isRow).map((row) => ({
    id: textOr(row['id'], ''),
    date: textOr(row['date'], ''),
    source: textOr(row['source'], ''),
  }));

const readClaimRows = (file: unknown): readonly Claim[] => {
  const rows = isRow(file) && Array.isArray(file['claims']) ? file['claims'] : [];
  return rows.filter(isRow).flatMap((row): Claim[] => {
    const id = row['id'];
    const status = row['status'];
    if (typeof id !== 'string') return [];
    return [
      {
        id,
        status: isStatus(status) ? status : 'unverified',
        sources: strings(row['sources']),
        versions: readVersions(row['versions']),
      },
    ];
  });
};

const readSourceRows = (file: unknown): readonly Source[] =>
  Object.entries(isRow(file) ? file : {}).flatMap(([id, row]): Source[] =>
    isRow(row)
      ? [
          {
            id,
            title: textOr(row['title'], id),
            where: textOr(row['where'], ''),
            year: textOr(row['year'], ''),
            address: textOr(row['address'], null),
            isOpened: row['opened'] === true,
          },
        ]
      : [],
  );

/** Builds the book from the two parsed files; a status nobody knows counts as unverified. */
export const readClaimBook = (claimFile: unknown, sourceFile: unknown): ClaimBook => {
  const claims = new Map(readClaimRows(claimFile).map((claim) => [claim.id, claim]));
  const sources = new Map(readSourceRows(sourceFile).map((source) => [source.id, source]));
  return {
    claim: (id) => claims.get(id) ?? null,
    source: (id) => sources.get(id) ?? null,
    sources: () => [...sources.values()],
  };
};

const loadFile = async (name: string): Promise<unknown> => {
  const entry = Object.entries(FILES).find(([path]) => path.endsWith(`/${name}.json`));
  return entry ? entry[1]().catch(() => null) : null;
};

let book: Promise<ClaimBook> | null = null;

/** The one book of the page's life; asked for again it is already there. */
export const loadClaimBook = (): Promise<ClaimBook> => {
  book ??= Promise.all([loadFile('claims'), loadFile('sources')]).then(([claims, sources]) =>
    readClaimBook(claims, sources),
  );
  return book;
};
