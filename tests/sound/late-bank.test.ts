// @vitest-environment happy-dom
// Before the first input nothing is fetched and nothing sounds; afterwards whatever is wanted now begins; and a
// machine that cannot make sound never gets in the way.
import { describe, expect, it } from 'vitest';
import { createLateBank, onFirstInput } from '../../src/sound/late-bank.ts';
import type { SoundBank } from '../../src/sound/sound-bank.ts';
import { settle } from '../support/session.ts';
import { aBank } from './fake-bank.ts';

const PLACING = { gain: 0.5, rate: 1, pan: 0, lowpassHz: 20_000 };
const LEVEL = { ...PLACING, attackMs: 45, fadeMs: 45 };
const SHOT = { ...PLACING, cue: 'bell' } as const;

describe('the late bank', () => {
  it('fetches nothing before it is allowed, then starts the loops of now and none of the past', async () => {
    const real = aBank();
    let loads = 0;
    let allow = (): void => undefined;
    const late = createLateBank(
      () => {
        loads += 1;
        return Promise.resolve(real);
      },
      (act) => {
        allow = act;
        return () => undefined;
      },
    );
    late.play(SHOT);
    late.setLoop('hum', LEVEL);
    late.setLoop('leak', LEVEL);
    late.setLoop('leak', null);
    await settle();
    expect(loads).toBe(0);
    allow();
    await settle();
    expect(real.shots).toEqual([]);
    expect([...real.loops.keys()]).toEqual(['hum']);
    late.play(SHOT);
    expect(real.shots).toEqual([SHOT]);
  });

  it('stays silent, and says nothing, where the bank cannot be made', async () => {
    const late = createLateBank(
      () => Promise.reject(new Error('no audio here')),
      (act) => {
        act();
        return () => undefined;
      },
    );
    await settle();
    expect(() => {
      late.play(SHOT);
      late.setLoop('hum', LEVEL);
      late.setLoop('hum', null);
      late.dispose();
    }).not.toThrow();
  });

  it('puts away a bank that comes after it was left', async () => {
    const real = aBank();
    let give: (bank: SoundBank) => void = () => undefined;
    const late = createLateBank(
      () =>
        new Promise((resolve) => {
          give = resolve;
        }),
      (act) => {
        act();
        return () => undefined;
      },
    );
    late.dispose();
    give(real);
    await settle();
    expect(real.isDisposed).toBe(true);
  });
});

describe('the first input', () => {
  it('is a key or a pointer, once', () => {
    let calls = 0;
    onFirstInput(() => {
      calls += 1;
    });
    expect(calls).toBe(0);
    window.dispatchEvent(new Event('keydown'));
    window.dispatchEvent(new Event('pointerdown'));
    expect(calls).toBe(1);
  });

  it('is not waited for by whoever has left', () => {
    let calls = 0;
    const undo = onFirstInput(() => {
      calls += 1;
    });
    undo();
    window.dispatchEvent(new Event('pointerdown'));
    expect(calls).toBe(0);
  });
});
