// The rock the seam lies in, above and below, and the two horizontals: the air road at the top of the face
// and the haulage drift at its foot. Tiles follow the camera; there are never more than the screen needs.
import { DRIFT_H, DRIFT_W, ROCK_W } from '../art/rock.ts';
import { DIP, SEAM, worldX, worldY } from '../band.ts';
import { DEPTH, type Sprite, type Stage } from '../stage.ts';
import type { Actor, Scenery } from '../scenery.ts';

const ROCK_POOL = 12;
const DRIFT_TILES = 9;
const NECK = 3;
/** So far past either end of the face the seam is drawn open, world units. */
const CLOSED = 130;

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
  const sprites = Array.from({ length: DRIFT_TILES }, () => stage.sprite('drift', DEPTH.rock + 1));
  return {
    sprites,
    place: (x, railY) =>
      sprites.forEach((sprite, index) => {
        sprite.show('drift');
        sprite.at(x + (index - DRIFT_TILES / 2) * (DRIFT_W - 0.5), railY - DRIFT_H + 25);
      }),
  };
};

const lay = (sprite: Sprite | undefined, name: string, isSeen: boolean, u: number, v: number): void => {
  if (sprite === undefined) return;
  if (!isSeen) return sprite.hide();
  sprite.show(name);
  sprite.at(worldX(u, v), worldY(u, v), DIP);
};

export const createRock = (stage: Stage): Actor => {
  const roof = Array.from({ length: ROCK_POOL }, () => stage.sprite('rock roof', DEPTH.rock));
  const floor = Array.from({ length: ROCK_POOL }, () => stage.sprite('rock floor', DEPTH.rock));
  const necks = Array.from({ length: NECK * 2 }, (_, index) =>
    stage.sprite(`hollow ${index % 3}`, DEPTH.rock + 0.5),
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
      const first = Math.floor((scenery.centreU - scenery.visibleUnits * 0.5) / ROCK_W) - 1;
      const count = Math.min(ROCK_POOL, Math.ceil(scenery.visibleUnits / ROCK_W) + 3);
      for (let index = 0; index < ROCK_POOL; index += 1) {
        const u = (first + index) * (ROCK_W - 0.5);
        // Beyond the two roads there is no seam of ours: the floor rock closes up to the roof.
        const isBeyond = u + ROCK_W < -CLOSED || u > scenery.faceUnits + CLOSED;
        lay(roof[index], 'rock roof', index < count, u, 1);
        lay(floor[index], 'rock floor', index < count, u, isBeyond ? 0 : SEAM - 1);
      }
    },
    destroy: () => {
      for (const sprite of [...roof, ...floor, ...necks, ...top.sprites, ...foot.sprites]) sprite.destroy();
    },
  };
};
