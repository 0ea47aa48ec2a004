// The mixer: the roof is heard over the music, a fall is followed by silence, and a flood of events does not become
// a wall of noise.
import { describe, expect, it } from 'vitest';
import { march } from '../../src/sound/loops.ts';
import { createMixer } from '../../src/sound/mixer.ts';
import { aSession } from '../support/session.ts';
import { aBank } from './fake-bank.ts';

const aMixer = () => {
  const bank = aBank();
  const { settings } = aSession().session.store.getState();
  const clock = { nowMs: 0 };
  return {
    bank,
    clock,
    mixer: createMixer(
      bank,
      () => settings,
      () => clock.nowMs,
    ),
  };
};

const BED = [{ loop: 'air-left', bus: 'mine', gain: 0.5 }] as const;

describe('the mixer', () => {
  it('takes the music back while the roof talks, and the mine not', () => {
    const { bank, clock, mixer } = aMixer();
    const all = [...march(4, 0.5), ...BED];
    mixer.loop(all);
    const music = bank.loops.get('march-cornet')?.gain ?? 0;
    const mine = bank.loops.get('air-left')?.gain;
    mixer.duck();
    mixer.loop(all);
    expect(bank.loops.get('march-cornet')?.gain).toBeCloseTo(music * 0.2, 5);
    expect(bank.loops.get('air-left')?.gain).toBe(mine);
    clock.nowMs = 60_000;
    mixer.loop(all);
    expect(bank.loops.get('march-cornet')?.gain).toBe(music);
  });

  it('lets everything be still after a fall', () => {
    const { bank, clock, mixer } = aMixer();
    mixer.loop(BED);
    mixer.hush();
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
