// The people of the shift, without a word: a long call, a short one, a breath at work.
import { add, layered, RATE, silence, type Samples } from '../dsp/buffer.ts';
import { highpassed, lowpassed, resonated, swept } from '../dsp/filter.ts';
import { createRandom, pink, white } from '../dsp/noise.ts';
import { DRIFT, FACE, inRoom } from '../dsp/room.ts';
import { path, shaped } from '../dsp/shape.ts';
import { oneShot, type Recipe } from '../recipe.ts';

type Vowel = readonly [first: number, second: number, third: number];

/** A throat: a glottal tone with a little shake, through three moving formants. */
const voiced = (
  seed: number,
  seconds: number,
  pitch: (t: number) => number,
  from: Vowel,
  to: Vowel,
): Samples => {
  const random = createRandom(seed);
  let phase = 0;
  let drift = 0;
  const glottis = silence(seconds).map((_value, index) => {
    drift = drift * 0.9995 + (random() - 0.5) * 0.0009;
    phase = (phase + (pitch(index / RATE) * (1 + drift)) / RATE) % 1;
    return phase < 0.62 ? Math.sin((Math.PI * phase) / 0.62) ** 2 * (1 - phase) - 0.2 : -0.2;
  });
  const source = layered(seconds, [
    [highpassed(glottis, 1200), 0, 1],
    [white(seconds, random), 0, 0.025],
  ]);
  const target = silence(seconds);
  const glide = path([0.12, 0], [seconds * 0.55, 1]);
  from.forEach((hz, index) => {
    const end = to[index] ?? hz;
    add(
      target,
      swept(source, 'band', (t) => hz + (end - hz) * glide(t), 6 + index * 2),
      0,
      [1, 0.62, 0.2][index],
    );
  });
  return target;
};

const O: Vowel = [480, 850, 2500];
const E: Vowel = [560, 1750, 2550];
const A: Vowel = [760, 1250, 2600];

const call = (
  seed: number,
  seconds: number,
  pitch: (t: number) => number,
  from: Vowel,
  to: Vowel,
): Samples => {
  const rise = path([0, 0], [0.07, 1], [seconds * 0.6, 0.9], [seconds - 0.05, 0]);
  return inRoom(
    layered(seconds + 0.5, [[lowpassed(shaped(voiced(seed, seconds, pitch, from, to), rise), 3800), 0, 1]]),
    {
      ...DRIFT,
      wet: 0.5,
    },
  );
};

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
  oneShot('call-1', -20, () => call(81, 0.85, path([0, 150], [0.14, 205], [0.5, 232], [0.85, 176]), O, E)),
  oneShot('call-2', -20, () => call(82, 0.6, path([0, 190], [0.1, 262], [0.6, 214]), A, O)),
  oneShot('breath-1', -22, () => breath(83, 1)),
  oneShot('breath-2', -22, () => breath(84, 0.86)),
];
