// What goes on sounding: which loops, how loud and how fast, as a pure reading of the store and the mine. The
// hammer is in here, so that it can never be left running by a lost event, and never sounds in the light.
import { PIECES_A_BAY } from '../session/coal.ts';
import type { GameState, ShiftSlice } from '../session/store.ts';
import { BAND_SIZE, bandLeft } from './band.ts';
import type { Bus, CueName } from './cues.ts';
import { roofLoad } from './roof-load.ts';
import { dullness, metresTo, nearness, panOf, type Scene } from './scene.ts';

export const LOOPS = [
  'hammer',
  'hammers-far',
  'air-left',
  'air-right',
  'drip',
  'hum',
  'leak',
  'hooves',
  'drone-low',
  'drone-mid',
  'drone-high',
  'march-drum',
  'march-side',
  'march-tuba',
  'march-horns',
  'march-trombone',
  'march-cornet',
] as const satisfies readonly CueName[];
export type LoopName = (typeof LOOPS)[number];

export type LoopPlan = {
  readonly loop: LoopName;
  readonly bus: Bus;
  readonly gain: number;
  readonly rate?: number;
  readonly pan?: number;
  readonly lowpassHz?: number;
  /** Where it must start faster than its bus moves, ms. */
  readonly attackMs?: number;
};

/** Between two and five atmospheres the hammer goes from a tired thud to its full rattle. */
const airRate = (centiAtm: number): number => 0.8 + 0.25 * Math.max(0, Math.min(1, (centiAtm - 200) / 300));

/** Hard coal answers higher: 0.95 to 1.05 by strength against the level's mean. */
const strengthRate = ({ shift }: Scene, { bay, piece }: ShiftSlice['aim']): number => {
  const { partingTicks, blockTicks } = shift.level.coal;
  const full = shift.state.face.pieceFull[bay * PIECES_A_BAY + piece] ?? 0;
  const mean = (piece === 0 ? partingTicks : blockTicks) * 1000;
  return 0.95 + 0.1 * Math.max(0, Math.min(1, full / mean - 0.5));
};

/** The first blow stands at the very start of the loop and must not be faded away, ms. */
const HAMMER_ATTACK_MS = 3;

const placed = (metres: number, plan: LoopPlan): LoopPlan => ({
  ...plan,
  gain: plan.gain * nearness(metres),
  pan: panOf(metres),
  lowpassHz: dullness(metres),
});

/** The player's own hammer, else that of whoever took the hewer's place. */
const hammerPlan = (slice: ShiftSlice, scene: Scene): readonly LoopPlan[] => {
  const rate = airRate(slice.airCentiAtm);
  if (slice.isHammering && slice.playerActivity === 'hammer') {
    const own = rate * strengthRate(scene, slice.aim);
    return [{ loop: 'hammer', bus: 'work', gain: 0.62, rate: own, attackMs: HAMMER_ATTACK_MS }];
  }
  const other = slice.crew.find(
    (worker) => !worker.isPlayer && worker.post === 'hew' && worker.activity === 'hammer',
  );
  if (other === undefined) return [];
  const metres = metresTo(scene, other.bay);
  return [placed(metres, { loop: 'hammer', bus: 'mine', gain: 0.45, rate: rate * 0.97 })];
};

const airBed = (gain: number): readonly LoopPlan[] => [
  { loop: 'air-left', bus: 'mine', gain, pan: -0.7 },
  { loop: 'air-right', bus: 'mine', gain, pan: 0.7 },
  { loop: 'drip', bus: 'mine', gain: gain * 0.55, pan: 0.25 },
];

const between = (low: number, high: number, value: number): number =>
  Math.max(0, Math.min(1, (value - low) / (high - low)));

/** It thins from the top: the flageolets are gone before the first creak, the fifth by the time it splinters. */
const drone = (load: number): readonly LoopPlan[] => [
  { loop: 'drone-low', bus: 'music', gain: 0.32 * (1 - 0.5 * between(0.5, 1, load)) },
  { loop: 'drone-mid', bus: 'music', gain: 0.24 * (1 - between(0.2, 0.55, load)) },
  { loop: 'drone-high', bus: 'music', gain: 0.2 * (1 - between(0.05, 0.35, load)) },
];

const driverPlan = (slice: ShiftSlice, scene: Scene): readonly LoopPlan[] => {
  if (!slice.crew.some((worker) => worker.activity === 'drive')) return [];
  const metres = metresTo(scene, -1);
  return [placed(metres, { loop: 'hooves', bus: 'mine', gain: 0.4 })];
};

/**
 * A train under way in the light: 700 ms out of every 1,000, so that hooves and wheels come and go. It is the same from
 * all along the face, and soft, since breath must come through. *tuned*
 */
const litDriverPlan = (state: GameState, scene: Scene | null): readonly LoopPlan[] => {
  const isRolling = state.reveal?.playback.stage === 'replay' && state.reveal.playback.isRunning;
  if (!isRolling || !scene?.shift.state.workers.some(({ activity }) => activity === 'drive')) return [];
  return [{ loop: 'hooves', bus: 'mine', gain: 0.24, pan: 0.5, lowpassHz: 6000 }];
};

const minePlans = (slice: ShiftSlice, scene: Scene): readonly LoopPlan[] => [
  ...hammerPlan(slice, scene),
  ...driverPlan(slice, scene),
  ...airBed(0.3),
  {
    loop: 'hum',
    bus: 'mine',
    gain: 0.16,
    rate: 0.92 + 0.08 * Math.min(1, slice.airCentiAtm / 500),
    pan: -0.4,
  },
  { loop: 'hammers-far', bus: 'mine', gain: 0.11 * slice.otherHammers, pan: -0.5 },
  { loop: 'leak', bus: 'mine', gain: slice.hasLeak ? 0.28 : 0, pan: -0.3 },
];

/** The order in which the band goes home, from the last: the cornet plays on alone. */
const BAND: readonly LoopName[] = [
  'march-cornet',
  'march-drum',
  'march-tuba',
  'march-side',
  'march-horns',
  'march-trombone',
];

export const march = (players: number, gain: number): readonly LoopPlan[] =>
  BAND.slice(0, players).map((loop) => ({ loop, bus: 'music', gain }));

const screenPlans = (state: GameState, scene: Scene | null): readonly LoopPlan[] => {
  switch (state.screen) {
    case 'title':
      return [...airBed(0.22), ...drone(0)];
    case 'shift':
      if (state.shift === null || scene === null) return [];
      return [...minePlans(state.shift, scene), ...drone(roofLoad(scene))];
    case 'page-1935':
      return march(BAND_SIZE, 0.5);
    case 'lights-up':
      return [...airBed(0.18), ...litDriverPlan(state, scene), ...march(bandLeft(state), 0.24)];
    case 'page-1988':
      return march(1, 0.34);
    case 'tally':
    case 'ledger':
    case 'lever':
    case 'rate':
    case 'card':
      return [];
  }
};

/** A page out of sight is silent; a game at rest keeps only its music, softer. */
export const loopsOf = (state: GameState, scene: Scene | null): readonly LoopPlan[] => {
  if (state.pause === 'hidden') return [];
  const plans = screenPlans(state, scene);
  if (state.pause === null) return plans;
  return plans.filter(({ bus }) => bus === 'music').map((plan) => ({ ...plan, gain: plan.gain * 0.5 }));
};
