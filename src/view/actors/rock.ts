// The rock the seam lies in, above and below, and the two horizontals: the air road at the top of the face
// and the haulage drift at its foot. Tiles follow the camera; there are never more than the screen needs.
import { DIP, SEAM, worldX, worldY } from '../band.ts';
import { DRIFT_H, DRIFT_W, ROCK_W } from '../measures.ts';
import { DEPTH, type Sprite, type Stage } from '../stage.ts';
import type { Actor, Scenery } from '../scenery.ts';

const ROCK_POOL = 12;
const DRIFT_TILES = 13;
const NECK = 3;
/** Tiles of closed rock past either end of the face. */
const CAPS = 2;

/** Rails of the drift, world units: where tubs, horse and loader stand. `x` is under the chute's mouth. */
export const driftRail = (faceUnits: number): { readonly x: number; readonly y: number } => ({
  x: worldX(faceUnits + 40, SEAM / 2) + 30,
  y: worldY(faceUnits + 40, SEAM / 2) + DRIFT_H - 4,
});

/** The floor of the air road: where timber is brought from and the air is watched. */
export const airRoad = (): { readonly x: number; readonly y: number } => ({
  x: worldX(-130, SEAM / 2) - 60,
  y: worldY(-70, SEAM) - 24,
});

type Road = { place(x: number, railY: number): void; readonly sprites: readonly Sprite[] };

const createRoad = (stage: Stage): Road => {
  const sprites = Array.from({ length: DRIFT_TILES }, () => stage.sprite('drift', DEPTH.road));
  return {
    sprites,
    place: (x, railY) =>
      sprites.forEach((sprite, index) => {
        sprite.show('drift');
        sprite.at(x + (index - DRIFT_TILES / 2) * (DRIFT_W - 0.5), railY - DRIFT_H + 25);
      }),
  };
};

const lay = (sprite: Sprite, name: string, u: number, v: number, alpha: number): void => {
  sprite.show(name);
  sprite.image.alpha = alpha;
  sprite.at(worldX(u, v), worldY(u, v), DIP);
};

type Layer = { sync(scenery: Scenery, alpha: number): void; destroy(): void };

/** One look of the rock on both sides of the seam: as the lamp shows it, or as a print. */
const createLayer = (stage: Stage, look: 'dark' | 'print'): Layer => {
  const depth = look === 'dark' ? DEPTH.rock : DEPTH.print;
  const tiles = Array.from({ length: ROCK_POOL }, () => ({
    roof: stage.sprite(`rock roof ${look}`, depth),
    floor: stage.sprite(`rock floor ${look}`, depth),
  }));
  // Beyond the two roads there is no seam of ours: there the rock closes.
  const caps = Array.from({ length: CAPS * 2 }, () => stage.sprite(`rock floor ${look}`, depth - 0.5));
  return {
    sync: ({ centreU, visibleUnits, faceUnits }, alpha) => {
      const first = Math.floor((centreU - visibleUnits * 0.5) / ROCK_W) - 1;
      const count = alpha <= 0 ? 0 : Math.min(ROCK_POOL, Math.ceil(visibleUnits / ROCK_W) + 3);
      caps.forEach((cap, index) => {
        if (alpha <= 0) return cap.hide();
        const beyond = index < CAPS ? -(index + 1) : Math.ceil(faceUnits / ROCK_W) + index - CAPS;
        lay(cap, `rock floor ${look}`, beyond * (ROCK_W - 0.5), 0, alpha);
      });
      tiles.forEach(({ roof, floor }, index) => {
        if (index >= count) {
          roof.hide();
          floor.hide();
          return;
        }
        const u = (first + index) * (ROCK_W - 0.5);
        lay(roof, `rock roof ${look}`, u, 1, alpha);
        lay(floor, `rock floor ${look}`, u, SEAM - 1, alpha);
      });
    },
    destroy: () => {
      for (const sprite of [...caps, ...tiles.flatMap(({ roof, floor }) => [roof, floor])]) sprite.destroy();
    },
  };
};

export const createRock = (stage: Stage): Actor => {
  const dark = createLayer(stage, 'dark');
  const print = createLayer(stage, 'print');
  const necks = Array.from({ length: NECK * 2 }, (_, index) =>
    stage.sprite(`hollow ${index % 3}`, DEPTH.neck),
  );
  const top = createRoad(stage);
  const foot = createRoad(stage);
  let laidFor = -1;

  const layEnds = ({ faceUnits, bayUnits }: Scenery): void => {
    laidFor = faceUnits;
    const rail = driftRail(faceUnits);
    foot.place(rail.x, rail.y);
    const road = airRoad();
    top.place(road.x, road.y);
    necks.forEach((sprite, index) => {
      const u = index < NECK ? -(index + 1) * bayUnits : faceUnits + (index - NECK) * bayUnits;
      sprite.show(`hollow ${index % 3}`);
      sprite.at(worldX(u, 0), worldY(u, 0), DIP);
    });
  };

  return {
    sync: (scenery) => {
      if (laidFor !== scenery.faceUnits) layEnds(scenery);
      dark.sync(scenery, scenery.lit < 1 ? 1 : 0);
      print.sync(scenery, scenery.lit);
    },
    destroy: () => {
      for (const layer of [dark, print]) layer.destroy();
      for (const sprite of [...necks, ...top.sprites, ...foot.sprites]) sprite.destroy();
    },
  };
};
