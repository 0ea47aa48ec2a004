// Where everyone of the crew is seen, this frame: where he is, or with the lights up where he has walked to, and how far
// he steps aside for others.
import type { WorkerState } from '../../sim/index.ts';
import { FAR_FROM, isOnFace, workerU, type Scenery } from '../scenery.ts';
import { isAtPick } from './hewer.ts';
import { standApart } from './stand.ts';
import { createUnhurried, fastestOn, inSight, type Seen } from './unhurried.ts';

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
  const onFace = all.flatMap(({ worker, u }, index) =>
    isOnFace(worker) && !worker.isHurt && !isPick(worker, index) ? [{ worker, u, index }] : [],
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

export const createCrowd = (most: number): Crowd => {
  const paces = Array.from({ length: most }, createUnhurried);
  const forget = (): void => {
    for (const pace of paces) pace.forget();
  };

  const seenAll = ({ live, shift, centreU, visibleUnits, dtMs, isCalm }: Scenery): readonly Seen[] => {
    const haste = { dtMs, isCalm, fastest: live.isLit ? fastestOn(visibleUnits) : Infinity };
    return paces.slice(0, shift.state.workers.length).flatMap((pace, index) => {
      const worker = shift.state.workers[index];
      const u = workerU(live, index);
      return worker === undefined
        ? []
        : [pace.see(live.isLit ? inSight(u, centreU, visibleUnits) : u, worker, haste)];
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
