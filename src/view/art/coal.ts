// The coal: blocks and parting in every tilt of the cleat and every stage of cracking. The planes of a
// block are cut along its cleat, so that the grain to aim along is the drawing itself, not a sign on it.
import { PARTING_BOTTOM, PARTING_TOP, SEAM } from '../band.ts';
import { CHALK, COAL, HOLLOW, PARTING, ROCK } from '../palette.ts';
import { createGrain, gouge, line, polygon, trace, type Cut, type Pen, type Points } from './painter.ts';

export const BLOCK_VARIANTS = 3;
export const TILTS = [-3, -2, -1, 0, 1, 2, 3] as const;
export const CRACK_STAGES = [0, 1, 2, 3] as const;
const BLOCK_W = 41;
const BLOCK_H = PARTING_TOP;
const BAY_W = 82;

type Grain = () => number;
type Planes = { readonly tones: readonly string[]; readonly width: number; readonly carve: string };

const outline = (w: number, h: number, grain: Grain): Points => {
  const cut = (): number => 1 + grain() * 4;
  const edge = (): number => 0.5 + grain() * 0.8;
  return [
    [edge() + cut(), edge()],
    [w - edge() - cut(), edge()],
    [w - edge(), edge() + cut()],
    [w - edge(), h - edge() - cut()],
    [w - edge() - cut(), h - edge()],
    [edge() + cut(), h - edge()],
    [edge(), h - edge() - cut()],
    [edge(), edge() + cut()],
  ];
};

/** Stripes of tone along the cleat, each with a carved edge that stops and starts. */
const planes = (pen: Pen, w: number, h: number, tilt: number, grain: Grain, look: Planes): void => {
  const reach = Math.hypot(w, h);
  pen.save();
  pen.translate(w / 2, h / 2);
  pen.rotate((tilt * Math.PI) / 12);
  let y = -reach / 2;
  while (y < reach / 2) {
    const thick = look.width * (0.6 + grain() * 0.9);
    pen.fillStyle = look.tones[Math.floor(grain() * look.tones.length)] ?? COAL.body;
    pen.fillRect(-reach / 2, y, reach, thick + 0.5);
    const start = -reach / 2 + grain() * reach * 0.5;
    gouge(pen, [start, y + 0.6], [start + reach * (0.35 + grain() * 0.5), y + 0.6], 2, look.carve);
    y += thick;
  }
  pen.restore();
};

const glints = (pen: Pen, w: number, h: number, grain: Grain): void => {
  for (let count = 0; count < 3; count += 1) {
    const x = w * (0.1 + grain() * 0.7);
    const y = h * (0.08 + grain() * 0.75);
    const size = 2.5 + grain() * 4;
    polygon(
      pen,
      [
        [x, y],
        [x + size, y + size * 0.25],
        [x + size * 0.35, y + size * 0.9],
      ],
      count === 0 ? COAL.glint : COAL.edge,
    );
  }
};

/** Cracks run from the upper edge, where the steel bites; each stage adds to the one before. */
const cracks = (pen: Pen, w: number, h: number, stage: number, grain: Grain): void => {
  const vein = (x: number, y: number, dx: number, dy: number, steps: number, width: number): void => {
    const points: [number, number][] = [[x, y]];
    for (let step = 0; step < steps; step += 1) {
      x += dx * (0.7 + grain() * 0.6) + (grain() - 0.5) * 6;
      y += dy * (0.7 + grain() * 0.6) + (grain() - 0.5) * 8;
      points.push([x, y]);
    }
    line(
      pen,
      points.map(([px, py]) => [px - 0.9, py - 0.9] as const),
      COAL.glint,
      width * 0.55,
    );
    line(pen, points, COAL.gap, width);
  };
  const middle = h * (0.4 + grain() * 0.2);
  if (stage >= 1) vein(0, middle, w * 0.15, 0, 4, 2);
  if (stage >= 2) {
    vein(w * 0.4, middle, w * 0.14, -h * 0.09, 5, 2.4);
    vein(w * 0.45, middle, w * 0.13, h * 0.1, 4, 2);
  }
  if (stage >= 3) {
    vein(w * 0.2, 0, w * 0.04, h * 0.17, 6, 2.8);
    vein(w * 0.75, h, -w * 0.03, -h * 0.16, 6, 2.8);
    polygon(
      pen,
      [
        [0, middle - 6],
        [9, middle - 1],
        [3, middle + 8],
        [0, middle + 6],
      ],
      COAL.gap,
    );
  }
};

const paintPiece = (
  pen: Pen,
  w: number,
  h: number,
  tilt: number,
  stage: number,
  seed: number,
  look: Planes,
): void => {
  const grain = createGrain(seed);
  const shape = outline(w, h, grain);
  polygon(
    pen,
    [
      [0, 0],
      [w, 0],
      [w, h],
      [0, h],
    ],
    COAL.gap,
  );
  pen.save();
  trace(pen, shape);
  pen.clip();
  planes(pen, w, h, tilt, grain, look);
  // The cut edge towards the lamp, the far edge in shadow.
  line(
    pen,
    [
      [0.8, h],
      [0.8, 0.8],
      [w, 0.8],
    ],
    look.carve,
    1.2,
  );
  line(
    pen,
    [
      [w - 1, 0],
      [w - 1, h - 1],
      [0, h - 1],
    ],
    COAL.gap,
    2.4,
  );
  pen.restore();
  if (look === COAL_LOOK) glints(pen, w, h, grain);
  cracks(pen, w, h, stage, createGrain(seed + 40));
};

const COAL_LOOK: Planes = {
  tones: [COAL.shadow, COAL.body, COAL.body, COAL.light],
  width: 10,
  carve: COAL.edge,
};
const PARTING_LOOK: Planes = {
  tones: [PARTING.shadow, PARTING.body, PARTING.body],
  width: 4,
  carve: PARTING.light,
};

export const blockName = (variant: number, tilt: number, stage: number): string =>
  `block ${variant} ${tilt} ${stage}`;
export const partingName = (tilt: number, stage: number): string => `parting ${tilt} ${stage}`;

const pieceCuts = (): Cut[] =>
  TILTS.flatMap((tilt) =>
    CRACK_STAGES.flatMap((stage) => {
      const parting: Cut = {
        name: partingName(tilt, stage),
        w: BAY_W,
        h: PARTING_BOTTOM - PARTING_TOP,
        ax: 0,
        ay: 0,
        paint: (pen) =>
          paintPiece(pen, BAY_W, PARTING_BOTTOM - PARTING_TOP, tilt, stage, 7 + tilt, PARTING_LOOK),
      };
      const blocks = Array.from({ length: BLOCK_VARIANTS }, (_, variant): Cut => ({
        name: blockName(variant, tilt, stage),
        w: BLOCK_W,
        h: BLOCK_H,
        ax: 0,
        ay: 0,
        paint: (pen) => paintPiece(pen, BLOCK_W, BLOCK_H, tilt, stage, 31 * (variant + 1) + tilt, COAL_LOOK),
      }));
      return [parting, ...blocks];
    }),
  );

/** The worked-out space: rock of the far side, in the shadow of roof and floor. */
const paintHollow = (pen: Pen, seed: number): void => {
  const grain = createGrain(seed);
  polygon(
    pen,
    [
      [0, 0],
      [BAY_W, 0],
      [BAY_W, SEAM],
      [0, SEAM],
    ],
    HOLLOW.body,
  );
  for (let row = 0; row < 11; row += 1) {
    const y = 12 + row * 12 + grain() * 6;
    const x = grain() * BAY_W * 0.6;
    const tone = grain() < 0.3 ? ROCK.shadow : HOLLOW.light;
    gouge(pen, [x, y], [x + 14 + grain() * 30, y + (grain() - 0.5) * 4], 1.4 + grain() * 1.6, tone);
  }
  polygon(
    pen,
    [
      [0, 0],
      [BAY_W, 0],
      [BAY_W, 10 + grain() * 6],
      [BAY_W * 0.5, 14],
      [0, 8 + grain() * 6],
    ],
    HOLLOW.shadow,
  );
  polygon(
    pen,
    [
      [0, SEAM],
      [BAY_W, SEAM],
      [BAY_W, SEAM - 8 - grain() * 5],
      [BAY_W * 0.4, SEAM - 13],
      [0, SEAM - 9],
    ],
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

const paintSlab = (pen: Pen, seed: number): void => {
  pen.save();
  const grain = createGrain(seed);
  trace(pen, [
    [3, 6],
    [30, 0],
    [62, 3],
    [BAY_W, 10],
    [BAY_W - 3, BLOCK_H - 8],
    [56, BLOCK_H],
    [20, BLOCK_H - 3],
    [0, BLOCK_H - 14],
  ]);
  pen.clip();
  planes(pen, BAY_W, BLOCK_H, 0.7, grain, COAL_LOOK);
  line(
    pen,
    [
      [0, BLOCK_H - 14],
      [3, 6],
      [30, 0],
      [62, 3],
      [BAY_W, 10],
    ],
    COAL.glint,
    2.4,
  );
  line(
    pen,
    [
      [BAY_W, 10],
      [BAY_W - 3, BLOCK_H - 8],
      [56, BLOCK_H],
      [20, BLOCK_H - 3],
    ],
    COAL.gap,
    5,
  );
  pen.restore();
};

const paintRubble = (pen: Pen): void => {
  const grain = createGrain(404);
  polygon(
    pen,
    [
      [0, SEAM],
      [4, 40],
      [22, 14],
      [46, 22],
      [70, 8],
      [88, 30],
      [92, SEAM],
    ],
    ROCK.shadow,
  );
  for (let count = 0; count < 26; count += 1) {
    const x = 6 + grain() * 76;
    const y = 24 + grain() * 118;
    const r = 7 + grain() * 12;
    polygon(
      pen,
      [
        [x - r, y + r * 0.4],
        [x - r * 0.4, y - r * 0.7],
        [x + r * 0.7, y - r * 0.5],
        [x + r, y + r * 0.3],
        [x, y + r * 0.8],
      ],
      ROCK.body,
    );
    polygon(
      pen,
      [
        [x - r, y + r * 0.4],
        [x - r * 0.4, y - r * 0.7],
        [x + r * 0.7, y - r * 0.5],
        [x - r * 0.1, y - r * 0.1],
      ],
      grain() < 0.5 ? ROCK.light : ROCK.edge,
    );
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

export const HOLLOW_VARIANTS = 3;

export const coalCuts = (): Cut[] => [
  ...pieceCuts(),
  ...Array.from({ length: HOLLOW_VARIANTS }, (_, seed): Cut => ({
    name: `hollow ${seed}`,
    w: BAY_W,
    h: SEAM,
    ax: 0,
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
