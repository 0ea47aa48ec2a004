// How a sentence can stand to the record. Apart from the book of claims (`sources.ts`), which is large and comes late.

/** How a claim stands to the record, the firmest first. */
export const STATUSES = [
  'documented',
  'reported-at-the-time',
  'later-claim',
  'disputed',
  'interpretation',
  'unverified',
  'model',
  'invented',
] as const;
export type Status = (typeof STATUSES)[number];

const WEAKEST_FIRST: readonly Status[] = [
  'invented',
  'model',
  'unverified',
  'disputed',
  'interpretation',
  'later-claim',
  'reported-at-the-time',
  'documented',
];

/** The weakest standing among the claims of a sentence: a chain is marked by its weakest link. Null where there is none. */
export const weakestStatus = (claims: readonly { readonly status: Status }[]): Status | null =>
  WEAKEST_FIRST.find((status) => claims.some((claim) => claim.status === status)) ?? null;
