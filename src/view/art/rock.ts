// Roof and floor rock, in long tiles along the seam that join without a seam of their own, and the drift at
// the bottom, the only horizontal of the picture.
import { COAL, HOLLOW, NIGHT, ROCK, TIMBER } from '../palette.ts';
import { createGrain, cutOut, gouge, polygon, type Cut, type Pen } from './painter.ts';

export const ROCK_W = 410;
export const ROCK_H = 380;
export const DRIFT_W = 300;
export const DRIFT_H = 260;

/** Strata near the seam lie close and bright; away from it they thin out into the night. */
const paintRock = (pen: Pen, isRoof: boolean): void => {
  const grain = createGrain(isRoof ? 11 : 23);
  const away = (share: number): number => (isRoof ? ROCK_H * (1 - share) : ROCK_H * share);
  polygon(pen, [[0, 0], [ROCK_W, 0], [ROCK_W, ROCK_H], [0, ROCK_H]], ROCK.shadow);
  polygon(pen, [[0, away(0)], [ROCK_W, away(0)], [ROCK_W, away(0.42)], [ROCK_W * 0.6, away(0.37)], [ROCK_W * 0.3, away(0.44)], [0, away(0.42)]], ROCK.body);
  for (let row = 0; row < 30; row += 1) {
    const share = 0.015 + (row / 30) ** 1.25;
    let x = grain() * 60;
    while (x < ROCK_W - 34) {
      const length = Math.min(24 + grain() * 70, ROCK_W - 6 - x);
      const y = away(Math.min(0.985, share + grain() * 0.012));
      const tone = share < 0.12 ? ROCK.edge : share < 0.4 ? ROCK.light : ROCK.body;
      gouge(pen, [x, y], [x + length, y + (grain() - 0.5) * 5], (2.6 - share * 1.4) * (0.7 + grain() * 0.7), tone);
      x += length + 14 + grain() * (40 + share * 120);
    }
  }
  // The cut edge of the rock against the seam.
  const y = away(0);
  const inwards = isRoof ? -1 : 1;
  polygon(pen, [[0, y], [ROCK_W, y], [ROCK_W, y + inwards * 3], [ROCK_W * 0.7, y + inwards * 5], [ROCK_W * 0.35, y + inwards * 2.6], [0, y + inwards * 3]], ROCK.edge);
};

/** One length of the haulage drift: timbered sets, a back wall, a floor with sleepers and rails. */
const paintDrift = (pen: Pen): void => {
  const grain = createGrain(77);
  polygon(pen, [[0, 0], [DRIFT_W, 0], [DRIFT_W, DRIFT_H], [0, DRIFT_H]], HOLLOW.body);
  for (let row = 0; row < 34; row += 1) {
    const x = grain() * (DRIFT_W - 50);
    const y = 16 + grain() * (DRIFT_H - 60);
    gouge(pen, [x, y], [x + 16 + grain() * 34, y + (grain() - 0.5) * 8], 1.6 + grain() * 2, grain() < 0.4 ? ROCK.shadow : HOLLOW.light);
  }
  polygon(pen, [[0, DRIFT_H - 26], [DRIFT_W, DRIFT_H - 26], [DRIFT_W, DRIFT_H], [0, DRIFT_H]], ROCK.shadow);
  for (let x = 8; x < DRIFT_W; x += 37.5) polygon(pen, [[x, DRIFT_H - 24], [x + 16, DRIFT_H - 24], [x + 20, DRIFT_H - 15], [x - 3, DRIFT_H - 15]], TIMBER.shadow);
  polygon(pen, [[0, DRIFT_H - 27], [DRIFT_W, DRIFT_H - 27], [DRIFT_W, DRIFT_H - 23.5], [0, DRIFT_H - 23.5]], COAL.edge);
  cutOut(pen, [[20, 14], [34, 14], [40, DRIFT_H - 25], [24, DRIFT_H - 25]], TIMBER);
  cutOut(pen, [[0, 2], [DRIFT_W, 2], [DRIFT_W, 15], [0, 15]], TIMBER);
};

export const rockCuts = (): Cut[] => [
  { name: 'rock roof', w: ROCK_W, h: ROCK_H, ax: 0, ay: ROCK_H, paint: (pen) => paintRock(pen, true) },
  { name: 'rock floor', w: ROCK_W, h: ROCK_H, ax: 0, ay: 0, paint: (pen) => paintRock(pen, false) },
  { name: 'drift', w: DRIFT_W, h: DRIFT_H, ax: 0, ay: 0, paint: paintDrift },
  { name: 'ink', w: 8, h: 8, ax: 4, ay: 4, paint: (pen) => polygon(pen, [[0, 0], [8, 0], [8, 8], [0, 8]], NIGHT) },
];
