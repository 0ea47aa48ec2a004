// The foot of the face: chute and heap, tubs under the gate and in the train, the horse. A full chute is
// seen to be full before it stops the hammer.
import type { Shift } from '../../sim/index.ts';
import { HEAP_STAGES, TUB_W } from '../measures.ts';
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

type Train = {
  readonly start: number;
  readonly count: number;
  readonly isBack: boolean;
  readonly isAway: boolean;
};

/** Where the first tub of the train is and how many there are; `x` is under the chute. */
const trainAt = (shift: Shift, x: number): Train => {
  const { flow } = shift.state;
  const { trainTubs, trainTicks } = shift.level.haulage;
  const isAway = flow.trainTicksLeft > 0;
  return {
    start: x + GAP + trainAway(flow.trainTicksLeft, trainTicks) * JOURNEY,
    count: Math.min(TRAIN_POOL, isAway ? trainTubs : flow.tubsFull),
    isBack: isAway && flow.trainTicksLeft < trainTicks / 2,
    isAway,
  };
};

/** The horse stands before the first tub; the driver walks at its head. */
export const horseX = (shift: Shift, x: number): number => {
  const { start, count } = trainAt(shift, x);
  return start + Math.max(1, count) * GAP + 40;
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
  const horse = stage.sprite('horse 0', DEPTH.person - 2);
  const all: readonly Sprite[] = [chute, heap, gateTub, horse, ...train];

  const syncTrain = ({ shift, nowMs, isRunning, isCalm }: Scenery, x: number, y: number): void => {
    const { start, count, isBack, isAway } = trainAt(shift, x);
    train.forEach((tub, index) => {
      if (index >= count) return tub.hide();
      tub.show(isBack ? 'tub 0' : 'tub 2');
      tub.at(start + index * GAP, y);
    });
    const isStepping = isAway && isRunning && !isCalm && Math.floor(nowMs / 260) % 2 === 0;
    horse.show(isStepping ? 'horse 1' : 'horse 0');
    horse.at(horseX(shift, x), y + 4);
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
