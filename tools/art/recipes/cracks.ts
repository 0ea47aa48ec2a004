// How a piece gives way under the steel, in three stages that read at arm's length: a first zigzag, a fork, and at
// last a piece that is only held together by habit.
import { PARTING_BOTTOM, PARTING_TOP } from '../../../src/view/band.ts';
import {
  BAY_W,
  BLOCK_H,
  BLOCK_VARIANTS,
  BLOCK_W,
  CRACK_STAGES,
  blockCrackName,
  partingCrackName,
} from '../../../src/view/measures.ts';
import { COAL } from '../../../src/view/palette.ts';
import { jagged, vein, type Grain } from '../carve.ts';
import { createGrain, pairs, polygon, type Cut, type Pen, type Points } from '../painter.ts';

/** A black gap with the light on its far lip. */
const split = (pen: Pen, way: Points, from: number, to: number): void => {
  vein(
    pen,
    way.map(([x, y]) => [x + 1.5, y + 1.4] as const),
    from * 0.62 + 0.8,
    to * 0.6 + 0.3,
    COAL.glint,
  );
  vein(pen, way, from, to, COAL.gap);
};

/** A splinter that stands out of the crack and takes the light. */
const splinter = (pen: Pen, x: number, y: number, size: number, grain: Grain): void => {
  const lean = (grain() - 0.5) * size;
  polygon(
    pen,
    pairs([x - size * 0.7, y, x + lean, y - size * 0.55, x + size * 0.8, y + size * 0.2]),
    COAL.spark,
  );
  polygon(pen, pairs([x - size * 0.7, y, x + size * 0.8, y + size * 0.2, x, y + size * 0.7]), COAL.gap);
};

/** The steel bites at the upper edge, so everything runs from there; each stage adds to the one before. */
const paintCracks = (pen: Pen, w: number, h: number, stage: number, grain: Grain): void => {
  const middle = h * (0.42 + grain() * 0.16);
  const knee = [w * 0.5, middle + h * 0.03] as const;
  const swing = Math.min(5, h * 0.12);
  const grow = 0.75 + stage * 0.25;
  split(pen, jagged([-1, middle], knee, 4, swing, grain), 4.6 * grow, 2 * grow);
  if (stage >= 2) {
    split(pen, jagged(knee, [w + 1, h * 0.16], 4, swing, grain), 3.6, 1.4);
    split(pen, jagged(knee, [w * 0.86, h + 1], 4, swing, grain), 3.2, 1.2);
  }
  if (stage >= 3) {
    split(pen, jagged([w * 0.22, -1], [w * 0.36, middle], 4, swing, grain), 4.6, 2.4);
    split(pen, jagged([w * 0.3, h + 1], [w * 0.4, middle], 4, swing, grain), 4.2, 2);
    split(pen, jagged([w * 0.74, h * 0.3], [w + 1, h * 0.66], 3, swing * 0.7, grain), 2.6, 1.2);
    polygon(
      pen,
      pairs([-1, middle - h * 0.14, w * 0.2, middle - 2, w * 0.12, middle + h * 0.05, -1, middle + h * 0.16]),
      COAL.gap,
    );
    splinter(pen, w * 0.34, middle - h * 0.05, Math.min(6, h * 0.2), grain);
    splinter(pen, w * 0.66, middle + h * 0.12, Math.min(5, h * 0.18), grain);
  }
};

const PARTING_H = PARTING_BOTTOM - PARTING_TOP;

export const crackCuts = (): Cut[] =>
  CRACK_STAGES.flatMap((stage) => [
    {
      name: partingCrackName(stage),
      w: BAY_W,
      h: PARTING_H,
      ax: 0,
      ay: 0,
      paint: (pen: Pen) => paintCracks(pen, BAY_W, PARTING_H, stage, createGrain(47)),
    },
    ...Array.from({ length: BLOCK_VARIANTS }, (_, variant): Cut => ({
      name: blockCrackName(variant, stage),
      w: BLOCK_W,
      h: BLOCK_H,
      ax: 0,
      ay: 0,
      paint: (pen) => paintCracks(pen, BLOCK_W, BLOCK_H, stage, createGrain(31 * (variant + 1) + 40)),
    })),
  ]);
