// What people and things of the mine show, and when: from the state of the shift and from nothing nicer.
import { describe, expect, it } from 'vitest';
import { aShift } from '../support/shift.ts';
import type { Shift, WorkerState } from '../../src/sim/index.ts';
import { createBody } from '../../src/view/actors/body.ts';
import { CREW_POOL } from '../../src/view/actors/crew.ts';
import { easeFear } from '../../src/view/actors/fear.ts';
import { feetOf, rankAt } from '../../src/view/actors/feet.ts';
import { horseX, tubGrow } from '../../src/view/actors/haulage.ts';
import { AT_EASE, feels, headOf } from '../../src/view/actors/hewer.ts';
import { HALOS } from '../../src/view/actors/lamp-light.ts';
import { activityOf, hurtMsAtSight, type Around } from '../../src/view/actors/pose.ts';
import { hoseEndAt } from '../../src/view/actors/props.ts';
import { driftEnd, driftRail } from '../../src/view/actors/roads.ts';
import { notPast } from '../../src/view/actors/stand.ts';
import { DEPTH, PERSON_STEP } from '../../src/view/stage.ts';

const QUIET: Around = { fearPermille: 0, clockMs: 0, hasLeak: false };
const BAY = 82;
const FACE = 104 * BAY;

const workerAt = ({ state }: Shift, post: string): WorkerState => {
  const found = state.workers.find((worker) => worker.post === post);
  if (found === undefined) throw new Error(`nobody at ${post}`);
  return found;
};
const aWorker = (post: string, change: Partial<WorkerState> = {}): WorkerState => ({
  ...workerAt(aShift().shift, post),
  ...change,
});

describe('an activity', () => {
  it('of the man who hammers is hammering', () => {
    expect(activityOf(aWorker('hew', { activity: 'hammer' }), QUIET)).toBe('hammer');
  });

  it('of someone who fetches a prop: there with empty hands, back with the prop', () => {
    const fetching = (timer: number): string =>
      activityOf(aWorker('timber', { activity: 'fetch-prop', timer, timerOf: 20 }), QUIET);
    expect([fetching(20), fetching(11), fetching(10), fetching(1)]).toEqual([
      'move',
      'move',
      'carry',
      'carry',
    ]);
  });

  it('at the air is listening, with a turn of the valve now and then or while air is lost', () => {
    const minding = (around: Partial<Around>): string =>
      activityOf(aWorker('air', { activity: 'idle' }), { ...QUIET, ...around });
    const seconds = Array.from({ length: 40 }, (_, at) => minding({ clockMs: at * 1000 }));
    expect(seconds.filter((activity) => activity === 'valve')).toHaveLength(6);
    expect(seconds[0]).toBe('idle');
    expect(minding({ hasLeak: true })).toBe('valve');
  });

  it('is fear where nothing is in hand and the roof splinters, and work where there is work', () => {
    const afraid = { ...QUIET, fearPermille: 1000 };
    expect(activityOf(aWorker('timber', { activity: 'wait', waitCause: 'timber' }), afraid)).toBe('fear');
    const calling = { ...afraid, clockMs: 2500 };
    expect(activityOf(aWorker('timber', { activity: 'wait', waitCause: 'timber' }), calling)).toBe('call');
    expect(activityOf(aWorker('timber', { activity: 'tap-roof' }), afraid)).toBe('tap');
    const uneasy = { ...QUIET, fearPermille: 450 };
    expect(activityOf(aWorker('timber', { activity: 'wait', waitCause: 'timber' }), uneasy)).toBe('wait');
  });
});

describe('a body', () => {
  const moment = { dtMs: 16, isRunning: true, isCalm: false };
  const mind = { fearPermille: 0, hasLeak: false };
  const walking = aWorker('timber', { activity: 'walk' });

  it('stays as it was while the session is paused, and goes on from there', () => {
    const body = createBody(3);
    let shown = body.solve('carrier', walking, mind, moment);
    for (let frame = 0; frame < 20; frame += 1) shown = body.solve('carrier', walking, mind, moment);
    const paused = { ...moment, isRunning: false };
    for (let frame = 0; frame < 30; frame += 1)
      expect(body.solve('carrier', walking, mind, paused)).toEqual(shown);
    const next = body.solve('carrier', walking, mind, moment);
    expect(next).not.toEqual(shown);
    expect(Math.abs(next.near.x - shown.near.x)).toBeLessThan(8);
  });

  it('keeps to the key of what it does under reduced motion', () => {
    const body = createBody(3);
    const calm = { ...moment, isCalm: true };
    const first = body.solve('carrier', walking, mind, calm);
    for (let frame = 0; frame < 20; frame += 1)
      expect(body.solve('carrier', walking, mind, calm)).toEqual(first);
  });
});

describe('fear', () => {
  it('comes at once and goes slowly, and not at all during a pause', () => {
    expect(easeFear(0, 1000, 16)).toBe(1000);
    expect(easeFear(1000, 0, 900)).toBeCloseTo(500, 6);
    expect(easeFear(1000, 0, 0)).toBe(1000);
  });

  it('turns the eyes of the man at the pick to the roof, but not while he hammers', () => {
    const second = { dtMs: 1000, isRunning: true, isCalm: false };
    const idle = feels(AT_EASE, 1000, false, second);
    const hammering = feels(AT_EASE, 1000, true, second);
    expect([hammering.fear, hammering.up]).toEqual([1000, 0]);
    expect(idle.up).toBeGreaterThan(0.9);
    expect(headOf(40, 0)).toBe(40);
    expect(headOf(90, 0)).toBeLessThan(90);
    expect(headOf(40, idle.up)).toBeLessThan(-40);
  });
});

describe('wounds', () => {
  it('are no news when a saved shift is taken up', () => {
    const { shift } = aShift().wait(200);
    const hurt = (spellFromTick: number): number =>
      hurtMsAtSight({ ...aWorker('timber', { isHurt: true }), spellFromTick }, shift);
    expect(hurt(10)).toBe(Infinity);
    expect(hurt(shift.state.tick)).toBe(0);
    expect(hurtMsAtSight(aWorker('timber', { spellFromTick: 0 }), shift)).toBe(0);
  });
});

describe('feet', () => {
  it('are never past the front, however far behind their places people are', () => {
    expect(notPast(500, 40, 480)).toBe(460);
    expect(notPast(500, -40, 480)).toBe(480);
  });

  it('of two at one post are not in one place', () => {
    const { shift } = aShift();
    const loader = shift.state.workers.indexOf(workerAt(shift, 'load'));
    const driver = shift.state.workers.indexOf(workerAt(shift, 'drive'));
    for (const [first, post] of [
      [loader, 'load'],
      [driver, 'drive'],
    ] as const) {
      const second = shift.state.workers.push({ ...workerAt(shift, post) }) - 1;
      expect(rankAt(shift.state.workers, second)).toBe(1);
      const place = { shift, faceUnits: FACE, grow: 1, lit: 0, trainTicksLeft: 0 };
      const at = { u: 0, worker: workerAt(shift, post) };
      const apart = Math.abs(feetOf(place, first, at).x - feetOf(place, second, at).x);
      expect(apart).toBeGreaterThan(40);
    }
  });

  it('of the driver are on the drift, before the horse, however large he is drawn', () => {
    const { shift } = aShift();
    const driver = shift.state.workers.indexOf(workerAt(shift, 'drive'));
    for (const tubsFull of [0, 3, 8]) {
      shift.state.flow.tubsFull = tubsFull;
      for (const grow of [1, 2, 3.2]) {
        const { x } = feetOf({ shift, faceUnits: FACE, grow, lit: 0, trainTicksLeft: 0 }, driver, {
          u: 0,
          worker: workerAt(shift, 'drive'),
        });
        const horse = horseX({ shift, grow, lit: 0, faceUnits: FACE, trainTicksLeft: 0 }, driftRail(FACE).x);
        expect(x).toBeLessThan(driftEnd(FACE));
        expect(x - horse).toBeGreaterThan(100 * grow);
      }
    }
  });
});

describe('the train', () => {
  it('grows with people, and no tub or horse runs into the next', () => {
    const { shift } = aShift();
    shift.state.flow.tubsFull = 4;
    const at = (grow: number): number =>
      horseX({ shift, grow, lit: 0, faceUnits: FACE, trainTicksLeft: 0 }, 0);
    expect([tubGrow(1), tubGrow(1.5)]).toEqual([1, 1.5]);
    expect(at(1)).toBe(5 * 116 + 40);
    expect(at(2)).toBeCloseTo(at(1) * 2, 6);
    expect(at(3.2)).toBeGreaterThan(at(2));
  });

  it('stands with the lights up whole before the end of the drift, however large and however many tubs are full', () => {
    const { shift } = aShift();
    for (const grow of [1, 2, 6.2]) {
      const at = [0, 2, 8].map((tubsFull) => {
        shift.state.flow.tubsFull = tubsFull;
        return horseX({ shift, grow, lit: 1, faceUnits: FACE, trainTicksLeft: 0 }, driftRail(FACE).x);
      });
      expect(new Set(at).size).toBe(1);
      expect(at[0]).toBeLessThan(driftEnd(FACE) - 102 * grow);
    }
  });
});

describe('the hose', () => {
  it('ends above the pick, and stays where the work stopped when nobody is at it', () => {
    expect(hoseEndAt(10.5 * BAY, 3, BAY)).toBe(9.5 * BAY);
    expect(hoseEndAt(null, 10, BAY)).toBe(9.5 * BAY);
  });
});

describe('the light', () => {
  it('has a halo for every lamp there can be', () => {
    expect(HALOS).toBeGreaterThanOrEqual(CREW_POOL + 3);
  });
});

describe('the order of depths', () => {
  it('stands in its list as it lies in the picture', () => {
    const depths = Object.values(DEPTH);
    expect(depths).toEqual([...new Set(depths)].toSorted((left, right) => left - right));
  });

  it('has room for a whole crew before the man at the pick', () => {
    expect(DEPTH.person + CREW_POOL * PERSON_STEP).toBeLessThanOrEqual(DEPTH.hewerPlank);
  });
});
