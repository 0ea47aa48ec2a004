// Where everyone of the crew is seen, this frame: where he is, or with the lights up where he has walked to, and how far
// he steps aside for others.
import type { WorkerState } from '../../sim/index.ts';
import { DIP } from '../band.ts';
import { FAR_FROM, isOnFace, workerU, type Scenery } from '../scenery.ts';
import { isAtPick } from './hewer.ts';
import { standApart } from './stand.ts';
import { createUnhurried, fastestOn, inSight, type Haste, type Seen, type Unhurried } from './unhurried.ts';

/** In the dark everyone is where he is. */
const AT_WORK: Haste = { dtMs: 0, fastest: Infinity, isCalm: false };
/** So far past the edge of the picture nothing of somebody is seen, world units at life size. *tuned* */
const MARGIN = 170;
/** People drawn larger stand farther apart by a little more than their size. *tuned* */
const CLOSE = 1.12;

export type Crowd = {
  /** By worker: what is seen of each, and how far up the dip from there those on the face are drawn, world units. */
  look(scenery: Scenery): { readonly all: readonly Seen[]; readonly asides: ReadonlyMap<number, number> };
  /** Another shift: nobody comes from where he stood in the last one. */
  forget(): void;
};

/** Whose hands are at one spot: he keeps it. */
const isAtWork = ({ activity, timer, timerOf }: WorkerState): boolean =>
  activity === 'tap-roof' || activity === 'mend-hose' || (activity === 'set-prop' && timer < timerOf);

const asidesOf = (scenery: Scenery, all: readonly Seen[]): ReadonlyMap<number, number> => {
  const isPick = (worker: WorkerState, index: number): boolean =>
    index === scenery.hewer && worker.bay >= 0 && isAtPick(worker.activity);
  // Whoever waits out of sight makes nobody step aside, and is not pushed back into the picture.
  const edge = halfInView(scenery) + MARGIN * scenery.grow;
  const isSeen = (u: number): boolean => !scenery.live.isLit || Math.abs(u - scenery.centreU) < edge;
  const onFace = all.flatMap(({ worker, u }, index) =>
    isOnFace(worker) && !worker.isHurt && !isPick(worker, index) && isSeen(u) ? [{ worker, u, index }] : [],
  );
  const pick = all[scenery.hewer];
  const pickU = pick !== undefined && isPick(pick.worker, scenery.hewer) ? pick.u : null;
  const isFar = scenery.grow >= FAR_FROM;
  const people = onFace.map(({ worker, u }) => ({
    u,
    // From afar nobody sees whose hand is on which prop, but everybody sees a heap.
    isFixed: !isFar && isAtWork(worker),
  }));
  const frontU = scenery.shift.state.face.front * scenery.bayUnits;
  const drawn = standApart(people, pickU, frontU, scenery.grow ** CLOSE);
  return new Map(onFace.map(({ index, u }, at) => [index, u - (drawn[at] ?? 0)] as const));
};

/** Half of the seam that is in view, world units: on a tall screen much less of it than of the rock beside it. */
export const halfInView = ({ camera }: Pick<Scenery, 'camera'>): number =>
  Math.min(camera.height / 2 / Math.sin(DIP), camera.width / 2 / Math.cos(DIP)) / camera.perUnit;

/** With the lights up the driver leads while the train is seen to move: he too is slower than the replay. */
const inLight = (worker: WorkerState, { trainTicksLeft }: Scenery): WorkerState =>
  worker.post === 'drive' ? { ...worker, activity: trainTicksLeft > 0 ? 'drive' : 'wait' } : worker;

export const createCrowd = (most: number): Crowd => {
  const paces = Array.from({ length: most }, createUnhurried);
  const forget = (): void => {
    for (const pace of paces) pace.forget();
  };

  const seenInLight = (scenery: Scenery, pace: Unhurried, worker: WorkerState, index: number): Seen => {
    const { live, dtMs, isRunning, isCalm, centreU } = scenery;
    const half = halfInView(scenery);
    // The man at the pick is never far from where he was: the coal goes with him, and so does the rig he has near by.
    const isHewer = index === scenery.hewer;
    const haste = { dtMs: isRunning ? dtMs : 0, isCalm, fastest: isHewer ? Infinity : fastestOn(half) };
    const u = inSight(workerU(live, index), centreU, half + MARGIN * scenery.grow);
    return pace.see(u, inLight(worker, scenery), haste);
  };

  const seenAll = (scenery: Scenery): readonly Seen[] => {
    const { live, shift } = scenery;
    return paces.slice(0, shift.state.workers.length).flatMap((pace, index) => {
      const worker = shift.state.workers[index];
      if (worker === undefined) return [];
      if (live.isLit) return [seenInLight(scenery, pace, worker, index)];
      return [pace.see(workerU(live, index), worker, AT_WORK)];
    });
  };

  return {
    look: (scenery) => {
      // Another plate shows everyone where he is: nobody saw him walk there.
      if (scenery.isCut) forget();
      const all = seenAll(scenery);
      return { all, asides: asidesOf(scenery, all) };
    },
    forget,
  };
};
