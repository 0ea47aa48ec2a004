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
  /** How many of the trade stand before them in the crew, at the face or not: who wears which face in the mine. */
  readonly sameBefore: number;
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
  /** Props the page does not mention. */
  readonly props: number;
  readonly propsByOthers: number;
  /** What the player asked on the sheet; null where nothing was asked. */
  readonly asked: Booking | null;
  /** What went to press: always one name (REC-04). */
  readonly printed: 'one-name';
  /** True where the player asked for three and one name was printed (DIS-11). */
  readonly isAskIgnored: boolean;
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
  readonly cutKg: number;
  readonly rows: readonly Page1988Row[];
  readonly hewerProps: number;
  readonly helperProps: number;
  /** What the neighbours did not cut for want of air (model, MDL-13). */
  readonly neighboursLostKg: number;
  readonly photograph: readonly PhotoFigure[];
};

type Visitor = { readonly id: string; readonly nameKey: string; readonly claims: readonly string[] };

/** Those who came down with the crew of that night and did no face work (PPL-04 to 06, NGT-03). */
const RECORD_VISITORS: readonly Visitor[] = [
  { id: 'visitor:petrov', nameKey: 'person.petrov', claims: ['PPL-05', 'NGT-03'] },
  { id: 'visitor:mikhailov', nameKey: 'person.mikhailov', claims: ['PPL-06', 'NGT-03'] },
];

const VISITORS: Readonly<Record<string, readonly Visitor[]>> = {
  'record-night': RECORD_VISITORS,
  'kiosk-night': RECORD_VISITORS,
};

export const headlineVariant = (normsPermille: number): HeadlineVariant => {
  if (normsPermille >= 10_000) return 'record';
  if (normsPermille >= 2_000) return 'strong';
  return normsPermille >= 1_000 ? 'plain' : 'short';
};

const faceSeconds = (person: PersonRow): number => person.postWorkSeconds.hew + person.postWorkSeconds.timber;

const isAtFace = (person: PersonRow): boolean =>
  faceSeconds(person) > 0 || person.cutKg > 0 || person.props > 0;

/** Everyone who worked at the face, the hewer in the middle of them, visitors at the edge. */
const photographOf = (summary: ShiftSummary): readonly PhotoFigure[] => {
  const { people } = summary;
  const figures = people
    .filter((person) => person.id === summary.hewer || isAtFace(person))
    .map((person) => ({
      sameBefore: people.slice(0, people.indexOf(person)).filter(({ trade }) => trade === person.trade)
        .length,
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
    sameBefore: 0,
    isHewer: false,
    isAirbrushed: true,
    isHurt: false,
  }));
  return [...helpers.slice(0, half), ...hewer, ...helpers.slice(half), ...visitors];
};

/** The page of 1935. `booking` is what the player asked; it changes nothing that is printed. */
export const pageOf1935 = (summary: ShiftSummary, booking: Booking | null): Page1935 => ({
  variant: headlineVariant(summary.quotaPermille),
  cutKg: summary.cutKg,
  normKg: summary.normKg,
  normsPermille: summary.quotaPermille,
  props: summary.props.length,
  propsByOthers: summary.props.filter((prop) => prop.by !== summary.hewer).length,
  asked: booking,
  printed: 'one-name',
  isAskIgnored: booking === 'written-for-three',
  photograph: photographOf(summary),
});

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
  const hewerProps = summary.props.filter((prop) => prop.by === summary.hewer).length;
  return {
    cutKg: summary.cutKg,
    rows: [...rows.filter((row) => row.isAtFace), ...rows.filter((row) => !row.isAtFace)],
    hewerProps,
    helperProps: summary.props.length - hewerProps,
    neighboursLostKg: summary.neighbours.lostKg,
    photograph: photographOf(summary),
  };
};
