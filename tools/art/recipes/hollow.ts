// The worked-out space behind the props: a still dark with the broken lips of roof and floor, and what moves slower
// behind it: gob, packs of stone, rows of old timber that go on where nobody works any more.
import { SEAM } from '../../../src/view/band.ts';
import { BAY_W, HOLLOW_VARIANTS, OLD_TIMBER } from '../../../src/view/measures.ts';
import { HOLLOW, OLD_WOOD } from '../../../src/view/palette.ts';
import { between, stone, vein } from '../carve.ts';
import { box, createGrain, gouge, pairs, polygon, type Cut, type Pen } from '../painter.ts';

/** Laps over its neighbours, or a hair of light shows between two bays. */
const HOLLOW_W = BAY_W + 2;

/** Roof and floor as they broke: leaves hanging down, leaves lying, each with its bright cut. */
const paintHollow = (pen: Pen, seed: number): void => {
  const grain = createGrain(seed);
  polygon(pen, box(0, 0, HOLLOW_W, SEAM), HOLLOW.body);
  for (const [edge, sign] of [
    [0, 1],
    [SEAM, -1],
  ] as const) {
    polygon(pen, box(0, Math.min(edge, edge + sign * 9), HOLLOW_W, 9), HOLLOW.shadow);
    for (let x = 0; x < HOLLOW_W;) {
      const run = Math.min(HOLLOW_W - x, between(grain, 16, 38));
      const deep = between(grain, 5, 15);
      polygon(
        pen,
        pairs([x, edge, x + run, edge, x + run - 2, edge + sign * deep * 0.7, x + 2, edge + sign * deep]),
        HOLLOW.lip,
      );
      vein(
        pen,
        pairs([x + 2, edge + sign * deep, x + run - 2, edge + sign * deep * 0.7]),
        2.4,
        0.8,
        HOLLOW.edge,
      );
      x += run;
    }
  }
};

/** A patch of the far wall: long cuts of the pick that nobody smoothed. */
const paintWall = (pen: Pen, seed: number, w: number, h: number): void => {
  const grain = createGrain(seed);
  for (let y = 8; y < h - 6; y += between(grain, 8, 12)) {
    const x = between(grain, 2, w * 0.4);
    const long = between(grain, 40, w * 0.55);
    gouge(pen, [x, y], [x + long, y + between(grain, -4, 4)], between(grain, 2.2, 4), HOLLOW.light);
    gouge(pen, [x + 8, y + 4], [x + long * 0.7, y + 4], 1.8, HOLLOW.shadow);
  }
};

/** Gob: what the roof has dropped since the timber was drawn, in a heap on the floor. */
const paintGob = (pen: Pen, seed: number): void => {
  const grain = createGrain(seed);
  polygon(pen, pairs([4, 62, 18, 40, 44, 30, 70, 12, 96, 22, 128, 34, 150, 50, 158, 62]), HOLLOW.shadow);
  for (let count = 0; count < 26; count += 1) {
    const x = between(grain, 14, 146);
    const high = 46 * (1 - Math.abs(x - 76) / 84);
    stone(pen, x, 58 - grain() * high, between(grain, 6, 13), OLD_WOOD.stone, grain);
  }
};

/** An old prop, black with damp, its head crushed into its board. */
const paintOldProp = (pen: Pen, row: 'near' | 'far', seed: number): void => {
  const grain = createGrain(seed);
  const { w, h } = OLD_TIMBER[row];
  const tones = OLD_WOOD[row];
  const half = row === 'near' ? 6 : 4;
  const x = w / 2;
  const lean = between(grain, -3, 3);
  polygon(pen, pairs([x - half + lean, 5, x + half + lean, 5, x + half + 1, h, x - half - 1, h]), tones.body);
  polygon(
    pen,
    pairs([x + half * 0.3 + lean, 5, x + half + lean, 5, x + half + 1, h, x + half * 0.4, h]),
    tones.shadow,
  );
  vein(pen, pairs([x - half + 1 + lean, 8, x - half, h - 2]), 2.2, 1.2, tones.edge);
  gouge(pen, [x + lean * 0.6, h * 0.3], [x, h * 0.66], 1.6, tones.shadow);
  polygon(pen, pairs([1, 1, w - 1, 2, w - 2, 8, 2, 7]), tones.body);
  vein(pen, pairs([1, 2, w - 2, 2.6]), 2, 1.2, tones.edge);
};

export const hollowCuts = (): Cut[] => [
  ...Array.from({ length: HOLLOW_VARIANTS }, (_, seed): Cut => ({
    name: `hollow ${seed}`,
    w: HOLLOW_W,
    h: SEAM,
    ax: 1,
    ay: 0,
    paint: (pen) => paintHollow(pen, seed + 1),
  })),
  ...[0, 1].flatMap((seed): Cut[] => [
    {
      name: `wall ${seed}`,
      w: 150,
      h: 118,
      ax: 75,
      ay: 0,
      detail: 0.55,
      paint: (pen) => paintWall(pen, 40 + seed, 150, 118),
    },
    {
      name: `gob ${seed}`,
      w: 162,
      h: 64,
      ax: 81,
      ay: 62,
      detail: 0.8,
      paint: (pen) => paintGob(pen, 50 + seed),
    },
    ...(['near', 'far'] as const).map((row): Cut => ({
      name: `old prop ${row} ${seed}`,
      ...OLD_TIMBER[row],
      ax: OLD_TIMBER[row].w / 2,
      ay: 0,
      paint: (pen) => paintOldProp(pen, row, 60 + seed),
    })),
  ]),
];
