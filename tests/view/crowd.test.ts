// Who is seen where with the lights up, on screens of every shape: nobody is drawn where nobody is.
import { describe, expect, it } from 'vitest';
import { createCrowd, halfInView } from '../../src/view/actors/crowd.ts';
import type { Scenery } from '../../src/view/scenery.ts';
import { aShift } from '../support/shift.ts';

const SCREENS = [
  [1280, 720],
  [390, 844],
  [1080, 1920],
  [3840, 2160],
] as const;
const LEDGE_UNITS = 1400;

/** A plate of one ledge in the middle of the face, on a screen of this size. */
const aScene = (width: number, height: number, over: Partial<Scenery> = {}): Scenery => {
  const { shift } = aShift();
  const perUnit = Math.min(height / (Math.sqrt(3) / 2), width / 0.5) / LEDGE_UNITS;
  const scene: Partial<Scenery> = {
    shift,
    live: { shift, previousPosMm: [], alpha: 1, isLit: true },
    camera: { x: 0, y: 0, width, height, perUnit },
    centreU: 2000,
    bayUnits: 82,
    hewer: 0,
    lit: 1,
    grow: 1,
    dtMs: 16,
    isRunning: true,
    isCalm: false,
    isCut: false,
    trainTicksLeft: 0,
    ...over,
  };
  return scene as Scenery;
};

/** Everyone on the face at one place, m down the dip. */
const gather = (scene: Scenery, metres: number): void => {
  for (const worker of scene.shift.state.workers)
    Object.assign(worker, { bay: 5, posMm: metres * 1000, isHurt: false });
};

describe('the crowd with the lights up', () => {
  it.each(SCREENS)('at %i x %i, whoever is far below the plate is not drawn on it', (width, height) => {
    const scene = aScene(width, height);
    gather(scene, 80);
    const { all, asides } = createCrowd(12).look(scene);
    expect(all.length).toBeGreaterThan(4);
    for (const [index, { u }] of all.entries()) {
      const drawn = u - (asides.get(index) ?? 0);
      expect(Math.abs(drawn - scene.centreU)).toBeGreaterThan(halfInView(scene));
    }
  });

  it.each(SCREENS)('at %i x %i, half of what is in view of the seam is half a ledge', (width, height) => {
    expect(halfInView(aScene(width, height))).toBeCloseTo(LEDGE_UNITS / 2, 0);
  });

  it.each([1, 1.35, 4])('drawn %f times as large, shows the man at the pick where the coal is', (grow) => {
    const crowd = createCrowd(12);
    const scene = aScene(1920, 1080, { grow });
    gather(scene, 20);
    crowd.look(scene);
    gather(scene, 24);
    const { all } = crowd.look(scene);
    expect(all[0]).toMatchObject({ u: 2400, worker: scene.shift.state.workers[0] });
    expect(all[1]?.u).toBeLessThan(2400);
  });

  it('holds everybody while the session is paused', () => {
    const crowd = createCrowd(12);
    const scene = aScene(1280, 720, { isRunning: false });
    gather(scene, 20);
    crowd.look(scene);
    gather(scene, 24);
    expect(crowd.look(scene).all[1]?.u).toBe(2000);
  });

  it('lets the driver lead only while the train is seen to move', () => {
    const still = aScene(1280, 720);
    const driver = still.shift.state.workers.findIndex(({ post }) => post === 'drive');
    const activityIn = (scene: Scenery): string | undefined => {
      Object.assign(scene.shift.state.workers[driver] ?? {}, { activity: 'drive' });
      return createCrowd(12).look(scene).all[driver]?.worker.activity;
    };
    expect(activityIn(still)).toBe('wait');
    expect(activityIn(aScene(1280, 720, { trainTicksLeft: 40 }))).toBe('drive');
  });
});
