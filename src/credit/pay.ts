// Roubles of the tally sheet. Every figure is a stand-in and says so: the Donbas hewers' own scale was not
// found (TEC-57), and what the helpers were paid that night is not known (REC-11).
import type { JournalEvent, Level } from '../sim/index.ts';
import { cutKgOf, namedHewer } from './crew-order.ts';
import type { PayRow, PersonRow } from './summary.ts';

/**
 * Kopecks of a ton cut *and* propped, within the norm. Chosen so that a good hewer's ordinary 11 t (TEC-53)
 * at the scale below earns 27.50 roubles, the middle of the "usual 25-30" of REC-09.
 */
const TON_KOPECKS = 197;
/** Part of that rate for cutting alone, per cent (CRD-05; that the record ton was paid so is only read out of REC-10). */
const CUTTING_PERCENT_OF_RATE = 45;
/** A day wage for everybody else, kopecks: a month of 130 roubles (TEC-59) over 25 shifts. */
export const DAY_KOPECKS = 520;

/** The Metro's progressive scale (TEC-57, CAL-46): up to this much of the norm, at this rate; the last is open. */
const SCALE = [
  { toPermille: 1000, ratePercent: 100 },
  { toPermille: 1100, ratePercent: 125 },
  { toPermille: 1250, ratePercent: 150 },
  { toPermille: null, ratePercent: 200 },
] as const;

/** Booked kilograms weighted by the scale, in hundredths of a kilogram. */
const scaledCentiKg = (cutKg: number, normKg: number): number => {
  let from = 0;
  let sum = 0;
  for (const step of SCALE) {
    const to =
      step.toPermille === null ? cutKg : Math.min(cutKg, Math.floor((normKg * step.toPermille) / 1000));
    if (to <= from) continue;
    sum += (to - from) * step.ratePercent;
    from = to;
  }
  return sum;
};

/** Share of the full rate the hewer earns: cutting always, timbering by the share of props that were theirs. */
const ratePercent = (hewerProps: number, allProps: number): number =>
  allProps === 0
    ? CUTTING_PERCENT_OF_RATE
    : CUTTING_PERCENT_OF_RATE + Math.floor(((100 - CUTTING_PERCENT_OF_RATE) * hewerProps) / allProps);

/** Piece wage of a hewer, kopecks, rounded down. */
export const pieceKopecks = (cutKg: number, normKg: number, percentOfRate: number): number =>
  Math.floor((scaledCentiKg(cutKg, normKg) * TON_KOPECKS * percentOfRate) / (100 * 1000 * 100));

/** One row a person who worked; the hewer is paid the whole booking, whoever cut it (REC-04). */
export const payOf = (
  level: Level,
  journal: readonly JournalEvent[],
  people: readonly PersonRow[],
): readonly PayRow[] => {
  const hewer = namedHewer(level);
  const allProps = people.reduce((sum, person) => sum + person.props, 0);
  return people
    .filter((person) => person.id === hewer || person.workSeconds > 0)
    .map((person): PayRow =>
      person.id === hewer
        ? {
            id: person.id,
            kopecks: pieceKopecks(cutKgOf(journal), level.normKg, ratePercent(person.props, allProps)),
            basis: 'piece',
            claims: ['TEC-57', 'CAL-46', 'REC-09', 'REC-10'],
          }
        : { id: person.id, kopecks: DAY_KOPECKS, basis: 'day', claims: ['REC-11', 'TEC-59'] },
    );
};
