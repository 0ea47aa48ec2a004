// Things that ring when struck: wood, steel, bells, rails. A body is a list of its tones.
import { faded, RATE, silence, type Samples } from './buffer.ts';

/** Tone of a body: how high, how loud, and how many seconds until it has fallen to a third. */
export type Tone = readonly [hz: number, gain: number, tau: number];

/** What is cut off before it has died away is let down gently. */
const TAIL_SECONDS = 0.04;

const letDown = (source: Samples): Samples =>
  faded(source, 0, Math.min(TAIL_SECONDS, source.length / RATE / 3));

export const rung = (seconds: number, tones: readonly Tone[]): Samples => {
  const target = silence(seconds);
  for (const [hz, gain, tau] of tones) {
    const step = (2 * Math.PI * hz) / RATE;
    const keep = Math.exp(-1 / (tau * RATE));
    let level = gain;
    for (let i = 0; i < target.length && level > gain * 1e-4; i += 1) {
      target[i] = (target[i] ?? 0) + level * Math.sin(step * i);
      level *= keep;
    }
  }
  return letDown(target);
};

/** A tone that falls from one pitch to another: the weight in a blow. */
export const thud = (seconds: number, fromHz: number, toHz: number, tau: number): Samples => {
  let phase = 0;
  const weight = silence(seconds).map((_value, index) => {
    const t = index / RATE;
    phase += (2 * Math.PI * (toHz + (fromHz - toHz) * Math.exp(-t / (tau * 0.35)))) / RATE;
    // A little second harmonic lets a small loudspeaker hint at what it cannot play.
    return (Math.sin(phase) + 0.3 * Math.sin(2 * phase)) * Math.exp(-t / tau) * Math.min(1, t / 0.002);
  });
  return letDown(weight);
};

export const pitched = (tones: readonly Tone[], ratio: number): readonly Tone[] =>
  tones.map(([hz, gain, tau]) => [hz * ratio, gain, tau]);
