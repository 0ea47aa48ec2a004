// With the lights up a whole night passes in eighteen seconds, and whoever carries timber would cross the picture eight
// times a second: drawn so, people are a flicker. Here each walks as fast as an eye can follow to where he was when he
// set out, and looks again when he is there. At work, in the dark, everyone is where he is. Pure, so it can be tested.
import type { WorkerState } from '../../sim/index.ts';

/** What is drawn of somebody: where along the dip, world units, what he does, and how far he has faded in. */
export type Seen = { readonly u: number; readonly worker: WorkerState; readonly alpha: number };

export type Haste = {
  readonly dtMs: number;
  /** World units a second nobody is drawn faster than; `Infinity` at work. */
  readonly fastest: number;
  /** Reduced motion: he does not walk there, he fades in there. */
  readonly isCalm: boolean;
};

export type Unhurried = {
  see(u: number, worker: WorkerState, haste: Haste): Seen;
  /** Nothing to come from: the next time he is where he is. */
  forget(): void;
};

/** Share of the seam in view that somebody may cross in a second. *tuned* (`npm run flashes`) */
const CROSSED = 0.3;
/** Having come there, or having taken up another work, he is seen at it so long, ms. *tuned* */
const STAY_MS = 650;
const CALM_STAY_MS = 1500;
const FADE_MS = 350;

const WALKS: ReadonlySet<string> = new Set(['walk', 'move-hose', 'fetch-prop', 'carry']);

/** World units a second, where so many units of the seam lie between the middle and the edge of the picture. */
export const fastestOn = (halfUnits: number): number => halfUnits * 2 * CROSSED;

/** Nobody walks on past `edge`, where he is not seen: he would be gone for as long as it takes to come back. */
export const inSight = (u: number, centreU: number, edge: number): number =>
  Math.max(centreU - edge, Math.min(centreU + edge, u));

/** As he was, and on his feet: the simulation has long gone on with the one it knows. */
const walking = (worker: WorkerState): WorkerState =>
  WALKS.has(worker.activity) ? { ...worker } : { ...worker, activity: 'walk' };

const isElsewhere = (one: WorkerState, other: WorkerState): boolean => one.bay < 0 !== other.bay < 0;

export const createUnhurried = (): Unhurried => {
  let seen: Seen | null = null;
  let goal: { readonly u: number; readonly worker: WorkerState } | null = null;
  let stayMs = 0;

  /** At once: there is nothing between here and there, or nobody is to be seen moving. */
  const appear = (u: number, worker: WorkerState, alpha: number): Seen => {
    goal = null;
    return { u, worker, alpha };
  };

  const rest = (from: Seen, { dtMs, isCalm }: Haste): Seen => {
    stayMs -= dtMs;
    return isCalm ? { ...from, alpha: Math.min(1, from.alpha + dtMs / FADE_MS) } : from;
  };

  const walk = (from: Seen, to: NonNullable<typeof goal>, step: number): Seen => {
    const way = to.u - from.u;
    if (Math.abs(way) > step) return { u: from.u + Math.sign(way) * step, worker: to.worker, alpha: 1 };
    goal = null;
    stayMs = STAY_MS;
    return { u: to.u, worker: to.worker, alpha: 1 };
  };

  const setOut = (from: Seen, u: number, worker: WorkerState, haste: Haste): Seen => {
    if (haste.isCalm || isElsewhere(from.worker, worker)) {
      stayMs = haste.isCalm ? CALM_STAY_MS : STAY_MS;
      return appear(u, { ...worker }, haste.isCalm ? 0 : 1);
    }
    goal = { u, worker: walking(worker) };
    return walk(from, goal, (haste.fastest * haste.dtMs) / 1000);
  };

  const next = (from: Seen, u: number, worker: WorkerState, haste: Haste): Seen => {
    const step = (haste.fastest * haste.dtMs) / 1000;
    if (worker.isHurt) return appear(u, worker, 1);
    if (stayMs > 0) return rest(from, haste);
    if (goal !== null) return walk(from, goal, step);
    if (Math.abs(u - from.u) > step || isElsewhere(from.worker, worker))
      return setOut(from, u, worker, haste);
    if (worker.activity !== from.worker.activity) stayMs = STAY_MS;
    return appear(u, { ...worker }, Math.min(1, from.alpha + haste.dtMs / FADE_MS));
  };

  return {
    see: (u, worker, haste) => {
      if (seen === null || haste.fastest === Infinity) stayMs = 0;
      seen =
        seen === null || haste.fastest === Infinity ? appear(u, worker, 1) : next(seen, u, worker, haste);
      return seen;
    },
    forget: () => {
      seen = null;
    },
  };
};
