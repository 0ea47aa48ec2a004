// Bodies that are struck rather than switched on: a burst of contact noise drives damped modes. A plain sum of
// sines has no contact in it and sounds like an organ; here the attack and the ringing belong together.
import { countOf, RATE, silence, type Samples } from './buffer.ts';
import { lowpassed } from './filter.ts';
import { between, type Random } from './noise.ts';
import type { Tone } from './ring.ts';

/** Drives each mode with the same blow. A mode is scaled so that a unit impulse rings at about its gain. */
export const bodied = (blow: Samples, seconds: number, modes: readonly Tone[]): Samples => {
  const target = silence(seconds);
  for (const [hz, gain, tau] of modes) {
    const radius = Math.exp(-1 / (tau * RATE));
    const angle = (2 * Math.PI * Math.min(hz, RATE * 0.45)) / RATE;
    const first = 2 * radius * Math.cos(angle);
    const second = -radius * radius;
    const drive = gain * Math.sin(angle);
    let last = 0;
    let beforeLast = 0;
    for (let i = 0; i < target.length; i += 1) {
      const value = drive * (blow[i] ?? 0) + first * last + second * beforeLast;
      beforeLast = last;
      last = value;
      target[i] = (target[i] ?? 0) + value;
    }
  }
  return target;
};

/** A small body hardly moves air below this, so what it radiates rises by 6 dB an octave up to here, Hz. *tuned on spectra* */
const RADIATES_HZ = 1500;
const RADIATION = Math.exp((-2 * Math.PI * RADIATES_HZ) / RATE);

/** Two things touching: the harder they are, the shorter they touch and the brighter it is. */
export const contact = (random: Random, seconds: number, grit: number): Samples => {
  const length = countOf(seconds);
  const pulse = new Float64Array(length + countOf(0.002));
  for (let i = 0; i < length; i += 1) {
    const push = Math.sin((Math.PI * (i + 1)) / (length + 1));
    pulse[i] = push * (1 - grit + grit * 2 * (random() * 2 - 1));
  }
  const force = lowpassed(pulse, Math.min(16_000, 9 / seconds));
  return force.map((value, index) => value - RADIATION * (force[index - 1] ?? 0));
};

/** The same body met at another spot: modes keep nearly their pitch and trade their loudness. */
export const metElsewhere = (modes: readonly Tone[], random: Random, spread: number): readonly Tone[] =>
  modes.map(([hz, gain, tau]) => [
    hz * between(random, 1 - spread, 1 + spread),
    gain * between(random, 0.35, 1.3),
    tau * between(random, 0.7, 1.2),
  ]);
