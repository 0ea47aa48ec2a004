// The foot of the face: chute and heap, tubs under the gate and in the train, the horse. A full chute is
// seen to be full before it stops the hammer.
import { horseAt, solveHorse } from '../../rig/horse.ts';
import type { Shift } from '../../sim/index.ts';
import { HEAP_STAGES, TUB_LOADS, TUB_W } from '../measures.ts';
import { DEPTH, type Sprite, type Stage } from '../stage.ts';
import type { Actor, Scenery } from '../scenery.ts';
import { createFigureSprites } from './figure-sprites.ts';
import { driftRail } from './roads.ts';

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

/** How far the tub under the gate is filled: 0 while nobody loads, up to `TUB_LOADS`. */
export const loadStage = (timer: number, of: number): number =>
  of <= 0 ? 0 : Math.max(0, Math.min(TUB_LOADS, Math.ceil((1 - timer / of) * (TUB_LOADS + 1)) - 1));

type Tub = {
  show(x: number, y: number, load: number): void;
  hide(): void;
  readonly sprites: readonly Sprite[];
};

/** A tub and what it carries, behind its rim. */
const createTub = (stage: Stage, depth: number): Tub => {
  const load = stage.sprite('load 1', depth);
  const body = stage.sprite('tub', depth + 0.1);
  return {
    sprites: [load, body],
    show: (x, y, step) => {
      body.show('tub');
      body.at(x, y);
      if (step > 0) load.show(`load ${step}`);
      else load.hide();
      load.at(x, y);
    },
    hide: () => {
      body.hide();
      load.hide();
    },
  };
};

/** From the rail up to the top of the chute, to its gate, to the foot of the heap behind it. */
const CHUTE_UP = 266;
const GATE_UP = 138;
const HEAP_UP = 126;

export const createHaulage = (stage: Stage): Actor => {
  const chute = stage.sprite('chute', DEPTH.haulage - 2);
  const heap = stage.sprite('heap 1', DEPTH.haulage - 1);
  const gate = stage.sprite('gate shut', DEPTH.haulage + 0.5);
  const gateTub = createTub(stage, DEPTH.haulage + 1);
  const train = Array.from({ length: TRAIN_POOL }, () => createTub(stage, DEPTH.haulage));
  const horse = createFigureSprites(stage, 'horse/body', DEPTH.person - 2);

  const syncTrain = ({ shift, nowMs, isRunning, isCalm }: Scenery, x: number, y: number): void => {
    const { start, count, isBack, isAway } = trainAt(shift, x);
    // On its way a tub rocks on the joints of the rails.
    const rock = isAway && isRunning && !isCalm ? Math.sin(nowMs / 90) * 0.8 : 0;
    train.forEach((tub, index) => {
      if (index >= count) return tub.hide();
      tub.show(start + index * GAP, y + rock * (index % 2 === 0 ? 1 : -1), isBack ? 0 : TUB_LOADS);
    });
    const isMoving = isRunning && !isCalm;
    const pace = isBack ? 'walk' : 'pull';
    const pose = horseAt(isAway ? pace : 'stand', isMoving ? nowMs : 0);
    horse.place(solveHorse(pose).parts, { x: horseX(shift, x), y: y + 4 }, { facing: 1, size: 1 });
  };

  const syncGate = ({ shift }: Scenery, x: number, y: number): void => {
    const { flow, workers } = shift.state;
    const stageNow = heapStage(flow.chuteKg, shift.level.haulage.chuteKg);
    if (stageNow > 0) heap.show(`heap ${stageNow}`);
    else heap.hide();
    heap.at(x, y - HEAP_UP);
    const loader = workers.find((worker) => worker.activity === 'load');
    gate.show(loader === undefined ? 'gate shut' : 'gate open');
    gate.at(x, y - GATE_UP);
    gateTub.show(x, y, loader === undefined ? 0 : loadStage(loader.timer, loader.timerOf));
  };

  return {
    sync: (scenery) => {
      const { x, y } = driftRail(scenery.faceUnits);
      chute.show('chute');
      chute.at(x, y - CHUTE_UP);
      syncGate(scenery, x, y);
      syncTrain(scenery, x, y);
    },
    destroy: () => {
      for (const sprite of [
        chute,
        heap,
        gate,
        horse,
        ...[gateTub, ...train].flatMap(({ sprites }) => sprites),
      ])
        sprite.destroy();
    },
  };
};
