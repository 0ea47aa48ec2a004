// One length of the drift at the foot of the face, the only horizontal of the picture; the air road at the top is
// made of the same. What only some lengths have, lamp, puddle, pipe, lies over it.
import { COAL, HOLLOW, LAMP, OLD_WOOD, ROCK, STEEL, TIMBER } from '../../../src/view/palette.ts';
import { DRIFT_H, DRIFT_W } from '../../../src/view/measures.ts';
import { between, comb, oneOf, vein, type Grain } from '../carve.ts';
import { box, createGrain, cutOut, gouge, pairs, placed, polygon, type Cut, type Pen } from '../painter.ts';

const FLOOR = DRIFT_H - 26;
const SLEEPER = [0, 0, 18, 0, 23, 10, -4, 10];

/** One plate of the far wall: flat, lit along its upper edge, hatched where it turns away. */
const paintPlate = (pen: Pen, x: number, y: number, w: number, h: number, grain: Grain): void => {
  const [a, b, c, d] = [
    between(grain, 0, 7),
    between(grain, -5, 5),
    between(grain, 0, 9),
    between(grain, -5, 5),
  ];
  const plate = pairs([
    x + 2,
    y + a,
    x + w * 0.6,
    y + 1,
    x + w - 2,
    y + a + b * 0.5,
    x + w - 4 - c,
    y + h - 3 + d * 0.4,
    x + 4,
    y + h - 2,
  ]);
  polygon(pen, plate, oneOf(grain, ['#1b1815', '#211d19', '#171412']));
  const cut = { dx: -between(grain, 9, 13), dy: between(grain, 14, 20), width: 2.6, fill: '#332c26' };
  comb(
    pen,
    {
      from: [x + w * 0.46, y + h * 0.4],
      to: [x + w - 9, y + h * 0.36],
      count: Math.max(3, Math.round(w / 13)),
    },
    cut,
    grain,
  );
  vein(
    pen,
    plate.slice(0, 3).map(([px, py]) => [px, py + 1.4] as const),
    2.6,
    1.2,
    '#4b4138',
  );
};

/** The far side: plates of rock in leaning courses, black between them. */
const paintWall = (pen: Pen, grain: Grain): void => {
  polygon(pen, box(0, 0, DRIFT_W, DRIFT_H), HOLLOW.shadow);
  const courses = [
    [36, 46, 0],
    [82, 58, 34],
    [140, 44, 12],
    [184, 52, 44],
  ] as const;
  for (const [y, h, shift] of courses) {
    // The last plate of a course comes in again at the other end, so that lengths of drift join.
    const first = between(grain, 56, 84);
    for (const x of [shift - first, DRIFT_W + shift - first])
      paintPlate(pen, x, y, first, h, createGrain(y + h));
    for (let x = shift; x < DRIFT_W + shift - first - 30;) {
      const rest = DRIFT_W + shift - first - x;
      const w = rest < 110 ? rest : between(grain, 46, 78);
      paintPlate(pen, x, y, w, h, grain);
      x += w;
    }
  }
};

/** Lagging behind the sets: split poles laid close, with black between them. */
const paintLagging = (pen: Pen, grain: Grain): void => {
  polygon(pen, box(0, 12, DRIFT_W, 26), HOLLOW.shadow);
  for (let x = -10; x < DRIFT_W; x += 15) {
    const top = 13 + between(grain, 0, 3);
    polygon(pen, pairs([x, top, x + 13, top, x + 12, 34, x + 1, 33]), OLD_WOOD.near.body);
    vein(pen, pairs([x + 1, top + 1, x + 1, 32]), 2.2, 1, OLD_WOOD.near.edge);
  }
};

/** A set: two legs that lean in under a cap, wedged, and the same set farther off, dark. */
const paintSet = (pen: Pen, grain: Grain): void => {
  polygon(pen, pairs([196, 30, 208, 30, 211, FLOOR - 8, 197, FLOOR - 8]), OLD_WOOD.far.body);
  vein(pen, pairs([197, 34, 198, FLOOR - 10]), 2, 1.2, OLD_WOOD.far.edge);
  const leg = pairs([40, 18, 57, 18, 61, FLOOR + 3, 41, FLOOR + 3]);
  cutOut(pen, leg, TIMBER, 2);
  polygon(pen, pairs([51, 18, 57, 18, 61, FLOOR + 3, 53, FLOOR + 3]), TIMBER.shadow);
  for (const [x, y, long] of [
    [46, 40, 46],
    [48, 104, 60],
    [45, 176, 40],
  ] as const)
    gouge(pen, [x, y], [x + 1.5, y + long], 1.8, TIMBER.shadow);
  polygon(pen, pairs([43, 74, 50, 70, 52, 82, 45, 86]), TIMBER.shadow);
  polygon(pen, pairs([34, FLOOR - 2, 68, FLOOR - 2, 72, FLOOR + 5, 30, FLOOR + 5]), OLD_WOOD.near.body);
  cutOut(pen, pairs([-2, 2, DRIFT_W + 2, 2, DRIFT_W + 2, 15, -2, 16]), TIMBER, 1.8);
  polygon(pen, box(-2, 11, DRIFT_W + 4, 5), TIMBER.shadow);
  comb(
    pen,
    { from: [20, 6], to: [DRIFT_W - 40, 6], count: 7 },
    { dx: 30, dy: 0.6, width: 1.7, fill: TIMBER.shadow },
    grain,
  );
  cutOut(pen, pairs([30, 13, 70, 13, 64, 21, 36, 21]), TIMBER, 1.4);
};

const paintTrack = (pen: Pen, grain: Grain): void => {
  polygon(pen, box(0, FLOOR, DRIFT_W, 26), '#13110f');
  for (let x = 2; x < DRIFT_W; x += between(grain, 8, 15))
    gouge(
      pen,
      [x, FLOOR + between(grain, 10, 23)],
      [x + between(grain, 5, 12), FLOOR + between(grain, 12, 22)],
      2.6,
      ROCK.body,
    );
  for (let x = 8; x < DRIFT_W; x += 37.5) {
    polygon(pen, placed(SLEEPER, x, FLOOR + 3), TIMBER.shadow);
    vein(pen, pairs([x, FLOOR + 4, x + 18, FLOOR + 4]), 1.8, 1.8, TIMBER.body);
  }
  polygon(pen, box(0, FLOOR - 2, DRIFT_W, 5), STEEL.shadow);
  polygon(pen, box(0, FLOOR - 2, DRIFT_W, 1.9), STEEL.edge);
};

const paintDrift = (pen: Pen): void => {
  const grain = createGrain(77);
  paintWall(pen, grain);
  paintLagging(pen, grain);
  paintTrack(pen, grain);
  paintSet(pen, grain);
};

/** Water between the rails that has found a lamp. */
const paintPuddle = (pen: Pen): void => {
  polygon(pen, pairs([2, 8, 26, 3, 80, 2, 112, 7, 96, 13, 34, 14]), '#0b1116');
  gouge(pen, [20, 7], [72, 5.4], 2.4, COAL.edge);
  gouge(pen, [50, 9.6], [96, 8.4], 1.8, COAL.glint);
  gouge(pen, [28, 11], [52, 10.6], 1.5, LAMP.deep);
};

/** A lamp on a nail. The light map makes its light; here is only brass and glass. */
const paintWallLamp = (pen: Pen): void => {
  vein(pen, pairs([12, 0, 12, 9]), 1.6, 1.6, STEEL.body);
  cutOut(pen, pairs([7, 9, 17, 9, 19, 15, 5, 15]), STEEL, 1.2);
  polygon(pen, pairs([6, 15, 18, 15, 17, 30, 7, 30]), LAMP.deep);
  polygon(pen, pairs([9.5, 17, 14, 17, 13.4, 28, 10.2, 28]), LAMP.core);
  cutOut(pen, pairs([5, 30, 19, 30, 20, 38, 4, 38]), STEEL, 1.2);
};

/** The main with the air, bolted length to length, hung from the caps. */
const paintPipe = (pen: Pen): void => {
  for (const x of [46, 196]) vein(pen, pairs([x, 0, x, 14]), 2, 2, STEEL.shadow);
  polygon(pen, box(0, 9, DRIFT_W, 13), STEEL.shadow);
  polygon(pen, box(0, 9, DRIFT_W, 8), STEEL.body);
  polygon(pen, box(0, 10.4, DRIFT_W, 2), STEEL.edge);
  cutOut(pen, box(118, 5, 9, 21), STEEL, 1.2);
  cutOut(pen, box(129, 5, 9, 21), STEEL, 1.2);
  for (const y of [9, 20]) polygon(pen, box(115, y, 26, 2.6), STEEL.edge);
};

export const driftCuts = (): Cut[] => [
  { name: 'drift', w: DRIFT_W, h: DRIFT_H, ax: 0, ay: 0, detail: 0.9, paint: paintDrift },
  { name: 'puddle', w: 114, h: 16, ax: -110, ay: -(FLOOR + 8), paint: paintPuddle },
  { name: 'wall lamp', w: 24, h: 40, ax: 12, ay: 0, paint: paintWallLamp },
  { name: 'air pipe', w: DRIFT_W, h: 28, ax: 0, ay: -46, paint: paintPipe },
];
