// The foot of the face: chute and heap, tubs under the gate and in the train, the horse. A full chute is
// seen to be full before it stops the hammer.
import { horseAt, solveHorse } from '../../rig/horse.ts';
import { HEAP_STAGES, TUB_LOADS, TUB_W } from '../measures.ts';
import { DEPTH, type Sprite, type Stage } from '../stage.ts';
import type { Actor, Scenery } from '../scenery.ts';
import { createFigureSprites } from './figure-sprites.ts';
import { driftEnd, driftRail } from './roads.ts';

const TRAIN_POOL = 8;
const GAP = TUB_W + 8;
/** How far the train goes before it is out of sight, world units. */
const JOURNEY = 1500;
/** People grow more than this; eight tubs that did would be longer than the drift. *tuned* */
const TUB_GROW_MOST = 2;
/** From the last tub's end to the middle of the horse. */
const TRACES = 102;

/** How much larger than they are tubs are drawn when people are drawn `grow` times as large. */
export const tubGrow = (grow: number): number => Math.min(TUB_GROW_MOST, grow);

/** How far off the train is: 0 at the gate, 1 far away and back again. */
export const trainAway = (timer: number, of: number): number => {
  if (timer <= 0 || of <= 0) return 0;
  const done = 1 - timer / of;
  return Math.min(1, Math.min(done, 1 - done) * 3);
};

type Train = {
  readonly start: number;
  readonly count: number;
  /** How many tubs there is room for before the horse. */
  readonly places: number;
  readonly isBack: boolean;
  readonly isAway: boolean;
};

/** Horse and driver stand before the end of the drift, where its rock fades, world units. *tuned* */
const HORSE_ROOM = 215;

/** What of the scene a train depends on; it grows with people. */
export type TrainPlace = Pick<Scenery, 'shift' | 'grow' | 'lit' | 'faceUnits' | 'trainTicksLeft'>;

/** How many tubs there is room for between the gate and a horse that stands in the drift. */
const placesAt = ({ shift, grow, faceUnits }: TrainPlace, gate: number): number => {
  const tub = tubGrow(grow);
  const room = driftEnd(faceUnits) - gate - (HORSE_ROOM + TRACES) * grow - (TUB_W / 2) * tub;
  return Math.max(1, Math.min(TRAIN_POOL, shift.level.haulage.trainTubs, 1 + Math.floor(room / (GAP * tub))));
};

/** Where the first tub of the train is and how many there are; `x` is under the chute. */
const trainAt = (place: TrainPlace, x: number): Train => {
  const { shift, grow, lit, trainTicksLeft } = place;
  const { flow } = shift.state;
  const { trainTubs, trainTicks } = shift.level.haulage;
  const isOut = trainTicksLeft > 0;
  // With the lights up the whole train is in the picture, however long the drift that is drawn.
  const most = lit > 0 ? placesAt(place, x + GAP * tubGrow(grow)) : TRAIN_POOL;
  const count = Math.min(most, isOut ? trainTubs : flow.tubsFull);
  return {
    start: x + GAP * tubGrow(grow) + trainAway(trainTicksLeft, trainTicks) * JOURNEY,
    count,
    places: lit > 0 ? most : count,
    isBack: isOut && trainTicksLeft < trainTicks / 2,
    isAway: isOut,
  };
};

/** The horse stands before the first tub; the driver walks at its head. */
export const horseX = (place: TrainPlace, x: number): number => {
  const { start, places } = trainAt(place, x);
  const tub = tubGrow(place.grow);
  return start + (Math.max(1, places) - 1) * GAP * tub + (TUB_W / 2) * tub + TRACES * place.grow;
};

export const heapStage = (chuteKg: number, capacityKg: number): number =>
  chuteKg <= 0 || capacityKg <= 0
    ? 0
    : Math.max(1, Math.min(HEAP_STAGES, Math.ceil((chuteKg / capacityKg) * HEAP_STAGES)));

/** How far the tub under the gate is filled: 0 while nobody loads, up to `TUB_LOADS`. */
export const loadStage = (timer: number, of: number): number =>
  of <= 0 ? 0 : Math.max(0, Math.min(TUB_LOADS, Math.ceil((1 - timer / of) * (TUB_LOADS + 1)) - 1));

type Tub = {
  show(x: number, y: number, load: number, size: number): void;
  hide(): void;
  readonly sprites: readonly Sprite[];
};

/** A tub and what it carries, behind its rim. */
const createTub = (stage: Stage, depth: number): Tub => {
  const load = stage.sprite('load 1', depth);
  const body = stage.sprite('tub', depth + 0.1);
  return {
    sprites: [load, body],
    show: (x, y, step, size) => {
      body.show('tub');
      body.at(x, y);
      body.size(size);
      load.size(size);
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

type Foot = {
  sync(scenery: Scenery, x: number, y: number): void;
  readonly sprites: readonly Sprite[];
};

/** The chute with its heap and its gate, and the tub under it. */
const createFoot = (stage: Stage): Foot => {
  const chute = stage.sprite('chute', DEPTH.chute);
  const heap = stage.sprite('heap 1', DEPTH.heap);
  const gate = stage.sprite('gate shut', DEPTH.gate);
  const gateTub = createTub(stage, DEPTH.gateTub);
  return {
    sprites: [chute, heap, gate, ...gateTub.sprites],
    sync: ({ shift, grow }, x, y) => {
      const size = tubGrow(grow);
      chute.show('chute');
      chute.at(x, y - CHUTE_UP * size);
      chute.size(size);
      const { flow, workers } = shift.state;
      const stageNow = heapStage(flow.chuteKg, shift.level.haulage.chuteKg);
      if (stageNow > 0) heap.show(`heap ${stageNow}`);
      else heap.hide();
      heap.at(x, y - HEAP_UP * size);
      heap.size(size);
      const loader = workers.find((worker) => worker.activity === 'load');
      gate.show(loader === undefined ? 'gate shut' : 'gate open');
      gate.at(x, y - GATE_UP * size);
      gate.size(size);
      gateTub.show(x, y, loader === undefined ? 0 : loadStage(loader.timer, loader.timerOf), size);
    },
  };
};

export const createHaulage = (stage: Stage): Actor => {
  const foot = createFoot(stage);
  const train = Array.from({ length: TRAIN_POOL }, () => createTub(stage, DEPTH.tub));
  const horse = createFigureSprites(stage, 'horse/body', DEPTH.horse);
  /** Stands while the session does, so that nothing jumps when it is paused. */
  let clockMs = 0;

  const syncTubs = (scenery: Scenery, x: number, y: number): void => {
    const { isCalm, grow, faceUnits } = scenery;
    const { start, count, isBack, isAway } = trainAt(scenery, x);
    const size = tubGrow(grow);
    const last = driftEnd(faceUnits) - (TUB_W / 2) * size;
    // On its way a tub rocks on the joints of the rails.
    const rock = isAway && !isCalm ? Math.sin(clockMs / 90) * 0.8 : 0;
    train.forEach((tub, index) => {
      const tubX = start + index * GAP * size;
      if (index >= count || tubX > last) return tub.hide();
      tub.show(tubX, y + rock * (index % 2 === 0 ? 1 : -1), isBack ? 0 : TUB_LOADS, size);
    });
  };

  const syncHorse = (scenery: Scenery, x: number, y: number): void => {
    const { isCalm, grow, faceUnits } = scenery;
    const { isBack, isAway } = trainAt(scenery, x);
    const at = { x: horseX(scenery, x), y: y + 4 };
    if (at.x > driftEnd(faceUnits) - TRACES * grow) return horse.hide();
    const pace = isBack ? 'walk' : 'pull';
    const pose = horseAt(isAway ? pace : 'stand', isCalm ? 0 : clockMs);
    horse.place(solveHorse(pose).parts, at, { facing: 1, size: grow });
  };

  return {
    sync: (scenery) => {
      const { x, y } = driftRail(scenery.faceUnits);
      if (scenery.isRunning && !scenery.isCalm) clockMs += scenery.dtMs;
      foot.sync(scenery, x, y);
      syncTubs(scenery, x, y);
      syncHorse(scenery, x, y);
    },
    destroy: () => {
      const tubs = train.flatMap(({ sprites }) => sprites);
      for (const sprite of [horse, ...foot.sprites, ...tubs]) sprite.destroy();
    },
  };
};
