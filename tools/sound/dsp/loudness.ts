// Loudness as broadcasters measure it (ITU-R BS.1770-4): LUFS with gates, and the true peak between
// samples. The sprite is balanced by it, and `measure.ts` checks the encoded files with the same ruler.
import { countOf, RATE, type Samples } from './buffer.ts';

type Biquad = readonly [b0: number, b1: number, b2: number, a1: number, a2: number];

const ran = (source: Samples, [b0, b1, b2, a1, a2]: Biquad): Samples => {
  let first = 0;
  let second = 0;
  return source.map((value) => {
    const out = b0 * value + first;
    first = b1 * value - a1 * out + second;
    second = b2 * value - a2 * out;
    return out;
  });
};

/** The standard's two filters, recomputed for 44.1 kHz from their analogue form. */
const shelf = (): Biquad => {
  const k = Math.tan((Math.PI * 1681.974450955533) / RATE);
  const high = 10 ** (3.999843853973347 / 20);
  const band = high ** 0.4996667741545416;
  const q = 0.7071752369554196;
  const a0 = 1 + k / q + k * k;
  return [
    (high + (band * k) / q + k * k) / a0,
    (2 * (k * k - high)) / a0,
    (high - (band * k) / q + k * k) / a0,
    (2 * (k * k - 1)) / a0,
    (1 - k / q + k * k) / a0,
  ];
};

const rumbleCut = (): Biquad => {
  const k = Math.tan((Math.PI * 38.13547087602444) / RATE);
  const q = 0.5003270373238773;
  const a0 = 1 + k / q + k * k;
  return [1, -2, 1, (2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0];
};

const lufsOf = (power: number): number => -0.691 + 10 * Math.log10(power + 1e-12);
const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Powers of 400 ms blocks, each three quarters over the last; a shorter sound is one block, padded with silence. */
const blockPowers = (source: Samples): readonly number[] => {
  const weighted = ran(ran(source, shelf()), rumbleCut());
  const block = countOf(0.4);
  const powers: number[] = [];
  for (let start = 0; start === 0 || start + block <= weighted.length; start += block / 4) {
    let sum = 0;
    for (const value of weighted.subarray(start, start + block)) sum += value * value;
    powers.push(sum / block);
  }
  return powers;
};

/** The loudest block, LUFS: what a short sound is heard by. */
export const momentaryOf = (source: Samples): number => lufsOf(Math.max(...blockPowers(source)));

/** Integrated loudness with the standard's two gates, LUFS. */
export const loudnessOf = (source: Samples): number => {
  const powers = blockPowers(source);
  const loud = powers.filter((power) => lufsOf(power) > -70);
  const gate = lufsOf(meanOf(loud)) - 10;
  return lufsOf(meanOf(loud.filter((power) => lufsOf(power) > gate)));
};

const OVERSAMPLING = 4;
const REACH = 12;

const sincTable = (): readonly Float64Array[] =>
  [1, 2, 3].map((phase) =>
    new Float64Array(REACH * 2).map((_value, index) => {
      const x = index - REACH + 1 - phase / OVERSAMPLING;
      const window = 0.5 + 0.5 * Math.cos((Math.PI * x) / (REACH + 1));
      return (Math.sin(Math.PI * x) / (Math.PI * x)) * window;
    }),
  );

const TABLE = sincTable();

/** Highest level between the samples, dBTP. Only near the loudest samples is anything computed. */
export const truePeakOf = (source: Samples): number => {
  let peak = 0;
  for (const value of source) peak = Math.max(peak, Math.abs(value));
  const near = peak * 0.6;
  for (let i = 0; i < source.length; i += 1) {
    if (Math.abs(source[i] ?? 0) < near) continue;
    for (const taps of TABLE) {
      let sum = 0;
      for (let j = 0; j < taps.length; j += 1) sum += (taps[j] ?? 0) * (source[i + j - REACH + 1] ?? 0);
      peak = Math.max(peak, Math.abs(sum));
    }
  }
  return 20 * Math.log10(peak + 1e-12);
};
