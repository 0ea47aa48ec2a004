// The coal: blocks and parting in every tilt of the cleat and every stage of cracking. The planes of a
// block are cut along its cleat, so that the grain to aim along is the drawing itself, not a sign on it.
import { PARTING_BOTTOM, PARTING_TOP } from '../../../src/view/band.ts';
import {
  BAY_W,
  BLOCK_H,
  BLOCK_VARIANTS,
  BLOCK_W,
  CRACK_STAGES,
  TILTS,
  blockCrackName,
  blockName,
  partingCrackName,
  partingName,
} from '../../../src/view/measures.ts';
import { COAL, PARTING } from '../../../src/view/palette.ts';
import {
  createGrain,
  gouge,
  line,
  polygon,
  trace,
  type Cut,
  type Pen,
  type Points,
  pairs,
} from '../painter.ts';

type Grain = () => number;
export type Planes = { readonly tones: readonly string[]; readonly width: number; readonly carve: string };

/** A block with eight corners, each chipped a little differently. */
const outline = (w: number, h: number, grain: Grain): Points => {
  const chip = (): number => 1.5 + grain() * 4.4;
  const rub = (): number => 0.5 + grain() * 0.8;
  const top: Points = [
    [chip(), rub()],
    [w - chip(), rub()],
    [w - rub(), chip()],
  ];
  const foot: Points = [
    [w - rub(), h - chip()],
    [w - chip(), h - rub()],
    [chip(), h - rub()],
  ];
  return [...top, ...foot, [rub(), h - chip()], [rub(), chip()]];
};

/** Stripes of tone along the cleat, each with a carved edge that stops and starts. */
export const planes = (pen: Pen, w: number, h: number, tilt: number, grain: Grain, look: Planes): void => {
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
      pairs([x, y, x + size, y + size * 0.25, x + size * 0.35, y + size * 0.9]),
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
    polygon(pen, pairs([0, middle - 6, 9, middle - 1, 3, middle + 8, 0, middle + 6]), COAL.gap);
  }
};

const paintPiece = (pen: Pen, w: number, h: number, tilt: number, seed: number, look: Planes): void => {
  const grain = createGrain(seed);
  const shape = outline(w, h, grain);
  polygon(pen, pairs([0, 0, w, 0, w, h, 0, h]), COAL.gap);
  pen.save();
  trace(pen, shape);
  pen.clip();
  planes(pen, w, h, tilt, grain, look);
  // The cut edge towards the lamp, the far edge in shadow.
  line(pen, pairs([0.8, h, 0.8, 0.8, w, 0.8]), look.carve, 1.2);
  line(pen, pairs([w - 1, 0, w - 1, h - 1, 0, h - 1]), COAL.gap, 2.4);
  pen.restore();
  if (look === COAL_LOOK) glints(pen, w, h, grain);
};

export const COAL_LOOK: Planes = {
  tones: [COAL.shadow, COAL.body, COAL.body, COAL.light],
  width: 10,
  carve: COAL.edge,
};
const PARTING_LOOK: Planes = {
  tones: [PARTING.shadow, PARTING.body, PARTING.body],
  width: 4,
  carve: PARTING.light,
};

const PARTING_H = PARTING_BOTTOM - PARTING_TOP;
const VARIANTS = Array.from({ length: BLOCK_VARIANTS }, (_, variant) => variant);
const BLOCK = { w: BLOCK_W, h: BLOCK_H, ax: 0, ay: 0 } as const;
const STRIP = { w: BAY_W, h: PARTING_H, ax: 0, ay: 0 } as const;

const pieceCuts = (): Cut[] =>
  TILTS.flatMap((tilt) => [
    {
      ...STRIP,
      name: partingName(tilt),
      paint: (pen) => paintPiece(pen, BAY_W, PARTING_H, tilt, 7 + tilt, PARTING_LOOK),
    },
    ...VARIANTS.map((variant): Cut => ({
      ...BLOCK,
      name: blockName(variant, tilt),
      paint: (pen) => paintPiece(pen, BLOCK_W, BLOCK_H, tilt, 31 * (variant + 1) + tilt, COAL_LOOK),
    })),
  ]);

const crackCuts = (): Cut[] =>
  CRACK_STAGES.flatMap((stage) => [
    {
      ...STRIP,
      name: partingCrackName(stage),
      paint: (pen) => cracks(pen, BAY_W, PARTING_H, stage, createGrain(47)),
    },
    ...VARIANTS.map((variant): Cut => ({
      ...BLOCK,
      name: blockCrackName(variant, stage),
      paint: (pen) => cracks(pen, BLOCK_W, BLOCK_H, stage, createGrain(31 * (variant + 1) + 40)),
    })),
  ]);

export const coalCuts = (): Cut[] => [...pieceCuts(), ...crackCuts()];
