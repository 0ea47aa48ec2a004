// In which order the beds of rock lie above and below the seam, and which strips of them a camera sees. Pure: the
// actor only lays them.
import { DIP, SEAM, worldX, worldY } from './band.ts';
import { BEDS, type BedKind } from './measures.ts';

/** Outwards from the seam; after the last the row begins again at `AGAIN`. */
const ROOF: readonly BedKind[] = [
  'rim',
  'sand',
  'streak',
  'shale',
  'dune',
  'mud',
  'courses',
  'shale',
  'sand',
  'dune',
  'streak',
  'mud',
];
const FLOOR: readonly BedKind[] = [
  'rim',
  'dune',
  'shale',
  'courses',
  'streak',
  'mud',
  'sand',
  'shale',
  'dune',
  'courses',
  'mud',
];
const AGAIN = 1;

export type Bed = { readonly kind: BedKind; readonly from: number; readonly shift: number };

const lie = (row: readonly BedKind[], depth: number): readonly Bed[] => {
  const beds: Bed[] = [];
  let from = 0;
  for (let index = 0; from < depth; index += 1) {
    const at = index < row.length ? index : AGAIN + ((index - AGAIN) % (row.length - AGAIN));
    const kind = row[at] ?? 'mud';
    beds.push({ kind, from, shift: (index * 137) % BEDS[kind].long });
    from += BEDS[kind].thick;
  }
  return beds;
};

/** No lamp reaches farther into the rock; in print tints and rules go on from there. *tuned* */
const DEEP = 560;

export const STRATA = { roof: lie(ROOF, DEEP), floor: lie(FLOOR, DEEP) } as const;

/** Thickness of the measures beyond, world units: they widen, as a section is drawn coarser away from what it is about. */
const MEASURES = [
  70, 44, 120, 36, 160, 90, 220, 60, 300, 130, 420, 90, 560, 240, 700, 400, 900, 700, 1100, 1400, 2000, 2600,
  3400,
] as const;

/** `away` is 0 beside the cut beds and 1 at the margin of the sheet. */
export type Measure = {
  readonly from: number;
  readonly thick: number;
  readonly away: number;
  readonly isTinted: boolean;
};

const beyond = (beds: readonly Bed[]): readonly Measure[] => {
  let from = Math.max(...beds.map((bed) => bed.from + BEDS[bed.kind].thick));
  return MEASURES.map((thick, index) => {
    const measure = { from, thick, away: index / (MEASURES.length - 1), isTinted: index % 2 === 0 };
    from += thick;
    return measure;
  });
};

/** The rock far from the seam, as plain tints, from where the cut beds end. */
export const COUNTRY = { roof: beyond(STRATA.roof), floor: beyond(STRATA.floor) } as const;

/** The seam's own edges lie a little over the coal. */
const BITE = 1;

/** All strips of one bed; a closed run keeps off the part of the band where the seam is worked. */
type Run = {
  readonly kind: BedKind;
  readonly edge: number;
  readonly sign: 1 | -1;
  readonly shift: number;
  readonly isClosed: boolean;
};

const runsOf = (beds: readonly Bed[], sign: 1 | -1): readonly Run[] =>
  beds.map(({ kind, from, shift }) => ({
    kind,
    edge: sign < 0 ? BITE - from : SEAM - BITE + from,
    sign,
    shift,
    isClosed: false,
  }));

/** Beyond the two roads there is no seam of ours: there the rock closes. */
const CAP: readonly Run[] = [
  { kind: 'mud', edge: 0, sign: 1, shift: 0, isClosed: true },
  { kind: 'dune', edge: 84, sign: 1, shift: 60, isClosed: true },
  { kind: 'streak', edge: 139, sign: 1, shift: 20, isClosed: true },
];
const RUNS: readonly Run[] = [...CAP, ...runsOf(STRATA.roof, -1), ...runsOf(STRATA.floor, 1)];
/** How far the closed rock reaches under the ends of the face. */
const UNDER = 40;

/** What is looked at: an upright box of the world. */
export type Frame = {
  readonly x: number;
  readonly y: number;
  readonly halfW: number;
  readonly halfH: number;
};
export type Strip = {
  readonly kind: BedKind;
  readonly u: number;
  readonly edge: number;
  readonly sign: 1 | -1;
};

/** Where the strips of a run begin that can be seen. */
const startsOf = (run: Run, frame: Frame, faceUnits: number, stretch: number): readonly number[] => {
  const { thick } = BEDS[run.kind];
  const long = BEDS[run.kind].long * stretch;
  const [cos, sin] = [Math.cos(DIP), Math.sin(DIP)];
  const [midU, midV] = [frame.x * cos + frame.y * sin, frame.y * cos - frame.x * sin];
  const reachU = frame.halfW * cos + frame.halfH * sin;
  const middle = run.edge + (run.sign * thick) / 2;
  if (Math.abs(middle - midV) > frame.halfW * sin + frame.halfH * cos + thick) return [];
  const starts: number[] = [];
  const around = Math.hypot(long, thick) / 2;
  const first = Math.floor((midU - reachU - run.shift) / long) * long + run.shift;
  for (let u = first; u < midU + reachU; u += long) {
    const isWorked = run.isClosed && u + long > UNDER && u < faceUnits - UNDER;
    const isOut =
      Math.abs(worldX(u + long / 2, middle) - frame.x) > frame.halfW + around ||
      Math.abs(worldY(u + long / 2, middle) - frame.y) > frame.halfH + around;
    if (!isWorked && !isOut) starts.push(u);
  }
  return starts;
};

/** Every strip within a frame, `stretch` times as long as it was cut. */
export const stripsIn = (frame: Frame, faceUnits: number, stretch: number): readonly Strip[] =>
  RUNS.flatMap((run) =>
    startsOf(run, frame, faceUnits, stretch).map((u) => ({
      kind: run.kind,
      u,
      edge: run.edge,
      sign: run.sign,
    })),
  );
