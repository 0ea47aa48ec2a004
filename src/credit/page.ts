// What the two newspapers print about one shift, as keys and numbers: no prose, no formatting. Without it
// the screens would each do their own arithmetic and the two papers could disagree about the same night.
import type { Booking, Trade, WorkerId } from '../sim/index.ts';
import type { PersonRow, ShiftSummary } from './summary.ts';

/** How loud the headline is: at least 10 norms, at least 2, at least 1, under 1 (*tuned*). */
export type HeadlineVariant = 'record' | 'strong' | 'plain' | 'short';

/** Someone in the photograph, left to right. Visitors are no workers: `id` is `visitor:petrov` and `trade` is null. */
export type PhotoFigure = {
  readonly id: WorkerId;
  /** Null where the record has no name: the screen says "name not recorded". */
  readonly nameKey: string | null;
  readonly trade: Trade | null;
  readonly claims: readonly string[];
  readonly isHewer: boolean;
  /** True for whoever disappears as the page of 1935 settles; on the page of 1988 they are back. */
  readonly isAirbrushed: boolean;
  readonly isHurt: boolean;
};

export type Page1935 = {
  readonly variant: HeadlineVariant;
  readonly cutKg: number;
  readonly normKg: number;
  /** 14,571 is 14.571 norms. */
  readonly normsPermille: number;
  /** Seconds from the first tick to the end of the shift. */
  readonly shiftSeconds: number;
  /** Kilograms a minute over the whole shift, rounded down (CAL-01: 296). */
  readonly kgPerMinute: number;
  /** Props the page does not mention. */
  readonly props: number;
  readonly propsByOthers: number;
  /** What the player asked on the sheet; null where nothing was asked. */
  readonly asked: Booking | null;
  /** What went to press: always one name (REC-04). */
  readonly printed: 'one-name';
  readonly printedHolder: WorkerId;
  readonly printedNameKey: string | null;
  /** True where the player asked for three and one name was printed (DIS-11). */
  readonly isAskIgnored: boolean;
  /** Answer given to the editor and to the norm card, where those cards came up; else null. */
  readonly editorAnswer: string | null;
  readonly normAnswer: string | null;
  readonly photograph: readonly PhotoFigure[];
};

/** A person of the page of 1988: everybody of the crew, those at the face first. */
export type Page1988Row = {
  readonly id: WorkerId;
  readonly nameKey: string | null;
  readonly trade: Trade;
  readonly claims: readonly string[];
  readonly isAtFace: boolean;
  readonly cutKg: number;
  readonly props: number;
  readonly timberCarried: number;
  readonly tubsFilled: number;
  readonly tubsHauled: number;
  readonly workSeconds: number;
  readonly exposureSeconds: number;
  readonly isHurt: boolean;
};

export type Page1988 = {
  readonly variant: HeadlineVariant;
  readonly cutKg: number;
  readonly normsPermille: number;
  readonly printedHolder: WorkerId;
  readonly printedNameKey: string | null;
  readonly rows: readonly Page1988Row[];
  /** People at the face, and tons and norms per head of them, rounded down (CRD-03). */
  readonly heads: number;
  readonly perHeadKg: number;
  readonly perHeadNormsPermille: number;
  /** Kilograms a man-hour of the people at the face (CRD-08), and of the whole chain. */
  readonly kgPerFaceHour: number;
  readonly kgPerChainHour: number;
  readonly hewerSeconds: number;
  readonly helperSeconds: number;
  /** Share of all working seconds that was not the hewer's. */
  readonly helperPermille: number;
  readonly hewerProps: number;
  readonly helperProps: number;
  /** People who worked and whose name the record does not hold. */
  readonly unnamed: number;
  readonly falls: number;
  readonly hurt: readonly WorkerId[];
  /** What the neighbours did not cut while the air was reserved (model), and what that leaves of the record. */
  readonly isAirReserved: boolean;
  readonly neighboursLostKg: number;
  readonly netKg: number;
  readonly photograph: readonly PhotoFigure[];
};

/** Those who came down with the crew and did no face work (PPL-04 to 06, NGT-03), by level id. */
const VISITORS: Readonly<
  Record<
    string,
    readonly { readonly id: string; readonly nameKey: string; readonly claims: readonly string[] }[]
  >
> = {
  'record-night': [
    { id: 'visitor:petrov', nameKey: 'person.petrov', claims: ['PPL-05', 'NGT-03'] },
    { id: 'visitor:mikhailov', nameKey: 'person.mikhailov', claims: ['PPL-06', 'NGT-03'] },
  ],
};

export const headlineVariant = (normsPermille: number): HeadlineVariant => {
  if (normsPermille >= 10_000) return 'record';
  if (normsPermille >= 2_000) return 'strong';
  return normsPermille >= 1_000 ? 'plain' : 'short';
};

const ratio = (value: number, by: number): number => (by > 0 ? Math.floor(value / by) : 0);

const sumOf = (people: readonly PersonRow[], of: (person: PersonRow) => number): number =>
  people.reduce((sum, person) => sum + of(person), 0);

const faceSeconds = (person: PersonRow): number => person.postWorkSeconds.hew + person.postWorkSeconds.timber;

const isAtFace = (person: PersonRow): boolean =>
  faceSeconds(person) > 0 || person.cutKg > 0 || person.props > 0;

/** The one name of every paper of 1935: the hewer of the level, whoever swung the pick for an hour. */
const hewerOf = (summary: ShiftSummary): PersonRow | undefined =>
  summary.people.find((person) => person.id === summary.hewer);

const answerOf = (summary: ShiftSummary, card: string): string | null =>
  summary.cards.find((row) => row.card === card)?.answer ?? null;

/** Everyone who worked at the face, the hewer in the middle of them, visitors at the edge. */
const photographOf = (summary: ShiftSummary): readonly PhotoFigure[] => {
  const figures = summary.people
    .filter((person) => person.id === summary.hewer || isAtFace(person))
    .map((person) => ({
      id: person.id,
      nameKey: person.nameKey,
      trade: person.trade,
      claims: person.claims,
      isHewer: person.id === summary.hewer,
      isAirbrushed: person.id !== summary.hewer,
      isHurt: person.isHurt,
    }));
  const hewer = figures.filter((figure) => figure.isHewer);
  const helpers = figures.filter((figure) => !figure.isHewer);
  const half = Math.floor(helpers.length / 2);
  const visitors = (VISITORS[summary.levelId] ?? []).map((visitor) => ({
    ...visitor,
    trade: null,
    isHewer: false,
    isAirbrushed: true,
    isHurt: false,
  }));
  return [...helpers.slice(0, half), ...hewer, ...helpers.slice(half), ...visitors];
};

/** The page of 1935. `booking` is what the player asked; it changes nothing that is printed. */
export const pageOf1935 = (summary: ShiftSummary, booking: Booking | null): Page1935 => {
  const hewer = hewerOf(summary);
  return {
    variant: headlineVariant(summary.quotaPermille),
    cutKg: summary.cutKg,
    normKg: summary.normKg,
    normsPermille: summary.quotaPermille,
    shiftSeconds: summary.endTick,
    kgPerMinute: ratio(summary.cutKg * 60, summary.endTick),
    props: summary.props.length,
    propsByOthers: summary.props.filter((prop) => prop.by !== summary.hewer).length,
    asked: booking,
    printed: 'one-name',
    printedHolder: summary.hewer,
    printedNameKey: hewer?.nameKey ?? null,
    isAskIgnored: booking === 'written-for-three',
    editorAnswer: answerOf(summary, 'one-or-four'),
    normAnswer: answerOf(summary, 'tomorrows-norm'),
    photograph: photographOf(summary),
  };
};

const rowOf1988 = (person: PersonRow): Page1988Row => ({
  id: person.id,
  nameKey: person.nameKey,
  trade: person.trade,
  claims: person.claims,
  isAtFace: isAtFace(person),
  cutKg: person.cutKg,
  props: person.props,
  timberCarried: person.timberCarried,
  tubsFilled: person.tubsFilled,
  tubsHauled: person.tubsHauled,
  workSeconds: person.workSeconds,
  exposureSeconds: person.exposureSeconds,
  isHurt: person.isHurt,
});

/** The same shift laid out with the helpers back (AFT-02: date and title of the real article unconfirmed). */
export const pageOf1988 = (summary: ShiftSummary): Page1988 => {
  const rows = summary.people.map(rowOf1988);
  const heads = rows.filter((row) => row.isAtFace).length;
  const hewer = hewerOf(summary);
  const chainSeconds = sumOf(summary.people, (person) => person.workSeconds);
  const hewerSeconds = hewer?.workSeconds ?? 0;
  const hewerProps = summary.props.filter((prop) => prop.by === summary.hewer).length;
  const perHeadKg = ratio(summary.cutKg, heads);
  return {
    variant: headlineVariant(summary.quotaPermille),
    cutKg: summary.cutKg,
    normsPermille: summary.quotaPermille,
    printedHolder: summary.hewer,
    printedNameKey: hewer?.nameKey ?? null,
    rows: [...rows.filter((row) => row.isAtFace), ...rows.filter((row) => !row.isAtFace)],
    heads,
    perHeadKg,
    perHeadNormsPermille: ratio(perHeadKg * 1000, summary.normKg),
    kgPerFaceHour: ratio(summary.cutKg * 3600, sumOf(summary.people, faceSeconds)),
    kgPerChainHour: ratio(summary.cutKg * 3600, chainSeconds),
    hewerSeconds,
    helperSeconds: chainSeconds - hewerSeconds,
    helperPermille: ratio((chainSeconds - hewerSeconds) * 1000, chainSeconds),
    hewerProps,
    helperProps: summary.props.length - hewerProps,
    unnamed: summary.people.filter((person) => person.nameKey === null && person.workSeconds > 0).length,
    falls: summary.falls.length,
    hurt: summary.hurt,
    isAirReserved: summary.neighbours.isReserved,
    neighboursLostKg: summary.neighbours.lostKg,
    netKg: summary.cutKg - summary.neighbours.lostKg,
    photograph: photographOf(summary),
  };
};
