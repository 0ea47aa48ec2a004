// The first tick of a shift: coal with its seeded strength and cleat, an untouched roof, everyone at
// their first post. The only place where a level's numbers become state.
import { bayCount, type Level } from './level.ts';
import { createStreams, draw } from './rng.ts';
import type { ShiftState, WorkerState } from './state.ts';
import { MAX_TILT, PIECES, PIECE_COUNT, clamp, type Tilt } from './units.ts';
import { FULL_CENTI } from './systems/air.ts';
import { bayMiddleMm } from './workers.ts';

/** The cleat runs on from bay to bay and turns a step now and then (thousandths, tuned). */
const CLEAT_TURN_PERMILLE = 320;
/** A block whose own cracks lie a step off the bay's (thousandths, tuned). */
const CLEAT_STRAY_PERMILLE = 300;

/** Most of the roof is sound, some of it is not (tuned). */
const WEAKNESS = [
  { belowPermille: 60, permille: 2300 },
  { belowPermille: 240, permille: 1700 },
  { belowPermille: 1000, permille: 900 },
] as const;

type Streams = Record<string, number>;

const strengthOf = (level: Level, rng: Streams, piece: number): number => {
  const ticks = piece === PIECES.parting ? level.coal.partingTicks : level.coal.blockTicks;
  const spread = level.coal.spreadPermille;
  return ticks * (1000 - spread + draw(rng, 'coal', 2 * spread + 1));
};

const turn = (rng: Streams, cleat: number): Tilt =>
  clamp(cleat + (draw(rng, 'coal', 2) === 0 ? -1 : 1), -MAX_TILT, MAX_TILT) as Tilt;

/** Strength and cleat of one bay, a piece each; where the bay is one block all of them are that block. */
const createBay = (level: Level, rng: Streams, trend: Tilt): { strength: number[]; cleat: Tilt[] } => {
  const strength: number[] = [];
  const cleat: Tilt[] = [];
  const { isOneBlock } = level.face;
  for (let piece = 0; piece < PIECE_COUNT; piece += 1) {
    const isPart = isOneBlock === true && piece > 0;
    strength.push(isPart ? (strength[0] ?? 0) : strengthOf(level, rng, isOneBlock ? PIECES.roofUp : piece));
    const isStray = !isPart && draw(rng, 'coal', 1000) < CLEAT_STRAY_PERMILLE;
    cleat.push(isPart ? (cleat[0] ?? trend) : isStray ? turn(rng, trend) : trend);
  }
  return { strength, cleat };
};

const createCoal = (level: Level, rng: Streams): { strength: number[]; cleat: Tilt[] } => {
  const strength: number[] = [];
  const cleat: Tilt[] = [];
  let trend = (draw(rng, 'coal', 2 * MAX_TILT + 1) - MAX_TILT) as Tilt;
  for (let bay = 0; bay < bayCount(level); bay += 1) {
    if (draw(rng, 'coal', 1000) < CLEAT_TURN_PERMILLE) trend = turn(rng, trend);
    const own = createBay(level, rng, trend);
    strength.push(...own.strength);
    cleat.push(...own.cleat);
  }
  return { strength, cleat };
};

const startBayOf = (level: Level, post: string): number =>
  post === 'hew' || post === 'timber' ? level.face.startBay : post === 'carry' ? 0 : -1;

const createWorker = (level: Level, member: Level['crew'][number]): WorkerState => {
  const bay = startBayOf(level, member.post);
  return {
    id: member.id,
    post: member.post,
    activity: 'idle',
    bay,
    posMm: bay < 0 ? 0 : bayMiddleMm(level, bay),
    timer: 0,
    timerOf: 0,
    targetBay: -1,
    fatiguePermille: 0,
    waitCause: null,
    waitFromTick: 0,
    spellFromTick: 0,
    exposedFromTick: 0,
    isExposed: false,
    isHurt: false,
  };
};

const weaknessOf = (rng: Streams): number => {
  const roll = draw(rng, 'roof', 1000);
  return WEAKNESS.find((row) => roll < row.belowPermille)?.permille ?? 1000;
};

const createFace = (level: Level, rng: Streams): ShiftState['face'] => {
  const bays = bayCount(level);
  const { strength, cleat } = createCoal(level, rng);
  const zeros = (): number[] => Array.from({ length: bays }, () => 0);
  return {
    pieceLeft: strength,
    pieceFull: [...strength],
    cleat,
    goneCount: zeros(),
    openedTick: zeros(),
    convergenceUm: zeros(),
    weaknessPermille: Array.from({ length: bays }, () => weaknessOf(rng)),
    roofStage: zeros(),
    propPercent: zeros(),
    propBy: Array.from({ length: bays }, () => -1),
    isShut: Array.from({ length: bays }, () => false),
    runLength: zeros(),
    firstOpen: bays,
    front: level.face.startBay,
    heavyUntilTick: 0,
  };
};

export const createShiftState = (level: Level, seed: number): ShiftState => {
  const rng = createStreams(seed, ['coal', 'roof', 'air', ...level.crew.map((member) => member.id)]);
  return {
    tick: 0,
    end: null,
    booking: null,
    rule: null,
    face: createFace(level, rng),
    rng,
    workers: level.crew.map((member) => createWorker(level, member)),
    player: level.crew.findIndex((member) => member.isPlayer),
    hewing: {
      isOn: false,
      piece: PIECES.parting,
      tilt: 0,
      steelWearTicks: 0,
      sparesLeft: level.steel.spares,
      hoseLedge: 0,
    },
    wedging: { beats: 0, qualityPercent: 0 },
    air: {
      mainCentiAtm: level.air.mainCentiAtm,
      centiAtm: Math.min(FULL_CENTI, level.air.mainCentiAtm),
      neighbourOn: Array.from({ length: level.air.neighbourHammers }, () => false),
      isReserved: false,
      hasLeak: false,
      nextLeakTick: -1,
    },
    timber: {
      stock: Array.from({ length: level.face.ledges }, () => level.timber.propsPerLedge),
      calledLedge: -1,
    },
    flow: {
      chuteKg: 0,
      tubsFull: 0,
      trainTicksLeft: 0,
      trainTubs: 0,
      seepCentiKg: 0,
      filledKg: 0,
      hauledTubs: 0,
      hurriedTubs: 0,
    },
    cards: { next: 0, open: null, openTick: 0, answers: {} },
    swap: null,
    cutKg: 0,
    haltUntilTick: 0,
    haltCause: 'fall',
  };
};
