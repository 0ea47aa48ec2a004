// What coal and roof leave behind on their way: shards, the slab of the overhang, the ragged edges of the face,
// rubble of a fall, cracks under a roof that talks.
import { SEAM } from '../../../src/view/band.ts';
import { CHALK, COAL, ROCK } from '../../../src/view/palette.ts';
import { BAY_W, BLOCK_H, SHARD_SHAPES, SLAB_SHAPES } from '../../../src/view/measures.ts';
import { between, jagged, stone, vein } from '../carve.ts';
import {
  createGrain,
  gouge,
  pairs,
  placed,
  polygon,
  shifted,
  trace,
  type Cut,
  type Pen,
  type Points,
} from '../painter.ts';

/** Six bodies of broken coal in shares of their size: chip, wedge, cube, blade, shell, lump. */
const BODIES = [
  [0.1, 0.5, 0.35, 0.12, 0.8, 0.2, 0.92, 0.62, 0.5, 0.9],
  [0.04, 0.82, 0.4, 0.08, 0.96, 0.7, 0.6, 0.92],
  [0.16, 0.3, 0.6, 0.1, 0.92, 0.34, 0.86, 0.8, 0.42, 0.94, 0.1, 0.68],
  [0.02, 0.6, 0.3, 0.36, 0.98, 0.28, 0.72, 0.62],
  [0.08, 0.3, 0.5, 0.14, 0.94, 0.44, 0.7, 0.86, 0.38, 0.7],
  [0.12, 0.36, 0.34, 0.1, 0.74, 0.14, 0.94, 0.5, 0.76, 0.86, 0.3, 0.88, 0.06, 0.64],
] as const;

const paintShard = (pen: Pen, body: readonly number[], size: number): void => {
  const rim = placed(body, 0, 0, size);
  const heart = [size * 0.54, size * 0.5] as const;
  polygon(pen, rim, COAL.body);
  rim.forEach((corner, index) => {
    const next = rim[(index + 1) % rim.length];
    if (next === undefined) return;
    const light = corner[0] + next[0] - size + (corner[1] + next[1] - size) * 1.4;
    if (light < -size * 0.5) polygon(pen, [corner, next, heart], index % 2 === 0 ? COAL.edge : COAL.light);
    else if (light > size * 0.5) polygon(pen, [corner, next, heart], COAL.gap);
  });
  const [first, second] = rim;
  if (first && second) gouge(pen, first, second, size * 0.13, COAL.spark);
};

/** The overhang as one piece, in shares of its width and height: the torn-off top, then the teeth of its underside. */
const SLABS = [
  {
    top: [0.02, 0.16, 0.2, 0.03, 0.46, 0.09, 0.76, 0, 1, 0.15],
    ridge: [0.98, 0.46, 0.7, 0.34, 0.5, 0.44, 0.26, 0.36, 0.03, 0.5],
    teeth: [0, 0.8, 0.18, 0.97, 0.33, 0.88, 0.52, 1, 0.7, 0.87, 0.84, 0.95, 0.97, 0.8],
  },
  {
    top: [0, 0.22, 0.17, 0.06, 0.5, 0, 0.7, 0.1, 0.98, 0.07],
    ridge: [1, 0.4, 0.76, 0.46, 0.52, 0.34, 0.3, 0.46, 0.02, 0.44],
    teeth: [0.05, 0.86, 0.24, 0.86, 0.42, 1, 0.58, 0.9, 0.76, 0.98, 0.9, 0.88, 1, 0.72],
  },
] as const;
/** Room round the slab for the black it throws on the wall behind it. */
const SLAB_ROOM = 9;

/** Torn planes above, lit like steel; the wall of the piece; the underside, which nobody has seen before, black. */
const paintSlab = (pen: Pen, { top, ridge, teeth }: (typeof SLABS)[number], seed: number): void => {
  const grain = createGrain(seed);
  const onto = (flat: readonly number[]): Points => placed(flat, SLAB_ROOM, SLAB_ROOM, BAY_W, BLOCK_H);
  const [crest, waist, hem] = [onto(top), onto(ridge), onto(teeth)];
  const rim = [...crest, ...hem.toReversed()];
  for (const [dx, dy] of [
    [6, 7],
    [3, 4],
    [-3, 2],
    [2, -3],
  ] as const)
    polygon(pen, shifted(rim, dx, dy), COAL.gap);
  polygon(pen, rim, COAL.body);
  pen.save();
  trace(pen, rim);
  pen.clip();
  const under = BLOCK_H * 0.72 + SLAB_ROOM;
  for (let x = SLAB_ROOM - 8; x < BAY_W + SLAB_ROOM; x += between(grain, 12, 19)) {
    polygon(pen, pairs([x, 0, x + 10, 0, x + 14, 99, x + 5, 99]), grain() < 0.5 ? COAL.shadow : COAL.light);
    vein(pen, pairs([x, 12, x + 4, under + 12]), 2.2, 0.8, COAL.edge);
  }
  polygon(pen, [...hem, [BAY_W + 20, under], [BAY_W * 0.5, under + 8], [0, under]], COAL.gap);
  for (const [x, y] of hem) gouge(pen, [x, y], [x + between(grain, -3, 5), under + 2], 2.6, COAL.light);
  polygon(pen, [...crest, ...waist], COAL.edge);
  waist.toReversed().forEach((low, index) => {
    const [from, to] = [crest[index], crest[index + 1]];
    if (from && to) polygon(pen, [from, to, low], index % 2 === 0 ? COAL.steel : COAL.light);
  });
  vein(pen, waist.toReversed(), 2.6, 1.6, COAL.glint);
  pen.restore();
  crest.forEach((corner, index) => {
    const next = crest[index + 1];
    if (next) gouge(pen, corner, next, 3.4, COAL.spark);
  });
};

/** Where the coal ends towards the worked-out side: broken cubes that catch the lamp head on. */
const paintFront = (pen: Pen, h: number, seed: number): void => {
  const grain = createGrain(seed);
  for (let y = 0; y < h;) {
    const step = h - y < 16 ? h - y : Math.min(h - y, between(grain, 12, 24));
    const out = between(grain, 2, 9);
    const nose = [out, y + step * between(grain, 0.25, 0.5)] as const;
    const top = [between(grain, 10, 13), y] as const;
    const foot = [between(grain, 9, 13), y + step] as const;
    polygon(pen, [[18, y], top, nose, foot, [18, y + step]], COAL.shadow);
    polygon(pen, [top, nose, [16, y + step * 0.55], [18, y]], COAL.light);
    polygon(pen, [top, nose, [nose[0] + 5, y + step * 0.5]], COAL.edge);
    gouge(pen, top, nose, 2.2, COAL.glint);
    gouge(pen, nose, foot, 1.4, COAL.edge);
    y += step;
  }
};

/** The underside of coal that hangs over a cut parting, and the sill of coal that lies under one. */
const paintUnder = (pen: Pen, w: number, seed: number): void => {
  const grain = createGrain(seed);
  const way = jagged([0, 4], [w, 4], 5, 3.6, grain);
  polygon(pen, [[0, -1], [w, -1], ...way.toReversed()], COAL.gap);
  vein(
    pen,
    way.map(([x, y]) => [x, y - 0.6] as const),
    1.9,
    0.9,
    COAL.edge,
  );
};
const paintSill = (pen: Pen, w: number, seed: number): void => {
  const grain = createGrain(seed);
  const way = jagged([0, 6], [w, 6], 5, 3.4, grain);
  polygon(pen, [...way, [w, 12], [0, 12]], COAL.body);
  vein(
    pen,
    way.map(([x, y]) => [x, y + 1] as const),
    2.6,
    1.2,
    COAL.glint,
  );
};

const STONE = { shadow: '#151210', body: ROCK.body, edge: ROCK.edge };

/** The bay a roof fall has shut: great leaves of rock on end, small stone between them. */
const paintRubble = (pen: Pen): void => {
  const grain = createGrain(404);
  polygon(pen, pairs([0, 154, 3, 48, 16, 20, 34, 30, 52, 8, 74, 18, 92, 40, 96, 154]), '#100e0c');
  const leaves = [8, 44, 40, 24, 74, 58, 20, 88, 58, 96, 82, 112, 34, 128];
  for (const [index, [x, y]] of pairs(leaves).entries()) {
    const long = between(grain, 40, 58);
    const tall = between(grain, 20, 30);
    const lean = (index % 2 === 0 ? 1 : -1) * between(grain, 6, 18);
    const leaf = pairs([
      x - long / 2,
      y + lean,
      x + long * 0.4,
      y - lean,
      x + long / 2,
      y - lean + tall * 0.6,
      x - long * 0.36,
      y + lean + tall,
    ]);
    polygon(pen, leaf, ROCK.body);
    const [a, b, c, d] = leaf;
    if (!a || !b || !c || !d) continue;
    vein(pen, [a, b], 3.4, 1.2, '#6d6459');
    vein(pen, [d, c], 3, 4, '#0b0a09');
    gouge(pen, [a[0] + 7, a[1] + tall * 0.5], [b[0] - 4, b[1] + tall * 0.34], 2, ROCK.edge);
  }
  for (let count = 0; count < 22; count += 1)
    stone(pen, between(grain, 6, 90), between(grain, 22, 148), between(grain, 4, 9), STONE, grain);
};

/** Lines along the dip under a roof that has begun to give: a hair first, then splinters. */
const paintRoofCrack = (pen: Pen, stage: number): void => {
  const grain = createGrain(900 + stage);
  const crack = (x: number, y: number, long: number, drop: number, width: number): void => {
    const way = jagged([x, y], [x + long, y + drop], 4, 2.6, grain);
    vein(pen, way, width, 0.6, COAL.gap);
    vein(
      pen,
      way.map(([px, py]) => [px, py + width * 0.5 + 0.6] as const),
      1.6,
      0.5,
      CHALK,
    );
  };
  crack(3, 5, 50, 3, 2.2 + stage);
  if (stage < 2) return;
  crack(20, 9, 54, 9, 4);
  crack(8, 16, 30, 10, 3);
  polygon(pen, pairs([34, 2, 58, 3, 50, 13, 44, 10]), COAL.gap);
  vein(pen, pairs([36, 4, 45, 11, 56, 4]), 1.2, 1.8, CHALK);
};

const edgeCuts = (): Cut[] => {
  const seedOf = (seed: number): number => seed * 17 + 5;
  return [0, 1].flatMap((variant): Cut[] => [
    {
      name: `front ${variant}`,
      w: 18,
      h: BLOCK_H,
      ax: 12,
      ay: 0,
      paint: (pen) => paintFront(pen, BLOCK_H, seedOf(variant)),
    },
    {
      name: `front parting ${variant}`,
      w: 18,
      h: 20,
      ax: 12,
      ay: 0,
      paint: (pen) => paintFront(pen, 20, seedOf(variant + 4)),
    },
    {
      name: `under ${variant}`,
      w: 41,
      h: 10,
      ax: 0,
      ay: 1,
      paint: (pen) => paintUnder(pen, 41, seedOf(variant + 8)),
    },
    {
      name: `sill ${variant}`,
      w: 41,
      h: 12,
      ax: 0,
      ay: 9,
      paint: (pen) => paintSill(pen, 41, seedOf(variant + 12)),
    },
  ]);
};

export const debrisCuts = (): Cut[] => [
  ...BODIES.slice(0, SHARD_SHAPES).map((body, seed): Cut => ({
    name: `shard ${seed}`,
    w: 22,
    h: 22,
    ax: 11,
    ay: 11,
    paint: (pen) => paintShard(pen, body, 22),
  })),
  ...SLABS.slice(0, SLAB_SHAPES).map((shape, seed): Cut => ({
    name: `slab ${seed}`,
    w: BAY_W + SLAB_ROOM * 2,
    h: BLOCK_H + SLAB_ROOM * 2,
    ax: BAY_W / 2 + SLAB_ROOM,
    ay: BLOCK_H / 2 + SLAB_ROOM,
    paint: (pen) => paintSlab(pen, shape, 80 + seed),
  })),
  ...edgeCuts(),
  { name: 'rubble', w: 96, h: SEAM + 2, ax: 7, ay: 0, paint: paintRubble },
  ...[1, 2].map((stage): Cut => ({
    name: `roof crack ${stage}`,
    w: BAY_W,
    h: 32,
    ax: 0,
    ay: 0,
    paint: (pen) => paintRoofCrack(pen, stage),
  })),
];
