import { describe, expect, it } from 'vitest';
import { runBot } from '../../src/sim/index.ts';
import { aLevel } from '../support/levels.ts';
import { aShift } from '../support/shift.ts';

const level = aLevel('record-night');

describe('orders', () => {
  it('send a helper to another post, where the work begins after the walk', () => {
    const scripted = aShift(level).do({ kind: 'order', worker: 'carrier-1', post: 'load' });
    const carrier = scripted.shift.state.workers[3];
    expect(carrier?.post).toBe('load');
    expect(carrier?.activity).toBe('walk');
    expect(scripted.wait(201).shift.state.workers[3]?.activity).not.toBe('walk');
  });

  it('are refused for strangers, for the player and for the pick', () => {
    const scripted = aShift(level)
      .do({ kind: 'order', worker: 'nobody', post: 'load' })
      .do({ kind: 'order', worker: 'hewer', post: 'load' })
      .do({ kind: 'order', worker: 'timberman-1', post: 'hew' })
      .do({ kind: 'order', worker: 'timberman-1', post: 'timber' });
    expect(scripted.refusals).toEqual(['no-such-worker', 'no-such-worker', 'wrong-post', 'already-there']);
  });

  it('leave a driver on his way alone: his train comes home first', () => {
    const scripted = aShift(level).do({ kind: 'hammer-on' });
    scripted.until(({ state }) => state.workers[6]?.activity === 'drive', 8000);
    scripted.do({ kind: 'order', worker: 'driver', post: 'rest' });
    expect(scripted.refusals.at(-1)).toBe('busy');
  });

  it('put a prop that was in hand back on the ledge', () => {
    const one = {
      ...level,
      crew: level.crew.filter(({ id, trade }) => id !== 'timberman-2' && trade !== 'carrier'),
    };
    const scripted = aShift(one).do({ kind: 'hammer-on' });
    scripted.until(({ state }) => state.workers[1]?.activity === 'fetch-prop');
    const before = scripted.shift.state.timber.stock[0] ?? 0;
    scripted.do({ kind: 'order', worker: 'timberman-1', post: 'rest' });
    expect(scripted.shift.state.timber.stock[0]).toBe(before + 1);
  });

  it('calls are not called twice', () => {
    const scripted = aShift(level).do({ kind: 'call-chute' }).do({ kind: 'call-chute' });
    expect(scripted.refusals).toEqual(['already-called']);
  });

  it('for more timbermen than timber end in waits for timber', () => {
    const shift = runBot(
      {
        ...level,
        timber: { ...level.timber, propsPerLedge: 1 },
        crew: level.crew.filter((member) => member.trade !== 'carrier'),
      },
      2,
      'par',
    );
    expect(shift.journal.some((event) => event.kind === 'waited' && event.cause === 'timber')).toBe(true);
  });
});

describe('timbermen', () => {
  it('do not walk in under a bay that is about to fall', () => {
    const shift = runBot(level, 6, 'reckless', { without: ['timberman-2'] });
    expect(
      shift.journal.filter((event) => event.kind === 'worker-hurt' && event.worker !== 'hewer').length,
    ).toBeLessThanOrEqual(1);
  });

  it('set props of ninety per cent', () => {
    const shift = runBot(level, 6, 'par');
    const qualities = shift.journal.flatMap((event) =>
      event.kind === 'prop-set' ? [event.qualityPercent] : [],
    );
    expect(new Set(qualities)).toEqual(new Set([90]));
  });
});

describe("the player's prop", () => {
  const atWedge = () => {
    const scripted = aShift(aLevel('lamp-room')).do({ kind: 'hammer-on' });
    scripted
      .until(({ state }) => state.face.front >= 1)
      .do({ kind: 'hammer-off' })
      .do({ kind: 'set-prop', bay: 0 });
    return scripted.until(({ state }) => state.workers[0]?.activity === 'set-prop');
  };

  it('reaches a hundred per cent with three beats on time', () => {
    const scripted = atWedge();
    for (const at of [48, 78, 108]) {
      scripted
        .until(({ state }) => (state.workers[0]?.timerOf ?? 0) - (state.workers[0]?.timer ?? 0) >= at)
        .do({ kind: 'wedge-beat' });
    }
    expect(
      scripted.until(({ state }) => (state.face.propPercent[0] ?? 0) > 0).shift.state.face.propPercent[0],
    ).toBe(100);
  });

  it('holds at sixty per cent without a beat, and rattled beats are no better', () => {
    const lazy = atWedge().until(({ state }) => (state.face.propPercent[0] ?? 0) > 0);
    expect(lazy.shift.state.face.propPercent[0]).toBe(60);
    const hasty = atWedge();
    for (let i = 0; i < 6; i += 1) hasty.do({ kind: 'wedge-beat' });
    expect(
      hasty.until(({ state }) => (state.face.propPercent[0] ?? 0) > 0).shift.state.face.propPercent[0],
    ).toBe(60);
  });
});

describe('small tasks', () => {
  it('cost their seconds and say so: the tap, the steel', () => {
    const scripted = aShift(level).do({ kind: 'tap-roof' }).wait(20).do({ kind: 'change-steel' }).wait(60);
    expect(scripted.shift.journal.find((event) => event.kind === 'roof-tapped')?.tick).toBe(20);
    expect(scripted.shift.state.hewing.sparesLeft).toBe(level.steel.spares - 1);
  });

  it('are refused while the hands are busy', () => {
    const scripted = aShift(level)
      .do({ kind: 'tap-roof' })
      .do({ kind: 'change-steel' })
      .do({ kind: 'mend-hose' });
    expect(scripted.refusals).toEqual(['busy', 'no-leak']);
  });
});
