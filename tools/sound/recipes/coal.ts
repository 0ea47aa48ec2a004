// Coal: it cracks like glass, breaks with weight, slides down the dip and clatters on sheet iron.
import { layered, type Samples } from '../dsp/buffer.ts';
import { warmed } from '../dsp/dynamics.ts';
import { banded, highpassed, swept } from '../dsp/filter.ts';
import { between, createRandom, white, type Random } from '../dsp/noise.ts';
import { rung, thud, varied, type Tone } from '../dsp/ring.ts';
import { DRIFT, FACE, inRoom } from '../dsp/room.ts';
import { scattered } from '../dsp/scatter.ts';
import { blow, path, shaped, type Envelope } from '../dsp/shape.ts';
import { oneShot, type Recipe } from '../recipe.ts';

/** One piece of coal landing: a short burst, higher the smaller the piece. */
export const chip = (random: Random, lowHz = 700, highHz = 4200): Samples => {
  const hz = lowHz * (highHz / lowHz) ** random();
  const seconds = 0.012 + 26 / hz;
  return shaped(banded(white(seconds, random), hz, between(random, 1.6, 4)), blow(0.0006, seconds * 0.22));
};

const snap = (random: Random, hz: number, gain: number): Samples =>
  layered(0.09, [
    [shaped(highpassed(white(0.03, random), hz), blow(0.0002, 0.0028)), 0, gain],
    [shaped(banded(white(0.09, random), hz * 0.45, 1.4), blow(0.0004, 0.013)), 0, gain * 1.5],
  ]);

const crack = (): Samples => {
  const random = createRandom(31);
  return inRoom(
    layered(0.3, [
      [snap(random, 2600, 1), 0, 1],
      [snap(random, 3300, 0.5), 0.021, 1],
      [snap(random, 2900, 0.38), 0.055, 1],
      [thud(0.12, 240, 130, 0.018), 0, 0.5],
    ]),
    FACE,
  );
};

const rubble = (
  random: Random,
  seconds: number,
  count: number,
  density: Envelope,
  lowHz: number,
  highHz: number,
): Samples => scattered({ seconds, count, random, density, grain: () => chip(random, lowHz, highHz) });

const broken = (seed: number, deepHz: number): Samples => {
  const random = createRandom(seed);
  return inRoom(
    warmed(
      layered(0.95, [
        [snap(random, between(random, 1900, 2500), 0.9), 0, 1],
        [snap(random, 2900, 0.4), between(random, 0.014, 0.03), 1],
        [thud(0.5, deepHz * 2.6, deepHz * 1.3, 0.075), 0.004, 0.62],
        [shaped(banded(white(0.4, random), 380, 0.7), blow(0.002, 0.07)), 0.004, 1.5],
        [rubble(random, 0.85, 90, path([0, 0], [0.07, 1], [0.3, 0.5], [0.8, 0]), 600, 4200), 0.05, 1.7],
      ]),
      1.1,
    ),
    FACE,
  );
};

/** The overhang comes down whole: the sound the player waits for. */
const slab = (): Samples => {
  const random = createRandom(77);
  return inRoom(
    warmed(
      layered(2.3, [
        [snap(random, 2100, 0.6), 0, 1],
        [snap(random, 1900, 0.8), 0.07, 1],
        [snap(random, 1700, 1), 0.15, 1],
        [thud(1.3, 128, 49, 0.28), 0.2, 0.75],
        [thud(0.6, 190, 84, 0.1), 0.33, 0.5],
        [
          shaped(
            swept(white(1.8, random), 'band', (t) => 420 - 150 * t, 0.6),
            path([0, 0], [0.05, 1], [0.4, 0.5], [1.7, 0]),
          ),
          0.2,
          1.5,
        ],
        [rubble(random, 1.9, 260, path([0, 0.2], [0.2, 1], [0.7, 0.7], [1.8, 0]), 380, 3400), 0.26, 2],
      ]),
      1.2,
    ),
    FACE,
  );
};

/** Broken coal runs away down the dip: it gets lower and softer as it goes. */
const slide = (): Samples => {
  const random = createRandom(13);
  const run = path([0, 0], [0.2, 1], [0.8, 0.7], [1.7, 0]);
  return inRoom(
    layered(1.8, [
      [rubble(random, 1.8, 420, run, 600, 3800), 0, 0.8],
      [
        shaped(
          swept(white(1.8, random), 'band', (t) => 1500 * Math.exp(-t * 0.75), 0.7),
          run,
        ),
        0,
        0.34,
      ],
      [shaped(banded(white(1.8, random), 260, 0.7), run), 0, 0.35],
    ]),
    FACE,
  );
};

const SHEET_IRON: readonly Tone[] = [
  [214, 0.5, 0.05],
  [337, 0.7, 0.06],
  [561, 0.8, 0.05],
  [884, 0.6, 0.04],
  [1390, 0.4, 0.028],
  [2210, 0.24, 0.018],
];

export const onIron = (random: Random): Samples =>
  layered(0.2, [
    [rung(0.2, varied(SHEET_IRON, random, 0.16)), 0, between(random, 0.3, 0.7)],
    [chip(random, 900, 3600), 0, 0.8],
  ]);

const pour = (seed: number, seconds: number, count: number, density: Envelope): Samples => {
  const random = createRandom(seed);
  return inRoom(
    layered(seconds, [
      [scattered({ seconds, count, random, density, grain: () => onIron(random) }), 0, 0.7],
      [rubble(random, seconds, count * 2, density, 500, 3600), 0, 1.3],
      [shaped(banded(white(seconds, random), 300, 0.7), density), 0, 0.3],
    ]),
    DRIFT,
  );
};

export const COAL: readonly Recipe[] = [
  oneShot('crack', -20, crack),
  oneShot('break-1', -18, () => broken(41, 58)),
  oneShot('break-2', -18, () => broken(42, 66)),
  oneShot('break-3', -18, () => broken(43, 52)),
  oneShot('slab', -16, slab),
  oneShot('slide', -21, slide),
  oneShot('clatter', -21, () => pour(51, 1.3, 46, path([0, 0], [0.08, 1], [0.5, 0.5], [1.1, 0]))),
  oneShot('pour', -20, () => pour(52, 1.9, 130, path([0, 0], [0.12, 1], [1.1, 0.8], [1.8, 0]))),
];
