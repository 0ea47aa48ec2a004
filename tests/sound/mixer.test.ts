// The mixer: the roof is heard over the music, a fall is followed by silence, and a flood of events does not become
// a wall of noise.
import { describe, expect, it } from 'vitest';
import type { SimEvent } from '../../src/sim/index.ts';
import { cuesOf } from '../../src/sound/journal-cues.ts';
import { march } from '../../src/sound/loops.ts';
import { createMixer } from '../../src/sound/mixer.ts';
import { aSession } from '../support/session.ts';
import { aBank } from './fake-bank.ts';
import { aClock } from './fake-clock.ts';
import { EVENTS, heard } from './samples.ts';

const aMixer = () => {
  const bank = aBank();
  const { settings } = aSession().session.store.getState();
  const clock = aClock();
  const faders = { settings };
  return {
    bank,
    clock,
    faders,
    mixer: createMixer(
      bank,
      () => faders.settings,
      () => clock.nowMs,
      clock.later,
    ),
  };
};

const BED = [{ loop: 'air-left', bus: 'mine', gain: 0.5 }] as const;

describe('the mixer', () => {
  it('takes music, beds and hammer back while the roof talks, the music most', () => {
    const { bank, clock, mixer } = aMixer();
    const all = [...march(6, 0.5), ...BED, { loop: 'hammer', bus: 'work', gain: 0.6 } as const];
    const gains = () =>
      (['march-cornet', 'air-left', 'hammer'] as const).map((loop) => bank.loops.get(loop)?.gain ?? 0);
    mixer.loop(all);
    const before = gains();
    mixer.duck('talk');
    mixer.loop(all);
    const shares = gains().map((gain, at) => gain / (before[at] ?? 1));
    expect(shares.map((share) => Number(share.toFixed(3)))).toEqual([0.2, 0.45, 0.55]);
    clock.nowMs = 60_000;
    mixer.loop(all);
    expect(gains()).toEqual(before);
  });

  it('lets nearly everything sink for a moment when a prop has taken the load', () => {
    const { bank, clock, mixer } = aMixer();
    mixer.loop(BED);
    const before = bank.loops.get('air-left')?.gain ?? 0;
    mixer.duck('relief');
    mixer.loop(BED);
    expect(bank.loops.get('air-left')?.gain).toBeCloseTo(before * 0.25, 5);
    clock.nowMs = 2300;
    mixer.loop(BED);
    expect(bank.loops.get('air-left')?.gain).toBe(before);
  });

  it('lets everything be still after a fall', () => {
    const { bank, clock, mixer } = aMixer();
    mixer.loop(BED);
    mixer.duck('fall');
    mixer.loop(BED);
    expect(bank.loops.size).toBe(0);
    clock.nowMs = 60_000;
    mixer.loop(BED);
    expect(bank.loops.size).toBe(1);
  });

  it('plays one cue a moment, however many are asked for', () => {
    const { bank, clock, mixer } = aMixer();
    for (let i = 0; i < 100; i += 1) mixer.play({ cue: 'gate', bus: 'mine', gain: 0.5 });
    expect(bank.shots).toHaveLength(1);
    clock.nowMs = 5000;
    mixer.play({ cue: 'gate', bus: 'mine', gain: 0.5 });
    expect(bank.shots).toHaveLength(2);
  });

  it('plays now what is asked for now, though the same is on its way for later', () => {
    const { bank, clock, mixer } = aMixer();
    mixer.play({ cue: 'clatter', bus: 'mine', gain: 0.5, delayMs: 2400 });
    mixer.play({ cue: 'clatter', bus: 'mine', gain: 0.5, delayMs: 250 });
    clock.pass(300);
    expect(bank.shots).toHaveLength(1);
    clock.pass(2200);
    expect(bank.shots).toHaveLength(2);
  });

  it('plays what comes late as loud as the faders then allow', () => {
    const { bank, clock, faders, mixer } = aMixer();
    mixer.play({ cue: 'call', bus: 'mine', gain: 0.5, delayMs: 1000 });
    mixer.play({ cue: 'bell', bus: 'mine', gain: 0.5, delayMs: 3000 });
    faders.settings = { ...faders.settings, volumes: { ...faders.settings.volumes, mine: 10 } };
    clock.pass(1500);
    expect(bank.shots.map(({ gain }) => gain)).toEqual([0.05]);
    faders.settings = { ...faders.settings, isMuted: true };
    clock.pass(5000);
    expect(bank.shots).toHaveLength(1);
  });

  it('forgets what was called off, and does not hold it against the next', () => {
    const { bank, clock, mixer } = aMixer();
    mixer.play({ cue: 'bell', bus: 'mine', gain: 0.5, delayMs: 180 });
    mixer.dropLate();
    mixer.play({ cue: 'bell', bus: 'mine', gain: 0.5 });
    clock.pass(1000);
    expect(bank.shots).toHaveLength(1);
  });

  it('plays nothing into the silence after a fall but the fall, its names and a warning', () => {
    const { bank, clock, mixer } = aMixer();
    const play = (event: SimEvent): void => cuesOf(heard(event, { ton: 3 })).forEach(mixer.play);
    mixer.duck('fall');
    for (const kind of ['roof-fell', 'worker-hurt', 'coal-cut', 'prop-set', 'tub-hauled'] as const)
      play(EVENTS[kind]);
    play({ ...EVENTS['coal-cut'], isSlab: true });
    clock.pass(4000);
    expect(bank.shots.map(({ cue }) => cue)).toEqual(['fall']);
    play(EVENTS['roof-talked']);
    expect(bank.shots.at(-1)?.cue).toMatch(/^creak/);
    clock.pass(3500);
    expect(bank.shots.slice(2).map(({ cue }) => cue.slice(0, 4))).toEqual(['call', 'call']);
    play(EVENTS['coal-cut']);
    expect(bank.shots.at(-1)?.cue).toMatch(/^(?:break|slide)/);
  });

  it('leaves single cues as they are while the roof talks: they are what the rest steps back for', () => {
    const { bank, mixer } = aMixer();
    mixer.duck('talk');
    mixer.duck('relief');
    mixer.play({ cue: 'knock-3', bus: 'work', gain: 1 });
    const { volumes } = aSession().session.store.getState().settings;
    expect(bank.shots[0]?.gain).toBeCloseTo(volumes.work / 100, 5);
  });

  it('is itself again in another place', () => {
    const { bank, mixer } = aMixer();
    mixer.duck('fall');
    mixer.leave();
    mixer.loop(BED);
    expect(bank.loops.size).toBe(1);
  });

  it('stops what is no longer wanted and does not repeat what has not changed', () => {
    const { bank, mixer } = aMixer();
    let told = 0;
    const counting = {
      ...bank,
      setLoop: (...args: Parameters<typeof bank.setLoop>) => {
        told += 1;
        bank.setLoop(...args);
      },
    };
    const steady = createMixer(
      counting,
      () => aSession().session.store.getState().settings,
      () => 0,
    );
    steady.loop(BED);
    steady.loop(BED);
    expect(told).toBe(1);
    steady.loop([]);
    expect(bank.loops.size).toBe(0);
    mixer.loop([]);
    expect(bank.loops.size).toBe(0);
  });
});
