// At most 24 voices with the loops, the softest giving way; and loops that go on from where they are when they are told
// to be somewhere else in the middle of a fade.
import type { Howl } from 'howler';
import { describe, expect, it, vi } from 'vitest';

vi.mock('howler', () => ({ Howl: () => undefined, Howler: {} }));

const { createVoices } = await import('../../src/sound/voices.ts');
const { createLoopDeck } = await import('../../src/sound/loop-deck.ts');
const { MAX_VOICES } = await import('../../src/sound/howl.ts');

const SHOT = { cue: 'bell', rate: 1, pan: 0, lowpassHz: 20_000 } as const;
const LEVEL = { gain: 0.5, rate: 1, pan: 0, lowpassHz: 20_000, attackMs: 3, fadeMs: 45 } as const;

/** A Howl without a node behind its voices, which counts what sounds. */
const aHowl = () => {
  const gains = new Map<number, number>();
  const fades: (readonly [from: number, to: number, ms: number])[] = [];
  let next = 1;
  const howl = {
    play: () => {
      gains.set(next, 1);
      next += 1;
      return next - 1;
    },
    volume: (first: number, id?: number) => {
      if (id === undefined) return gains.get(first);
      gains.set(id, first);
      return howl;
    },
    fade: (from: number, to: number, ms: number, id: number) => {
      fades.push([from, to, ms]);
      // Half of the way: as a fade that is interrupted.
      gains.set(id, (from + to) / 2);
    },
    rate: () => howl,
    stereo: () => howl,
    stop: (id: number) => gains.delete(id),
    on: () => howl,
  };
  return { howl: howl as unknown as Howl, gains, fades };
};

describe('voices', () => {
  it(`are ${MAX_VOICES} at most with the loops, and the softest gives way`, () => {
    const { howl, gains } = aHowl();
    const voices = createVoices(howl, () => 10);
    voices.fire({ ...SHOT, gain: 0.01 });
    for (let shot = 0; shot < 40; shot += 1) voices.fire({ ...SHOT, gain: 0.5 });
    expect(MAX_VOICES).toBe(24);
    expect(gains.size).toBe(MAX_VOICES - 10);
    expect([...gains.values()]).not.toContain(0.01);
  });
});

describe('loops', () => {
  it('start within their own attack, and move on from where they are', () => {
    const { howl, fades } = aHowl();
    const deck = createLoopDeck(howl, (_ms, act) => act());
    deck.settle('hammer', LEVEL);
    deck.settle('hammer', { ...LEVEL, gain: 0.1 });
    expect(fades).toEqual([
      [0, 0.5, 3],
      [0.25, 0.1, 45],
    ]);
    expect(deck.count()).toBe(1);
    deck.settle('hammer', null);
    expect(deck.count()).toBe(0);
  });
});
