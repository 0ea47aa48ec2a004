// What lies behind the props where nobody works any more: far wall, old timber in two rows, heaps of fallen stone.
// The farther a row, the slower it goes by, and so the flat band gets its depth. Seen through opened bays only.
import { DIP, worldX, worldY } from '../band.ts';
import type { Actor, Scenery } from '../scenery.ts';
import { DEPTH, type Sprite, type Stage } from '../stage.ts';

/** A row goes by at `pace` of the face's own; `step` is from one thing to the next, world units. */
type Row = {
  readonly name: string;
  readonly pace: number;
  readonly step: number;
  readonly v: number;
  readonly depth: number;
  readonly pool: number;
};

const ROWS: readonly Row[] = [
  { name: 'wall', pace: 0.3, step: 150, v: 16, depth: DEPTH.farWall, pool: 24 },
  { name: 'old prop far', pace: 0.45, step: 64, v: 22, depth: DEPTH.oldPropFar, pool: 52 },
  { name: 'gob', pace: 0.6, step: 214, v: 143, depth: DEPTH.gob, pool: 18 },
  { name: 'old prop near', pace: 0.75, step: 112, v: 8, depth: DEPTH.oldPropNear, pool: 32 },
];
const VARIANTS = 2;

/** Which of a thing's looks stands at a place, and how far off its beat: fixed, without order to the eye. */
const lookAt = (index: number): { readonly variant: number; readonly off: number } => {
  const mixed = Math.abs((index * 7919 + 104_729) % 97);
  return { variant: mixed % VARIANTS, off: (mixed / 97 - 0.5) * 0.4 };
};

export const createGob = (stage: Stage): Actor => {
  const rows = ROWS.map((row) => ({
    row,
    sprites: Array.from({ length: row.pool }, () => stage.sprite(`${row.name} 0`, row.depth)),
  }));

  const syncRow = (row: Row, sprites: readonly Sprite[], scenery: Scenery): void => {
    const { centreU, visibleUnits, bayUnits, faceUnits, shift } = scenery;
    const { goneCount } = shift.state.face;
    const drift = centreU * (1 - row.pace);
    const isTooFar = visibleUnits > row.step * (row.pool - 2);
    const first = Math.ceil((centreU - visibleUnits / 2 - drift) / row.step) - 1;
    sprites.forEach((sprite, at) => {
      const index = first + at;
      const { variant, off } = lookAt(index);
      const u = (index + off) * row.step + drift;
      const isOpen = u > 0 && u < faceUnits && (goneCount[Math.floor(u / bayUnits)] ?? 0) > 0;
      if (isTooFar || !isOpen || u > centreU + visibleUnits / 2) return sprite.hide();
      sprite.show(`${row.name} ${variant}`);
      // Rows that move against each other would flicker in the light; there they are a breath on the paper.
      sprite.image.alpha = 1 - 0.75 * scenery.lit;
      sprite.at(worldX(u, row.v), worldY(u, row.v), DIP);
    });
  };

  return {
    sync: (scenery) => {
      for (const { row, sprites } of rows) syncRow(row, sprites, scenery);
    },
    destroy: () => {
      for (const { sprites } of rows) for (const sprite of sprites) sprite.destroy();
    },
  };
};
