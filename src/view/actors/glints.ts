// Facets of the coal that catch a lamp: where they light up depends on where the lamp is, so the wall sparkles as the
// head that bears it moves. Nothing to know is in it; it is what makes the black thing coal.
import { PIECE_COUNT, PIECES } from '../../sim/index.ts';
import { DIP, pieceRect, worldX, worldY } from '../band.ts';
import type { Lamp } from '../light-map.ts';
import { DEPTH, type Sprite, type Stage } from '../stage.ts';
import { bayUnitsOf, type Scenery } from '../scenery.ts';

const POOL = 44;
const VARIANTS = 3;
/** Facets a block shows, and how far from the lamp one can still catch it, world units. *tuned* */
const FACETS = 3;
const REACH = 360;
/** The higher, the fewer facets shine at once; how quickly the light wanders over them, per world unit. *tuned* */
const SHARP = 9;
const WANDER = 0.11;
const BLOCKS = [PIECES.roofUp, PIECES.roofDown, PIECES.floorUp, PIECES.floorDown] as const;

export type Glints = { sync(scenery: Scenery, lamp: Lamp | null): void; destroy(): void };

/** A fixed number from 0 up to 1 for each facet: the wall sparkles alike every night. */
const luckOf = (bay: number, piece: number, facet: number): number => {
  const mixed = Math.imul(bay * 131 + piece * 17 + facet * 7 + 1, 0x9e3779b1) >>> 0;
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 4_294_967_296;
};

type Facet = { readonly x: number; readonly y: number; readonly shine: number; readonly luck: number };

const facetOf = (
  bay: number,
  piece: (typeof BLOCKS)[number],
  facet: number,
  bayUnits: number,
  lamp: Lamp,
): Facet => {
  const luck = luckOf(bay, piece, facet);
  const across = luckOf(bay, piece, facet + 40);
  const rect = pieceRect(piece, bayUnits);
  const u = bay * bayUnits + rect.u + rect.w * (0.15 + 0.7 * luck);
  const v = rect.v + rect.h * (0.15 + 0.7 * across);
  const x = worldX(u, v);
  const y = worldY(u, v);
  const near = 1 - Math.hypot(x - lamp.x, y - lamp.y) / REACH;
  const turn = Math.cos((lamp.x - lamp.y * 0.6) * WANDER * (0.4 + luck) + across * Math.PI * 2);
  return { x, y, luck, shine: near <= 0 ? 0 : Math.max(0, turn) ** SHARP * Math.min(1, near * 1.6) };
};

export const createGlints = (stage: Stage): Glints => {
  const sprites: readonly Sprite[] = Array.from({ length: POOL }, (_, index) =>
    stage.sprite(`glint ${index % VARIANTS}`, DEPTH.glint),
  );

  const light = (scenery: Scenery, lamp: Lamp, used: number, bay: number): number => {
    const { face } = scenery.shift.state;
    let next = used;
    for (const piece of BLOCKS) {
      if ((face.pieceLeft[bay * PIECE_COUNT + piece] ?? 0) <= 0) continue;
      for (let facet = 0; facet < FACETS; facet += 1) {
        const sprite = sprites[next];
        const { x, y, shine, luck } = facetOf(bay, piece, facet, scenery.bayUnits, lamp);
        if (sprite === undefined || shine < 0.08) continue;
        sprite.show(`glint ${facet % VARIANTS}`);
        sprite.at(x, y, DIP + luck * 2);
        sprite.size(0.7 + luck * 0.7);
        sprite.image.alpha = shine * (1 - scenery.lit * 0.7);
        next += 1;
      }
    }
    return next;
  };

  return {
    sync: (scenery, lamp) => {
      let used = 0;
      const reach = Math.ceil(REACH / bayUnitsOf(scenery.shift));
      const middle = Math.floor(scenery.centreU / scenery.bayUnits);
      if (lamp !== null)
        for (
          let bay = Math.max(scenery.firstBay, middle - reach);
          bay <= Math.min(scenery.lastBay, middle + reach);
          bay += 1
        )
          used = light(scenery, lamp, used, bay);
      for (const sprite of sprites.slice(used)) sprite.hide();
    },
    destroy: () => {
      for (const sprite of sprites) sprite.destroy();
    },
  };
};
