// The two horizontals of the picture: the air road at the top of the face and the haulage drift at its foot, with the
// short necks by which the band opens into them.
import { DIP, SEAM, worldX, worldY } from '../band.ts';
import { BAY_W, DRIFT_H, DRIFT_W, HOLLOW_VARIANTS } from '../measures.ts';
import type { Actor, Scenery } from '../scenery.ts';
import { DEPTH, type Sprite, type Stage } from '../stage.ts';

const TILES = 18;
/** Lengths of road to the left of where the face comes in: people wait up there, trains leave to the right down here. */
const BEFORE = { top: 10, foot: 6 } as const;
const NECK = 3;
/** From the tile's foot up to the top of the rail. */
const RAIL = 25;
const LAP = 0.5;

/** Rails of the drift, world units: where tubs, horse and loader stand. `x` is under the chute's mouth. */
export const driftRail = (faceUnits: number): { readonly x: number; readonly y: number } => ({
  x: worldX(faceUnits + 40, SEAM / 2) + 30,
  y: worldY(faceUnits + 40, SEAM / 2) + DRIFT_H - 4,
});

/** The roof of a road over its rail, world units. */
const roofOver = (railY: number): number => railY - DRIFT_H + RAIL;
export const driftRoof = (faceUnits: number): number => roofOver(driftRail(faceUnits).y);

/** Where the drawn length of the drift ends to the right: what goes on is out of sight. */
export const driftEnd = (faceUnits: number): number =>
  driftRail(faceUnits).x + (TILES - BEFORE.foot) * (DRIFT_W - LAP);

/** From where to where the two roads are drawn, and their upper edge. */
export const roadSpans = (
  faceUnits: number,
): readonly { readonly from: number; readonly to: number; readonly top: number }[] =>
  [
    { at: airRoad(), before: BEFORE.top },
    { at: driftRail(faceUnits), before: BEFORE.foot },
  ].map(({ at, before }) => ({
    from: at.x - before * (DRIFT_W - LAP),
    to: at.x + (TILES - before) * (DRIFT_W - LAP),
    top: roofOver(at.y),
  }));

/** Where lamps hang on nails, from the rail. */
const NAILS = { foot: [-150, 560], top: [-120] } as const;
const NAIL_Y = -212;

/** The floor of the air road: where timber is brought from and the air is watched. */
export const airRoad = (): { readonly x: number; readonly y: number } => ({
  x: worldX(-130, SEAM / 2) - 60,
  y: worldY(-70, SEAM) - 24,
});

type Road = { place(x: number, railY: number): void; readonly sprites: readonly Sprite[] };

/** Lengths of road side by side, and on them what only some of them have. */
const createRoad = (stage: Stage, before: number, extras: readonly string[]): Road => {
  const tiles = Array.from({ length: TILES }, () => stage.sprite('drift', DEPTH.road));
  const things = tiles.flatMap((_, index) => {
    const name = extras[index % extras.length] ?? '';
    return name === '' ? [] : [{ sprite: stage.sprite(name, DEPTH.roadThing), name, index }];
  });
  return {
    sprites: [...tiles, ...things.map(({ sprite }) => sprite)],
    place: (x, railY) => {
      const leftOf = (index: number): number => x + (index - before) * (DRIFT_W - LAP);
      tiles.forEach((sprite, index) => {
        sprite.show('drift');
        sprite.at(leftOf(index), railY - DRIFT_H + RAIL);
      });
      for (const { sprite, name, index } of things) {
        sprite.show(name);
        sprite.at(leftOf(index), railY - DRIFT_H + RAIL);
      }
    },
  };
};

export const createRoads = (stage: Stage): Actor => {
  const necks = Array.from({ length: NECK * 2 }, () => stage.sprite('hollow 0', DEPTH.neck));
  const top = createRoad(stage, BEFORE.top, ['air pipe']);
  const foot = createRoad(stage, BEFORE.foot, ['puddle', '', 'puddle', '', '']);
  const lamps = [...NAILS.foot, ...NAILS.top].map(() => stage.sprite('wall lamp', DEPTH.roadLamp));
  let laidFor = -1;

  const lay = ({ faceUnits, bayUnits }: Scenery): void => {
    laidFor = faceUnits;
    const rail = driftRail(faceUnits);
    foot.place(rail.x, rail.y);
    const road = airRoad();
    top.place(road.x, road.y);
    const nails = [
      ...NAILS.foot.map((x) => [rail.x + x, rail.y + NAIL_Y] as const),
      ...NAILS.top.map((x) => [road.x + x, road.y + NAIL_Y] as const),
    ];
    lamps.forEach((sprite, index) => {
      const [x, y] = nails[index] ?? [0, 0];
      sprite.show('wall lamp');
      sprite.at(x, y);
    });
    necks.forEach((sprite, index) => {
      const u = index < NECK ? -(index + 1) * bayUnits : faceUnits + (index - NECK) * bayUnits;
      sprite.show(`hollow ${index % HOLLOW_VARIANTS}`);
      sprite.at(worldX(u, 0), worldY(u, 0), DIP);
      sprite.size(bayUnits / BAY_W, 1);
    });
  };

  return {
    sync: (scenery) => {
      if (laidFor !== scenery.faceUnits) lay(scenery);
    },
    destroy: () => {
      for (const sprite of [...necks, ...lamps, ...top.sprites, ...foot.sprites]) sprite.destroy();
    },
  };
};
