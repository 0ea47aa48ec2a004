// The people of the shift, without a word: long calls, short warnings, breath at work.
import { add, layered, RATE, silence, type Samples } from '../dsp/buffer.ts';
import { warmed } from '../dsp/dynamics.ts';
import { highpassed, resonated, swept } from '../dsp/filter.ts';
import { between, createRandom, pink, white, type Random } from '../dsp/noise.ts';
import { DRIFT, FACE, inRoom } from '../dsp/room.ts';
import { path, shaped, type Envelope } from '../dsp/shape.ts';
import { oneShot, type Recipe } from '../recipe.ts';

/** The throat's resonances, Hz; a shout opens the mouth and lifts the first. */
type Vowel = readonly [first: number, second: number, third: number, fourth: number];

/** Bandwidths of a throat, Hz, and how loud each resonance is in a shout. *tuned on spectra* */
const WIDTHS = [105, 120, 170, 230] as const;
const SHARES = [0.65, 1, 1, 0.7] as const;

type Voice = {
  readonly seed: number;
  readonly seconds: number;
  readonly pitch: Envelope;
  readonly from: Vowel;
  readonly to: Vowel;
  /** A longer throat is lower throughout: 1 is a grown man. */
  readonly throat: number;
};

/** The folds: they open slowly and shut at once, which is where a voice gets its edge. Tired men waver. */
const folds = ({ seconds, pitch }: Voice, random: Random): Samples => {
  let phase = 0;
  let drift = 0;
  let shimmer = 1;
  let last = 0;
  return silence(seconds).map((_value, index) => {
    const t = index / RATE;
    drift = drift * 0.9995 + (random() - 0.5) * 0.0013;
    const before = phase;
    phase = (phase + (pitch(t) * (1 + drift + 0.006 * Math.sin(2 * Math.PI * 5.4 * t))) / RATE) % 1;
    if (phase < before) shimmer = between(random, 0.86, 1.05);
    const open = phase / 0.6;
    const flow = open < 1 ? shimmer * (open * open * (1 - open)) * 6.75 : 0;
    const edge = flow - last;
    last = flow;
    return edge * 9;
  });
};

/** A tone of the folds and some breath, through four resonances that glide from one vowel to another. */
const voiced = (voice: Voice): Samples => {
  const { seed, seconds, from, to, throat } = voice;
  const random = createRandom(seed);
  const source = layered(seconds, [
    [folds(voice, random), 0, 1],
    [highpassed(white(seconds, random), 900), 0, 0.035],
  ]);
  const target = silence(seconds);
  const glide = path([0.08, 0], [seconds * 0.5, 1]);
  from.forEach((hz, index) => {
    const end = to[index] ?? hz;
    const centre = (t: number): number => (hz + (end - hz) * glide(t)) / throat;
    // Neighbouring resonances stand against each other in phase, or the valleys between them would fill.
    const sign = index % 2 === 0 ? 1 : -1;
    const part = swept(source, 'band', centre, hz / (WIDTHS[index] ?? 200));
    add(target, part, 0, sign * (SHARES[index] ?? 0));
  });
  return target;
};

const O: Vowel = [540, 930, 2500, 3300];
const E: Vowel = [620, 1750, 2550, 3500];
const A: Vowel = [780, 1280, 2600, 3500];
const U: Vowel = [430, 820, 2350, 3250];

const call = (voice: Voice): Samples => {
  const { seconds } = voice;
  const rise = path([0, 0], [0.05, 1], [seconds * 0.6, 0.9], [seconds - 0.04, 0]);
  return inRoom(layered(seconds + 0.55, [[warmed(shaped(voiced(voice), rise), 1.6), 0, 1]]), {
    ...DRIFT,
    brightHz: 3000,
    wet: 0.38,
  });
};

/** Long calls along the face, three men: they carry on the second syllable. */
const CALLS: readonly Voice[] = [
  {
    seed: 81,
    seconds: 0.9,
    pitch: path([0, 165], [0.16, 232], [0.5, 262], [0.88, 205]),
    from: O,
    to: E,
    throat: 1,
  },
  {
    seed: 85,
    seconds: 0.8,
    pitch: path([0, 214], [0.2, 288], [0.5, 280], [0.78, 236]),
    from: U,
    to: A,
    throat: 0.94,
  },
  {
    seed: 86,
    seconds: 1,
    pitch: path([0, 148], [0.12, 176], [0.5, 204], [0.96, 150]),
    from: E,
    to: O,
    throat: 1.06,
  },
];
/** Warnings: short, high, and pushed from the first moment. */
const SHOUTS: readonly Voice[] = [
  { seed: 82, seconds: 0.46, pitch: path([0, 250], [0.08, 342], [0.44, 268]), from: E, to: A, throat: 0.98 },
  { seed: 87, seconds: 0.52, pitch: path([0, 226], [0.1, 318], [0.5, 232]), from: A, to: O, throat: 1.03 },
];

/** In, then out: a body at work, close by. */
const breath = (seed: number, weight: number): Samples => {
  const random = createRandom(seed);
  const inhale = resonated(pink(0.55, random), [
    [1050, 2, 0.8],
    [2300, 2.4, 0.55],
    [480, 1.6, 0.3],
  ]);
  const exhale = resonated(pink(0.75, random), [
    [560 * weight, 1.8, 1],
    [1250 * weight, 2, 0.6],
    [2500, 2, 0.2],
  ]);
  return inRoom(
    layered(1.5, [
      [shaped(inhale, path([0, 0], [0.3, 0.7], [0.5, 0])), 0, 1],
      [shaped(exhale, path([0, 0], [0.1, 1], [0.4, 0.5], [0.72, 0])), 0.6, 1.1],
    ]),
    FACE,
  );
};

export const PEOPLE: readonly Recipe[] = [
  ...CALLS.map((voice, take) => oneShot(`call-${take + 1}`, -20, () => call(voice))),
  ...SHOUTS.map((voice, take) => oneShot(`shout-${take + 1}`, -18.5, () => call(voice))),
  oneShot('breath-1', -22, () => breath(83, 1)),
  oneShot('breath-2', -22, () => breath(84, 0.86)),
];
