// Roof and floor rock, in long tiles along the seam that join without a seam of their own, and the drift at
// the bottom, the only horizontal of the picture.
import { COAL, HOLLOW, NIGHT, ROCK, TIMBER } from '../palette.ts';
import {
  createGrain,
  cutOut,
  gouge,
  line,
  polygon,
  type Cut,
  type Pen,
  type Points,
  pairs,
} from './painter.ts';

export const ROCK_W = 410;
export const ROCK_H = 386;
export const DRIFT_W = 300;
export const DRIFT_H = 260;

/** Thickness of each bed from the seam outwards, its tone, and how its hatching lies (degrees to the seam). */
const BEDS: readonly {
  readonly thick: number;
  readonly tone: string;
  readonly mark: string;
  readonly lean: number;
  readonly count: number;
}[] = [
  { thick: 34, tone: ROCK.body, mark: ROCK.edge, lean: 4, count: 46 },
  { thick: 52, tone: '#2b2824', mark: ROCK.light, lean: 32, count: 44 },
  { thick: 26, tone: ROCK.body, mark: ROCK.light, lean: 3, count: 20 },
  { thick: 74, tone: '#282420', mark: '#3d3731', lean: -26, count: 46 },
  { thick: 40, tone: '#25211e', mark: '#38332d', lean: 2, count: 16 },
  { thick: 160, tone: ROCK.shadow, mark: '#2e2a25', lean: 24, count: 40 },
];

/** The wavering line between two beds; it ends as high as it began, so that tiles join. */
const bedLine = (y: number, wave: number, grain: () => number): Points => {
  const inner = [0.18, 0.36, 0.55, 0.78].map(
    (share) => [ROCK_W * share, y + (grain() - 0.5) * wave] as const,
  );
  return [[0, y], ...inner, [ROCK_W, y]];
};

const hatch = (pen: Pen, from: number, to: number, bed: (typeof BEDS)[number], grain: () => number): void => {
  const angle = (bed.lean * Math.PI) / 180;
  for (let index = 0; index < bed.count; index += 1) {
    const length = 14 + grain() * 34;
    const x = 4 + grain() * (ROCK_W - 8 - Math.cos(angle) * length);
    const y = from + (to - from) * (0.06 + grain() * 0.82);
    gouge(
      pen,
      [x, y],
      [x + Math.cos(angle) * length, y + Math.sin(angle) * length * 0.8],
      1.3 + grain() * 2,
      bed.mark,
    );
  }
};

/** Beds near the seam are thin and bright; away from it they thicken and thin out into the night. */
const paintRock = (pen: Pen, isRoof: boolean): void => {
  const grain = createGrain(isRoof ? 11 : 23);
  const away = (units: number): number => (isRoof ? ROCK_H - units : units);
  const sign = isRoof ? -1 : 1;
  polygon(pen, pairs([0, 0, ROCK_W, 0, ROCK_W, ROCK_H, 0, ROCK_H]), ROCK.shadow);
  let depth = BEDS.reduce((sum, bed) => sum + bed.thick, 0);
  for (const bed of BEDS.toReversed()) {
    const far = bedLine(away(depth), 16, grain);
    polygon(pen, [...far, [ROCK_W, away(0)], [0, away(0)]], bed.tone);
    line(
      pen,
      far.map(([x, y]) => [x, y - sign * 1.4] as const),
      bed.mark,
      1.2,
    );
    hatch(pen, away(depth - bed.thick), away(depth), bed, grain);
    depth -= bed.thick;
  }
  // The cut edge of the rock against the seam.
  const y = away(0);
  polygon(
    pen,
    pairs([
      0,
      y,
      ROCK_W,
      y,
      ROCK_W,
      y + sign * 3,
      ROCK_W * 0.7,
      y + sign * 5,
      ROCK_W * 0.35,
      y + sign * 2.6,
      0,
      y + sign * 3,
    ]),
    '#6d6459',
  );
};

/** One length of the haulage drift: timbered sets, a back wall, a floor with sleepers and rails. */
const paintDrift = (pen: Pen): void => {
  const grain = createGrain(77);
  polygon(pen, pairs([0, 0, DRIFT_W, 0, DRIFT_W, DRIFT_H, 0, DRIFT_H]), HOLLOW.body);
  for (let row = 0; row < 34; row += 1) {
    const x = grain() * (DRIFT_W - 50);
    const y = 16 + grain() * (DRIFT_H - 60);
    gouge(
      pen,
      [x, y],
      [x + 16 + grain() * 34, y + (grain() - 0.5) * 8],
      1.6 + grain() * 2,
      grain() < 0.4 ? ROCK.shadow : HOLLOW.light,
    );
  }
  polygon(pen, pairs([0, DRIFT_H - 26, DRIFT_W, DRIFT_H - 26, DRIFT_W, DRIFT_H, 0, DRIFT_H]), ROCK.shadow);
  for (let x = 8; x < DRIFT_W; x += 37.5)
    polygon(
      pen,
      pairs([x, DRIFT_H - 24, x + 16, DRIFT_H - 24, x + 20, DRIFT_H - 15, x - 3, DRIFT_H - 15]),
      TIMBER.shadow,
    );
  polygon(
    pen,
    pairs([0, DRIFT_H - 27, DRIFT_W, DRIFT_H - 27, DRIFT_W, DRIFT_H - 23.5, 0, DRIFT_H - 23.5]),
    COAL.edge,
  );
  cutOut(pen, pairs([20, 14, 34, 14, 40, DRIFT_H - 25, 24, DRIFT_H - 25]), TIMBER);
  cutOut(pen, pairs([0, 2, DRIFT_W, 2, DRIFT_W, 15, 0, 15]), TIMBER);
};

export const rockCuts = (): Cut[] => [
  { name: 'rock roof', w: ROCK_W, h: ROCK_H, ax: 0, ay: ROCK_H, paint: (pen) => paintRock(pen, true) },
  { name: 'rock floor', w: ROCK_W, h: ROCK_H, ax: 0, ay: 0, paint: (pen) => paintRock(pen, false) },
  { name: 'drift', w: DRIFT_W, h: DRIFT_H, ax: 0, ay: 0, paint: paintDrift },
  {
    name: 'ink',
    w: 8,
    h: 8,
    ax: 4,
    ay: 4,
    paint: (pen) => polygon(pen, pairs([0, 0, 8, 0, 8, 8, 0, 8]), NIGHT),
  },
];
