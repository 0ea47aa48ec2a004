// One length of the drift at the foot of the face, the only horizontal of the picture; the air road at the
// top is made of the same.
import { COAL, HOLLOW, ROCK, TIMBER } from '../../../src/view/palette.ts';
import { DRIFT_H, DRIFT_W } from '../../../src/view/measures.ts';
import { box, createGrain, cutOut, gouge, pairs, placed, polygon, type Cut, type Pen } from '../painter.ts';

const SLEEPER = [0, 0, 16, 0, 20, 9, -3, 9];

/** One length of the haulage drift: timbered sets, a back wall, a floor with sleepers and rails. */
const paintDrift = (pen: Pen): void => {
  const grain = createGrain(77);
  polygon(pen, box(0, 0, DRIFT_W, DRIFT_H), HOLLOW.body);
  for (let row = 0; row < 34; row += 1) {
    const x = grain() * (DRIFT_W - 50);
    const y = 16 + grain() * (DRIFT_H - 60);
    const end = [x + 16 + grain() * 34, y + (grain() - 0.5) * 8] as const;
    gouge(pen, [x, y], end, 1.6 + grain() * 2, grain() < 0.4 ? ROCK.shadow : HOLLOW.light);
  }
  polygon(pen, box(0, DRIFT_H - 26, DRIFT_W, 26), ROCK.shadow);
  for (let x = 8; x < DRIFT_W; x += 37.5) polygon(pen, placed(SLEEPER, x, DRIFT_H - 24), TIMBER.shadow);
  polygon(pen, box(0, DRIFT_H - 27, DRIFT_W, 3.5), COAL.edge);
  cutOut(pen, pairs([20, 14, 34, 14, 40, 235, 24, 235]), TIMBER);
  cutOut(pen, box(0, 2, DRIFT_W, 13), TIMBER);
};

export const driftCuts = (): Cut[] => [
  { name: 'drift', w: DRIFT_W, h: DRIFT_H, ax: 0, ay: 0, detail: 0.7, paint: paintDrift },
];
