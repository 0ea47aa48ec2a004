// Sounds no journal entry tells of: a screen that turns, a beat of the wedge, a crack that grows, the lever under
// the hand, the walk past the props. Each is read off two states of the store, the last one and this one.
import { crackStageOf, PIECES_A_BAY } from '../session/coal.ts';
import type { GameState, Screen } from '../session/store.ts';
import { atBay, onPaper, type CuePlan } from './cue-plan.ts';
import type { CueName } from './cues.ts';
import type { Scene } from './scene.ts';

/** A line of type, struck by a person and not by a clock, ms. */
const KEY_STROKES_MS = [2100, 2235, 2340, 2510, 2615, 2790, 2885] as const;

/** What the title page, the sheet and the papers sound like as they are laid down. */
const ARRIVALS: Readonly<Record<Screen, readonly CuePlan[]>> = {
  title: [],
  shift: [],
  tally: [onPaper('page', 0.7), onPaper('pencil', 0.5, 700)],
  'page-1935': [
    onPaper('press', 0.9),
    ...KEY_STROKES_MS.map((at) => onPaper('key', 0.35, at)),
    onPaper('airbrush', 0.4, 3600),
    onPaper('airbrush', 0.4, 5200),
  ],
  'lights-up': [{ cue: 'lever', bus: 'mine', gain: 0.6, rate: 0.8 }],
  ledger: [onPaper('page', 0.7)],
  lever: [onPaper('page', 0.6), onPaper('lever', 0.4, 600)],
  'page-1988': [{ ...onPaper('press', 0.7), rate: 1.18 }],
  rate: [onPaper('page', 0.6), onPaper('pencil', 0.4, 600)],
  card: [onPaper('stamp', 0.7, 250)],
};

const KNOCKS: readonly CueName[] = ['knock-1', 'knock-2', 'knock-3'];

const wedgeCues = (before: GameState, after: GameState): readonly CuePlan[] => {
  const beats = after.shift?.wedge.beats ?? 0;
  const cue = KNOCKS[beats - 1];
  return cue !== undefined && beats > (before.shift?.wedge.beats ?? 0)
    ? [{ cue, bus: 'work', gain: 0.9 }]
    : [];
};

/** The hammer lets its air go as it stops. */
const releaseCues = (before: GameState, after: GameState): readonly CuePlan[] => {
  const wasOn = before.shift?.isHammering === true && before.shift.playerActivity === 'hammer';
  return wasOn && after.shift?.isHammering === false ? [{ cue: 'exhaust', bus: 'work', gain: 0.45 }] : [];
};

const leverCues = (before: GameState, after: GameState): readonly CuePlan[] =>
  after.screen === 'lever' && before.reveal !== null && after.reveal?.rule !== before.reveal.rule
    ? [onPaper('lever', 0.8)]
    : [];

const ratingCues = (before: GameState, after: GameState): readonly CuePlan[] =>
  after.screen === 'rate' && before.reveal !== null && after.reveal?.ratings !== before.reveal.ratings
    ? [onPaper('pencil', 0.6)]
    : [];

/** Down the props with the light on: each answers as it is passed, each setter at a pitch of their own. */
const walkCues = (before: GameState, after: GameState, scene: Scene | null): readonly CuePlan[] => {
  const place = after.reveal?.playback;
  if (place?.stage !== 'walk' || scene === null || place.walkBay === before.reveal?.playback.walkBay)
    return [];
  const setter = scene.shift.state.face.propBy[place.walkBay] ?? 0;
  return [{ cue: 'mallet', bus: 'mine', gain: 0.42, rate: 0.9 + 0.07 * (setter % 5) }];
};

/** What happened between two states of the store. */
export const momentsOf = (before: GameState, after: GameState, scene: Scene | null): readonly CuePlan[] => {
  if (before === after) return [];
  if (after.screen !== before.screen) return ARRIVALS[after.screen];
  if (after.screen === 'shift') return [...wedgeCues(before, after), ...releaseCues(before, after)];
  if (after.screen === 'lights-up') return walkCues(before, after, scene);
  return [...leverCues(before, after), ...ratingCues(before, after)];
};

/** How far the aimed piece has cracked, as it is drawn; with the piece, so that a new one starts over. */
export const crackMark = (state: GameState, scene: Scene | null): { piece: number; stage: number } | null => {
  if (scene === null || scene.isLit || state.shift === null || !state.shift.isHammering) return null;
  const { bay, piece } = state.shift.aim;
  const index = bay * PIECES_A_BAY + piece;
  const { pieceLeft, pieceFull } = scene.shift.state.face;
  const left = pieceLeft[index] ?? 0;
  // A piece that is gone has broken, which is a sound of its own.
  return left > 0 ? { piece: index, stage: crackStageOf(left, pieceFull[index] ?? 0) } : null;
};

export const crackCue = (stage: number): CuePlan => ({
  cue: 'crack',
  bus: 'work',
  gain: 0.2 + 0.08 * stage,
  rate: 1.3 - 0.08 * stage,
});

/** From however far: in the light a breath is what is listened for, and over 85 m it would be lost. *tuned* */
const LEAST_BREATH = 0.5;

/** Somebody else's breath, up or down the face: heard only with the hammer silent. */
export const breathCue = (scene: Scene, turn: number): CuePlan => {
  const workers = scene.shift.state.workers.filter((worker) => worker.bay >= 0 && !worker.isHurt);
  const worker = workers[turn % Math.max(1, workers.length)];
  const plan = atBay(scene, worker?.bay ?? scene.earBay, {
    cue: 'breath',
    gain: 0.9,
    rate: 0.96 + 0.03 * (turn % 4),
  });
  return { ...plan, gain: Math.max(LEAST_BREATH, plan.gain) };
};
