// Where people's feet are: on the face, in the road above it, at the gate, by the horse, at the air main. Pure, so it
// can be tested.
import type { WorkerState } from '../../sim/index.ts';
import { worldX, worldY, type WorldPoint } from '../band.ts';
import { isOnFace } from '../scenery.ts';
import { horseX, type TrainPlace } from './haulage.ts';
import type { Seen } from './unhurried.ts';
import { airRoad, driftEnd, driftRail } from './roads.ts';

/** Where feet stand across the seam. */
const FEET_V = 122;
/** Above the face people stand in the road: from its mouth to the left, world units (tuned). */
export const MOUTH_U = -20;
/** Room for one person on the level, before the gate and the horse's head, world units (tuned). */
const ROOM = 58;
const BY_GATE = 116;
const BEFORE_HORSE = 150;
const BEFORE_END = 60;
/** The air road is drawn only so long: whoever stands last in it must not stand on bare paper. *tuned* */
const ROAD_GROW_MOST = 3.2;

/** On the face along the dip; who waits above it stands in the road, one behind the other, and not in the rock. */
const onFaceAt = (u: number): WorldPoint => {
  if (u >= MOUTH_U) return { x: worldX(u, FEET_V), y: worldY(u, FEET_V) };
  const road = airRoad();
  return { x: worldX(MOUTH_U, FEET_V) + (u - MOUTH_U), y: road.y - 2 };
};

/** How many before him in the list are at the same post: of two at the gate the second stands behind the first. */
export const rankAt = (workers: readonly WorkerState[], index: number): number => {
  const post = workers[index]?.post;
  return workers.slice(0, index).filter((other) => !isOnFace(other) && other.post === post).length;
};

/** `u` is where he is drawn along the dip, for those on the face; people drawn larger stand farther apart. */
export const feetOf = (
  place: TrainPlace,
  index: number,
  { u, worker }: Pick<Seen, 'u' | 'worker'>,
): WorldPoint => {
  const { shift, faceUnits, grow } = place;
  const { workers } = shift.state;
  if (isOnFace(worker)) return onFaceAt(u);
  const rail = driftRail(faceUnits);
  const behind = rankAt(workers, index) * ROOM;
  if (worker.post === 'load') return { x: rail.x - (BY_GATE + behind) * grow, y: rail.y - 2 };
  if (worker.post === 'drive') {
    const x = horseX(place, rail.x) + (BEFORE_HORSE + behind) * grow;
    // The train goes out of sight; whoever leads it stays in the picture.
    return { x: Math.min(x, driftEnd(faceUnits) - BEFORE_END * grow), y: rail.y + 2 };
  }
  const road = airRoad();
  return { x: road.x - 420 - index * ROOM * Math.min(grow, ROAD_GROW_MOST), y: road.y - 2 };
};
