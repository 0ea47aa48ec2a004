// Where the ear is: what is around it, how far off a bay sounds, and on which side. Without it every prop of
// an 85 m face would be hammered right behind the player's head.
import type { Shift, WorkerState } from '../sim/index.ts';
import type { Session } from '../session/session-port.ts';

export type Where = 'here' | 'above' | 'below';

export type Scene = {
  readonly shift: Shift;
  readonly isLit: boolean;
  /** The bay the hewer of this player stands at; the drift counts as the one below the last. */
  readonly earBay: number;
  readonly bayCount: number;
  readonly bayMetres: number;
};

const playerOf = (shift: Shift): WorkerState | undefined =>
  shift.state.workers[shift.level.crew.findIndex((member) => member.isPlayer)];

export const isPlayer = ({ shift }: Scene, worker: string | null): boolean =>
  shift.level.crew.some((member) => member.id === worker && member.isPlayer);

/** Null where no mine is to be heard. */
export const readScene = (session: Session): Scene | null => {
  const { screen } = session.store.getState();
  const live = screen === 'shift' || screen === 'lights-up' ? session.live() : null;
  if (live === null) return null;
  const { face } = live.shift.level;
  const bayCount = face.ledges * face.baysPerLedge;
  const bay = playerOf(live.shift)?.bay ?? 0;
  return {
    shift: live.shift,
    isLit: live.isLit,
    earBay: bay < 0 ? bayCount : bay,
    bayCount,
    bayMetres: face.bayLengthMm / 1000,
  };
};

/** A place in the drift is written -1. */
const asBay = ({ bayCount }: Scene, bay: number): number => (bay < 0 ? bayCount : bay);

export const metresTo = (scene: Scene, bay: number): number =>
  (asBay(scene, bay) - scene.earBay) * scene.bayMetres;

export const whereIs = (scene: Scene, bay: number): Where => {
  const bays = asBay(scene, bay) - scene.earBay;
  if (Math.abs(bays) <= 1) return 'here';
  return bays < 0 ? 'above' : 'below';
};

/** Half as loud at 12 m; never quite gone, since a longwall carries sound. *tuned* */
const HALF_METRES = 12;
const FLOOR = 0.07;
/** The face runs from upper left to lower right on the screen, so what is below is on the right. */
const PAN_METRES = 18;

export const nearness = (metres: number): number =>
  FLOOR + (1 - FLOOR) / (1 + (Math.abs(metres) / HALF_METRES) ** 2);

/** Nothing is swallowed up to here, Hz. */
export const OPEN_HZ = 20_000;
/** From 8 m on the highs go: 7 kHz are left at 13 m, 2 kHz at 33 m, and never less than a dull 700. *tuned* */
const CLEAR_METRES = 8;
const DULLEST_HZ = 700;

export const dullness = (metres: number): number =>
  Math.max(DULLEST_HZ, OPEN_HZ / (1 + (Math.abs(metres) / CLEAR_METRES) ** 1.55));

export const panOf = (metres: number): number => Math.max(-0.8, Math.min(0.8, metres / PAN_METRES));
