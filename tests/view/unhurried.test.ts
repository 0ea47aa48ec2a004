// With the lights up nobody is a flicker: bounds on how fast and how often people are seen somewhere else.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createUnhurried, fastestOn, inSight, type Haste } from '../../src/view/actors/unhurried.ts';
import type { WorkerState } from '../../src/sim/index.ts';
import { aShift } from '../support/shift.ts';

const FRAME_MS = 1000 / 60;
const FASTEST = 3000;
const lit: Haste = { dtMs: FRAME_MS, fastest: FASTEST, isCalm: false };
const calm: Haste = { ...lit, isCalm: true };

const aWorker = (over: Partial<WorkerState> = {}): WorkerState => {
  const [worker] = aShift().shift.state.workers;
  if (worker === undefined) throw new Error('nobody is in the shift');
  return { ...worker, bay: 3, activity: 'carry', isHurt: false, ...over };
};

/** Where a carrier is who runs 8000 units down and up eight times a second. */
const commuting = (frame: number): number => Math.abs((((frame * FRAME_MS) / 62.5) % 2) - 1) * 8000;

const film = (haste: Haste, at: (frame: number) => number, frames = 600): readonly number[] => {
  const pace = createUnhurried();
  const worker = aWorker();
  return Array.from({ length: frames }, (_, frame) => pace.see(at(frame), worker, haste).u);
};
const turns = (way: readonly number[]): number => {
  const moves = way
    .slice(1)
    .map((u, at) => Math.sign(u - (way[at] ?? 0)))
    .filter((sign) => sign !== 0);
  return moves.filter((sign, at) => at > 0 && sign !== moves[at - 1]).length;
};

describe('people with the lights up', () => {
  it('are never drawn faster than an eye can follow, wherever the night sends them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -300, max: 8500 }), { minLength: 2, maxLength: 200 }),
        (places) => {
          const way = film(lit, (frame) => places[frame] ?? 0, places.length);
          const most = Math.max(...way.slice(1).map((u, at) => Math.abs(u - (way[at] ?? 0))));
          expect(most).toBeLessThanOrEqual((FASTEST * FRAME_MS) / 1000 + 1e-6);
        },
      ),
    );
  });

  it('turn round fewer than three times a second, though the carrier does so sixteen times', () => {
    const seconds = 10;
    expect(turns(film(lit, commuting, 60 * seconds))).toBeLessThan(3 * seconds);
  });

  it('still go the way: a carrier is seen far apart within ten seconds', () => {
    const way = film(lit, commuting);
    expect(Math.max(...way) - Math.min(...way)).toBeGreaterThan(FASTEST / 2);
  });

  it('come to where somebody stands at last', () => {
    const way = film(lit, (frame) => (frame < 60 ? commuting(frame) : 4200), 600);
    expect(way.at(-1)).toBe(4200);
  });

  it('walk with what they carried when they set out, and do not strike on their way', () => {
    const pace = createUnhurried();
    pace.see(0, aWorker(), lit);
    expect(pace.see(5000, aWorker({ activity: 'set-prop' }), lit).worker.activity).toBe('walk');
    const other = createUnhurried();
    other.see(0, aWorker(), lit);
    expect(other.see(5000, aWorker({ activity: 'carry' }), lit).worker.activity).toBe('carry');
  });

  it('are seen at a work for half a second, though they have long taken up the next', () => {
    const pace = createUnhurried();
    pace.see(100, aWorker({ activity: 'tap-roof' }), lit);
    const seen = Array.from({ length: 60 }, (_, frame) =>
      pace.see(100, aWorker({ activity: frame % 2 === 0 ? 'set-prop' : 'tap-roof' }), lit),
    ).map(({ worker }) => worker.activity);
    const changes = seen.filter((activity, at) => at > 0 && activity !== seen[at - 1]).length;
    expect(changes).toBeGreaterThan(0);
    expect(changes).toBeLessThanOrEqual(2);
  });

  it('do not walk under reduced motion: they fade in where they are, at most once a second', () => {
    const pace = createUnhurried();
    const worker = aWorker();
    const seen = Array.from({ length: 600 }, (_, frame) => pace.see(commuting(frame), worker, calm));
    const jumps = seen.filter(({ u, alpha }, at) => at > 0 && u !== seen[at - 1]?.u && alpha === 0);
    expect(jumps.length).toBeGreaterThan(2);
    expect(jumps.length).toBeLessThan(10);
    expect(seen.some(({ alpha }) => alpha === 1)).toBe(true);
  });

  it('who are hurt are shown hurt at once', () => {
    const pace = createUnhurried();
    pace.see(0, aWorker(), lit);
    expect(pace.see(8000, aWorker({ isHurt: true }), lit)).toMatchObject({
      u: 8000,
      worker: { isHurt: true },
    });
  });

  it('are where they are on another plate, and at work', () => {
    const pace = createUnhurried();
    pace.see(0, aWorker(), lit);
    pace.forget();
    expect(pace.see(8000, aWorker(), lit).u).toBe(8000);
    expect(pace.see(10, aWorker(), { ...lit, fastest: Infinity }).u).toBe(10);
  });

  it('wait just out of sight, and not at the other end of the face', () => {
    expect(inSight(8000, 1000, 600)).toBe(1600);
    expect(inSight(-300, 1000, 600)).toBe(400);
    expect(inSight(1100, 1000, 600)).toBe(1100);
    expect(fastestOn(1000)).toBeLessThan(fastestOn(9000));
  });
});
