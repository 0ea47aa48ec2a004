// The coal: blocks and parting in every tilt of the cleat. A block is built of the cubes it will break into, in
// courses along its cleat, so that the grain to aim along is the drawing itself and not a sign on it.
import { PARTING_BOTTOM, PARTING_TOP } from '../../../src/view/band.ts';
import {
  BAY_W,
  BLOCK_H,
  BLOCK_VARIANTS,
  BLOCK_W,
  TILTS,
  blockName,
  partingName,
} from '../../../src/view/measures.ts';
import { COAL, PARTING } from '../../../src/view/palette.ts';
import { between, oneOf, vein, type Grain } from '../carve.ts';
import {
  box,
  createGrain,
  gouge,
  pairs,
  polygon,
  trace,
  type Cut,
  type Pen,
  type Points,
} from '../painter.ts';

/** A block with eight corners, each chipped a little differently. */
const outline = (w: number, h: number, grain: Grain): Points => {
  const chip = (): number => between(grain, 1.6, 6.5);
  const rub = (): number => between(grain, 0.6, 1.5);
  return [
    [chip(), rub()],
    [w - chip(), rub()],
    [w - rub(), chip()],
    [w - rub(), h - chip()],
    [w - chip(), h - rub()],
    [chip(), h - rub()],
    [rub(), h - chip()],
    [rub(), chip()],
  ];
};

/** How one course is cut: where it lies across the cleat, how thick it is, how far it reaches either way. */
type Course = { readonly q: number; readonly thick: number; readonly reach: number };

/** One cube of the course: a plane, and as often as not a second one where it broke like glass. */
const cube = (pen: Pen, p: number, long: number, { q, thick }: Course, grain: Grain): void => {
  const lean = thick * 0.18;
  const tone = oneOf(grain, [COAL.shadow, COAL.shadow, COAL.body, COAL.body, COAL.light]);
  polygon(pen, pairs([p, q, p + long, q, p + long + lean, q + thick, p + lean, q + thick]), tone);
  const chance = grain();
  const reach = p + long * between(grain, 0.55, 0.9);
  if (chance < 0.36)
    polygon(pen, pairs([p, q, reach, q, p + lean, q + thick]), tone === COAL.light ? COAL.edge : COAL.light);
  else if (chance < 0.66)
    polygon(
      pen,
      pairs([p + long, q, p + long + lean, q + thick, p + long * between(grain, 0.1, 0.4), q + thick]),
      tone === COAL.shadow ? COAL.gap : COAL.shadow,
    );
  gouge(pen, [p, q], [p + lean, q + thick], 1.6, COAL.gap);
};

const course = (pen: Pen, at: Course, grain: Grain): void => {
  const { q, thick, reach } = at;
  for (let p = -reach - grain() * 24; p < reach;) {
    const long = thick * between(grain, 1.7, 3.2);
    cube(pen, p, long, at, grain);
    p += long;
  }
  // The step between two courses: dark under the upper one, a long cut of light on the lower.
  polygon(pen, box(-reach, q - 1.3, reach * 2, 2.4), COAL.gap);
  const start = between(grain, -0.95, -0.6) * reach;
  const end = start + between(grain, 1.1, 1.6) * reach;
  gouge(pen, [start, q + 2], [end, q + 2], between(grain, 2.2, 3.4), COAL.edge);
  if (thick < 15) return;
  const inner = q + thick * between(grain, 0.5, 0.7);
  const from = between(grain, -0.6, 0) * reach;
  gouge(pen, [from, inner], [from + reach * between(grain, 0.6, 0.9), inner], 1.7, COAL.edge);
};

/** Courses of cubes along the cleat, over a field of any size. */
export const cleave = (pen: Pen, w: number, h: number, tilt: number, grain: Grain, size = 1): void => {
  const reach = Math.hypot(w, h) / 2 + 2;
  pen.save();
  pen.translate(w / 2, h / 2);
  pen.rotate((tilt * Math.PI) / 12);
  for (let q = -reach + grain() * 6; q < reach;) {
    const thick = between(grain, 10.5, 19) * size;
    course(pen, { q, thick, reach }, grain);
    q += thick;
  }
  pen.restore();
};

/** Sparks of the lamp on the sharpest corners. */
const glints = (pen: Pen, w: number, h: number, tilt: number, grain: Grain): void => {
  const angle = (tilt * Math.PI) / 12;
  for (let count = 0; count < 2; count += 1) {
    const x = w * between(grain, 0.14, 0.66);
    const y = h * between(grain, 0.1, 0.8);
    const long = between(grain, 5, 11);
    const end = [x + Math.cos(angle) * long, y + Math.sin(angle) * long] as const;
    vein(pen, [[x, y], end], count === 0 ? 3 : 2.2, 0.2, count === 0 ? COAL.spark : COAL.glint);
  }
};

const paintBlock = (pen: Pen, tilt: number, seed: number): void => {
  const grain = createGrain(seed);
  polygon(pen, box(0, 0, BLOCK_W, BLOCK_H), COAL.gap);
  pen.save();
  trace(pen, outline(BLOCK_W, BLOCK_H, grain));
  pen.clip();
  cleave(pen, BLOCK_W, BLOCK_H, tilt, grain);
  // The block's own edges: light from up-dip, night on the far side.
  vein(pen, pairs([1.2, BLOCK_H, 1.2, 4]), 0.6, 2.4, COAL.edge);
  vein(pen, pairs([3, 1.2, BLOCK_W - 2, 1.2]), 2.2, 0.8, COAL.edge);
  polygon(pen, pairs([BLOCK_W, 0, BLOCK_W, BLOCK_H, 0, BLOCK_H, BLOCK_W - 3.4, BLOCK_H - 3]), COAL.gap);
  pen.restore();
  glints(pen, BLOCK_W, BLOCK_H, tilt, grain);
};

const PARTING_H = PARTING_BOTTOM - PARTING_TOP;

/** Soft shale: thin leaves along the seam, a few fat lenses, broken across where its own cleat runs. */
const paintParting = (pen: Pen, tilt: number): void => {
  const grain = createGrain(7 + tilt);
  polygon(pen, box(0, 0, BAY_W, PARTING_H), PARTING.shadow);
  const leaves = [2.2, 5.4, 8.8, 12.6, 16.2];
  leaves.forEach((y, index) => {
    const from = between(grain, -14, 10);
    for (let x = from; x < BAY_W;) {
      const long = between(grain, 20, 46);
      const tone = (index + Math.round(x)) % 3 === 0 ? PARTING.light : PARTING.body;
      gouge(pen, [x, y], [x + long, y + between(grain, -0.6, 0.6)], between(grain, 2.4, 4.2), tone);
      x += long - 2;
    }
  });
  const angle = (tilt * Math.PI) / 12;
  const along = [Math.cos(angle), Math.sin(angle)] as const;
  for (let x = 4; x < BAY_W; x += between(grain, 11, 17)) {
    const long = Math.min(26, tilt === 0 ? 26 : 15 / Math.abs(along[1]));
    const y = PARTING_H / 2 + (tilt === 0 ? between(grain, -6, 6) : 0);
    const from = [x - along[0] * long * 0.5, y - along[1] * long * 0.5] as const;
    const to = [x + along[0] * long * 0.5, y + along[1] * long * 0.5] as const;
    gouge(pen, from, to, 2.6, COAL.gap);
    gouge(pen, [from[0] - 1.3, from[1] - 0.9], [to[0] - 1.3, to[1] - 0.9], 1.5, PARTING.edge);
  }
  polygon(pen, box(0, 0, BAY_W, 1.2), COAL.gap);
  polygon(pen, box(0, PARTING_H - 1.6, BAY_W, 1.6), COAL.gap);
};

const BLOCK = { w: BLOCK_W, h: BLOCK_H, ax: 0, ay: 0 } as const;
const STRIP = { w: BAY_W, h: PARTING_H, ax: 0, ay: 0 } as const;

export const coalCuts = (): Cut[] =>
  TILTS.flatMap((tilt) => [
    { ...STRIP, name: partingName(tilt), paint: (pen: Pen) => paintParting(pen, tilt) },
    ...Array.from({ length: BLOCK_VARIANTS }, (_, variant): Cut => ({
      ...BLOCK,
      name: blockName(variant, tilt),
      paint: (pen) => paintBlock(pen, tilt, 31 * (variant + 1) + tilt * 7),
    })),
  ]);
