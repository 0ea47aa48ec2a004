// What every actor is told once a frame: the shift as it is, how far between two ticks, what the camera sees
// and how much movement the player can bear. Actors read this and nothing else.
import type { LiveShift } from '../session/session-port.ts';
import { bayCount, type Shift, type WorkerState } from '../sim/index.ts';
import { PER_MM } from './band.ts';

export type Scenery = {
  readonly live: LiveShift;
  readonly shift: Shift;
  readonly nowMs: number;
  readonly dtMs: number;
  /** Reduced motion: fades instead of moves. */
  readonly isCalm: boolean;
  /** False while the session is paused: nothing of its own accord may move. */
  readonly isRunning: boolean;
  readonly firstBay: number;
  readonly lastBay: number;
  /** Another plate lies here than a frame ago, or another shift: what was seen there need not be followed. */
  readonly isCut: boolean;
  /** Ticks the journey of the train is seen to have left; with the lights up it is slower than the replay. */
  readonly trainTicksLeft: number;
  /** Where the camera stands along the dip and how far it sees, world units. */
  readonly centreU: number;
  readonly visibleUnits: number;
  /** The camera's middle in the world, and canvas pixels: for what must lie on whole pixels. */
  readonly camera: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly perUnit: number;
  };
  /** Canvas pixels to one of the page. */
  readonly ratio: number;
  /** 0 in the dark, 1 with the lights up. */
  readonly lit: number;
  /** How many times larger people and their marks are drawn than they are; 1 at work. */
  readonly grow: number;
  readonly bayUnits: number;
  readonly faceUnits: number;
  readonly player: number;
  readonly hewer: number;
};

/** Drawn this much larger than life, the hewer leaves his crouch at the pick and stands like everyone. */
export const FAR_FROM = 1.25;

export type Actor = { sync(scenery: Scenery): void; destroy(): void };

export const bayUnitsOf = (shift: Shift): number => shift.level.face.bayLengthMm * PER_MM;
export const faceUnitsOf = (shift: Shift): number => bayCount(shift.level) * bayUnitsOf(shift);
export const playerOf = (shift: Shift): number =>
  Math.max(
    0,
    shift.level.crew.findIndex((member) => member.isPlayer),
  );
/** Whoever holds the pick now: after the swap it is not the player. -1 when nobody does. */
export const hewerOf = (shift: Shift): number =>
  shift.state.workers.findIndex((worker) => worker.post === 'hew' && !worker.isHurt);

/** Where a worker is drawn along the dip, between the last tick and this one, world units. */
export const workerU = (live: LiveShift, index: number): number => {
  const now = live.shift.state.workers[index]?.posMm ?? 0;
  const before = live.previousPosMm[index] ?? now;
  return (before + (now - before) * live.alpha) * PER_MM;
};

/** Someone on the face, not in the drift or at the air main. */
export const isOnFace = (worker: WorkerState): boolean => worker.bay >= 0;
