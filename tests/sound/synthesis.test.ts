// The instruments of the recipes: the loudness meter reads what the standard says, the limiter limits, loops close,
// and one recipe gives one sound.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedLoop, peakOf, RATE, silence, type Samples } from '../../tools/sound/dsp/buffer.ts';
import { balanced, limited } from '../../tools/sound/dsp/dynamics.ts';
import { lowpassed } from '../../tools/sound/dsp/filter.ts';
import { loudnessOf, truePeakOf } from '../../tools/sound/dsp/loudness.ts';
import { createRandom, pink, white } from '../../tools/sound/dsp/noise.ts';
import { path } from '../../tools/sound/dsp/shape.ts';
import { BOOK } from '../../tools/sound/book.ts';
import { finished } from '../../tools/sound/recipe.ts';

const sine = (hz: number, seconds: number, gain: number): Samples =>
  silence(seconds).map((_value, index) => gain * Math.sin((2 * Math.PI * hz * index) / RATE));

const powerOf = (samples: Samples): number =>
  samples.reduce((sum, value) => sum + value * value, 0) / samples.length;

const biggestStep = (samples: Samples): number =>
  samples.reduce(
    (most, value, index) => Math.max(most, index === 0 ? 0 : Math.abs(value - (samples[index - 1] ?? 0))),
    0,
  );

describe('the loudness meter', () => {
  it('reads a full-scale tone of 997 Hz as -3.01 LUFS', () => {
    expect(loudnessOf(sine(997, 3, 1))).toBeCloseTo(-3.01, 1);
  });

  it('reads half the level as 6.02 less', () => {
    expect(loudnessOf(sine(997, 3, 1)) - loudnessOf(sine(997, 3, 0.5))).toBeCloseTo(6.02, 1);
  });

  it('does not let silence around a sound pull it down', () => {
    const tone = sine(997, 2, 0.5);
    const lonely = new Float64Array(RATE * 12);
    lonely.set(tone, RATE * 5);
    expect(loudnessOf(lonely)).toBeGreaterThan(loudnessOf(tone) - 1);
  });

  it('finds the peak between the samples', () => {
    const between = silence(0.2).map((_value, index) => Math.sin((Math.PI / 2) * index + Math.PI / 4));
    expect(20 * Math.log10(peakOf(between))).toBeCloseTo(-3.01, 1);
    expect(truePeakOf(between)).toBeGreaterThan(-0.5);
  });
});

describe('the limiter', () => {
  it('lets nothing over its ceiling, whatever comes', () => {
    fc.assert(
      fc.property(fc.integer(), fc.double({ min: 0.5, max: 12, noNaN: true }), (seed, gain) => {
        const loud = white(0.05, createRandom(seed)).map((value) => value * gain);
        expect(peakOf(limited(loud, 0.7))).toBeLessThanOrEqual(0.7 + 1e-9);
      }),
      { numRuns: 25 },
    );
  });

  it('leaves what is soft alone', () => {
    const soft = white(0.1, createRandom(3)).map((value) => value * 0.4);
    expect(limited(soft, 0.7)).toEqual(soft);
  });

  it('brings noise to the loudness it is asked for', () => {
    expect(loudnessOf(balanced(pink(1.5, createRandom(4)), -20))).toBeCloseTo(-20, 0);
  });
});

describe('a closed loop', () => {
  it('meets itself without a step', () => {
    const rumble = lowpassed(white(1.4, createRandom(5)), 300);
    const loop = closedLoop(rumble, 1);
    const seam = Math.abs((loop.at(-1) ?? 0) - (loop[0] ?? 0));
    expect(loop).toHaveLength(RATE);
    expect(seam).toBeLessThanOrEqual(biggestStep(rumble) * 1.5);
  });
});

describe('tools of a recipe', () => {
  it('filter what they say they filter', () => {
    const kept = powerOf(lowpassed(sine(100, 1, 1), 1000));
    const cut = powerOf(lowpassed(sine(8000, 1, 1), 1000));
    expect(kept).toBeGreaterThan(0.45);
    expect(cut).toBeLessThan(0.001);
  });

  it('draw an envelope from before its first point to after its last', () => {
    const envelope = path([0.1, 0], [0.2, 1], [0.4, 0.5]);
    expect([0, 0.1, 0.15, 0.2, 0.3, 9].map((t) => Number(envelope(t).toFixed(6)))).toEqual([
      0, 0, 0.5, 1, 0.75, 0.5,
    ]);
  });

  it('make the same noise from the same seed', () => {
    expect(white(0.01, createRandom(8))).toEqual(white(0.01, createRandom(8)));
    expect(white(0.01, createRandom(8))).not.toEqual(white(0.01, createRandom(9)));
  });
});

describe('recipes', () => {
  const short = BOOK.filter(({ name }) => ['crack-1', 'knock-2', 'key-1', 'pop-1', 'exhaust'].includes(name));

  it.each(short)('$name renders twice to the same samples, none of them lost or clipped', (recipe) => {
    const first = finished(recipe);
    expect(first).toEqual(finished(recipe));
    expect(first.every(Number.isFinite)).toBe(true);
    expect(truePeakOf(first)).toBeLessThanOrEqual(-2);
    expect(Math.abs(first.at(-1) ?? 1)).toBeLessThan(0.002);
  });

  it('begin the hammer with a blow: the hand is answered at once', () => {
    const hammer = BOOK.find(({ name }) => name === 'hammer');
    const samples = hammer === undefined ? silence(1) : finished(hammer);
    expect(peakOf(samples.subarray(0, RATE * 0.02))).toBeGreaterThan(0.6 * peakOf(samples));
  });

  it('have names of their own', () => {
    const names = BOOK.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });
});
