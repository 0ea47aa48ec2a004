// The foot of the face: chute and heap, tubs under the gate and in the train, the horse. A full chute is
// seen to be full before it stops the hammer.
import { HEAP_STAGES, TUB_W } from '../art/haulage.ts';
import { DEPTH, type Sprite, type Stage } from '../stage.ts';
import type { Actor, Scenery } from '../scenery.ts';
import { driftRail } from './rock.ts';

const TRAIN_POOL = 8;
const GAP = TUB_W + 8;
/** How far the train goes before it is out of sight, world units. */
const JOURNEY = 1500;

/** How far off the train is: 0 at the gate, 1 far away and back again. */
export const trainAway = (timer: number, of: number): number => {
  if (timer <= 0 || of <= 0) return 0;
  const done = 1 - timer / of;
  return Math.min(1, Math.min(done, 1 - done) * 3);
};

export const heapStage = (chuteKg: number, capacityKg: number): number =>
  chuteKg <= 0 || capacityKg <= 0
    ? 0
    : Math.max(1, Math.min(HEAP_STAGES, Math.ceil((chuteKg / capacityKg) * HEAP_STAGES)));

export const createHaulage = (stage: Stage): Actor => {
  const chute = stage.sprite('chute', DEPTH.haulage);
  const heap = stage.sprite('heap 1', DEPTH.haulage - 1);
  const gateTub = stage.sprite('tub 0', DEPTH.haulage + 1);
  const train = Array.from({ length: TRAIN_POOL }, () => stage.sprite('tub 2', DEPTH.haulage));
  const horse = stage.sprite('horse 0', DEPTH.haulage);
  const all: readonly Sprite[] = [chute, heap, gateTub, horse, ...train];

  const syncTrain = ({ shift, nowMs, isRunning, isCalm }: Scenery, x: number, y: number): void => {
    const { flow } = shift.state;
    const { trainTubs, trainTicks } = shift.level.haulage;
    const away = trainAway(flow.trainTicksLeft, trainTicks);
    const isOut = flow.trainTicksLeft > 0;
    const isBack = isOut && flow.trainTicksLeft < trainTicks / 2;
    const count = Math.min(TRAIN_POOL, isOut ? trainTubs : flow.tubsFull);
    const start = x + GAP + away * JOURNEY;
    train.forEach((tub, index) => {
      if (index >= count) return tub.hide();
      tub.show(isBack ? 'tub 0' : 'tub 2');
      tub.at(start + index * GAP, y);
    });
    horse.show(away > 0 && isRunning && !isCalm && Math.floor(nowMs / 260) % 2 === 0 ? 'horse 1' : 'horse 0');
    horse.at(start + Math.max(1, count) * GAP + 40, y + 4);
  };

  return {
    sync: (scenery) => {
      const { shift, faceUnits } = scenery;
      const { flow } = shift.state;
      const rail = driftRail(faceUnits);
      chute.show('chute');
      chute.at(rail.x, rail.y - 260);
      const stageNow = heapStage(flow.chuteKg, shift.level.haulage.chuteKg);
      if (stageNow > 0) heap.show(`heap ${stageNow}`);
      else heap.hide();
      heap.at(rail.x, rail.y - 106);
      gateTub.show(shift.state.workers.some((worker) => worker.activity === 'load') ? 'tub 1' : 'tub 0');
      gateTub.at(rail.x, rail.y);
      syncTrain(scenery, rail.x, rail.y);
    },
    destroy: () => {
      for (const sprite of all) sprite.destroy();
    },
  };
};
