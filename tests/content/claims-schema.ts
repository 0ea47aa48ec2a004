// What the claims file and the sources file must look like. The screens read them forgivingly
// (`src/i18n/sources.ts`); the content lint holds them to this, so that no label is ever a guess.
import * as v from 'valibot';
import { STATUSES } from '../../src/i18n/statuses.ts';

const claimId = v.pipe(v.string(), v.regex(/^[A-Z]{3,5}-\d{2}$/));
/** `S` were read in a stored copy, `B` are scholarly works named, `G` general reference. */
const sourceId = v.pipe(v.string(), v.regex(/^[SBG]\d{2,3}[a-z]?$/));
const filled = v.pipe(v.string(), v.minLength(1));

const version = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z]$/)),
  date: filled,
  source: sourceId,
});

const claim = v.strictObject({
  id: claimId,
  /** The dossier's standings, and two of the game's own: `model` and `invented`. */
  status: v.picklist(STATUSES),
  /** `yes` read in a stored copy, `no` from general knowledge, `calc` our own arithmetic. */
  checked: v.picklist(['yes', 'no', 'calc']),
  sources: v.array(sourceId),
  /** The tellings of a disputed thing; at least two, or nothing is disputed. */
  versions: v.exactOptional(v.pipe(v.array(version), v.minLength(2))),
});

export const claimsFileSchema = v.strictObject({ claims: v.pipe(v.array(claim), v.minLength(1)) });
export type ClaimsFile = v.InferOutput<typeof claimsFileSchema>;

export const sourcesFileSchema = v.record(
  sourceId,
  v.strictObject({
    title: filled,
    where: filled,
    year: filled,
    address: v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\//))),
    /** False for a work named by others that nobody here has read. */
    opened: v.boolean(),
  }),
);
