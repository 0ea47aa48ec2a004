// What coal and roof leave behind: the worked-out space, shards and slabs on their way down, rubble of a
// fall, cracks under a roof that talks.
import { SEAM } from '../../../src/view/band.ts';
import { CHALK, COAL, HOLLOW, ROCK } from '../../../src/view/palette.ts';
import { BAY_W, BLOCK_H, HOLLOW_VARIANTS } from '../../../src/view/measures.ts';
import { COAL_LOOK, planes } from './coal.ts';
import {
  box,
  createGrain,
  gouge,
  line,
  pairs,
  placed,
  polygon,
  trace,
  type Cut,
  type Pen,
} from '../painter.ts';

/** Laps over its neighbours, or a hair of light shows between two bays. */
const HOLLOW_W = BAY_W + 2;

/** The worked-out space: rock of the far side, in the shadow of roof and floor. */
const paintHollow = (pen: Pen, seed: number): void => {
  polygon(pen, box(0, 0, HOLLOW_W, SEAM), HOLLOW.body);
  const grain = createGrain(seed);
  for (let row = 0; row < 11; row += 1) {
    const y = 12 + row * 12 + grain() * 6;
    const x = grain() * BAY_W * 0.6;
    const tone = grain() < 0.3 ? ROCK.shadow : HOLLOW.light;
    gouge(pen, [x, y], [x + 14 + grain() * 30, y + (grain() - 0.5) * 4], 1.4 + grain() * 1.6, tone);
  }
  polygon(
    pen,
    pairs([0, 0, HOLLOW_W, 0, HOLLOW_W, 10 + grain() * 6, BAY_W * 0.5, 14, 0, 8 + grain() * 6]),
    HOLLOW.shadow,
  );
  polygon(
    pen,
    pairs([0, SEAM, HOLLOW_W, SEAM, HOLLOW_W, SEAM - 8 - grain() * 5, BAY_W * 0.4, SEAM - 13, 0, SEAM - 9]),
    HOLLOW.shadow,
  );
};

const paintShard = (pen: Pen, seed: number, size: number): void => {
  const grain = createGrain(seed);
  const corner = (turn: number): readonly [number, number] => {
    const reach = (size / 2) * (0.6 + grain() * 0.4);
    return [size / 2 + Math.cos(turn) * reach, size / 2 + Math.sin(turn) * reach];
  };
  const points = [0, 1.2, 2.3, 3.4, 4.6, 5.5].map(corner);
  polygon(pen, points, COAL.body);
  const [a, b, c] = points;
  if (a && b && c) polygon(pen, [a, b, [size / 2, size / 2]], COAL.shadow);
  const [, , , d, e] = points;
  if (d && e) polygon(pen, [d, e, [size / 2, size / 2]], COAL.edge);
  if (e) polygon(pen, [e, [e[0] + size * 0.18, e[1] + size * 0.06], [size / 2, size / 2]], COAL.glint);
};

/** The overhang as one piece, in shares of its width and height. */
const SLAB = [0.03, 0.09, 0.36, 0, 0.75, 0.05, 1, 0.15, 0.96, 0.87, 0.68, 1, 0.24, 0.95, 0, 0.78];
const SLAB_LIGHT = [0, 0.78, 0.03, 0.09, 0.36, 0, 0.75, 0.05, 1, 0.15];
const SLAB_SHADE = [1, 0.15, 0.96, 0.87, 0.68, 1, 0.24, 0.95];

const paintSlab = (pen: Pen, seed: number): void => {
  pen.save();
  trace(pen, placed(SLAB, 0, 0, BAY_W, BLOCK_H));
  pen.clip();
  planes(pen, BAY_W, BLOCK_H, 0.7, createGrain(seed), COAL_LOOK);
  line(pen, placed(SLAB_LIGHT, 0, 0, BAY_W, BLOCK_H), COAL.glint, 2.4);
  line(pen, placed(SLAB_SHADE, 0, 0, BAY_W, BLOCK_H), COAL.gap, 5);
  pen.restore();
};

const STONE = [-1, 0.4, -0.4, -0.7, 0.7, -0.5, 1, 0.3, 0, 0.8];
const STONE_LIGHT = [-1, 0.4, -0.4, -0.7, 0.7, -0.5, -0.1, -0.1];

const paintRubble = (pen: Pen): void => {
  const grain = createGrain(404);
  polygon(pen, pairs([0, 150, 4, 40, 22, 14, 46, 22, 70, 8, 88, 30, 92, 150]), ROCK.shadow);
  for (let count = 0; count < 26; count += 1) {
    const x = 6 + grain() * 76;
    const y = 24 + grain() * 118;
    const r = 7 + grain() * 12;
    polygon(pen, placed(STONE, x, y, r), ROCK.body);
    polygon(pen, placed(STONE_LIGHT, x, y, r), grain() < 0.5 ? ROCK.light : ROCK.edge);
  }
};

/** Lines along the dip under a roof that has begun to give: a hair first, then splinters. */
const paintRoofCrack = (pen: Pen, stage: number): void => {
  const grain = createGrain(900 + stage);
  for (let count = 0; count < stage * 3; count += 1) {
    const x = grain() * 60;
    const y = 3 + grain() * (stage > 1 ? 20 : 9);
    gouge(pen, [x, y], [x + 12 + grain() * 20, y + (grain() - 0.4) * 10], 1.6 + stage * 0.5, CHALK);
    gouge(pen, [x + 1, y + 1.6], [x + 13 + grain() * 20, y + 2 + (grain() - 0.4) * 10], 2 + stage, COAL.gap);
  }
};

export const debrisCuts = (): Cut[] => [
  ...Array.from({ length: HOLLOW_VARIANTS }, (_, seed): Cut => ({
    name: `hollow ${seed}`,
    w: HOLLOW_W,
    h: SEAM,
    ax: 1,
    ay: 0,
    paint: (pen) => paintHollow(pen, seed + 1),
  })),
  ...[0, 1, 2, 3].map((seed): Cut => ({
    name: `shard ${seed}`,
    w: 20,
    h: 20,
    ax: 10,
    ay: 10,
    paint: (pen) => paintShard(pen, 60 + seed, 20),
  })),
  ...[0, 1].map((seed): Cut => ({
    name: `slab ${seed}`,
    w: BAY_W,
    h: BLOCK_H,
    ax: BAY_W / 2,
    ay: BLOCK_H / 2,
    paint: (pen) => paintSlab(pen, 80 + seed),
  })),
  { name: 'rubble', w: 92, h: SEAM, ax: 5, ay: 0, paint: paintRubble },
  ...[1, 2].map((stage): Cut => ({
    name: `roof crack ${stage}`,
    w: BAY_W,
    h: 32,
    ax: 0,
    ay: 0,
    paint: (pen) => paintRoofCrack(pen, stage),
  })),
];
