// Timber: knocks that rise as a prop is wedged, mallets behind you, props thrown down, creaks and splinters.
import { add, layered, silence, type Samples } from '../dsp/buffer.ts';
import { banded, highpassed, resonated } from '../dsp/filter.ts';
import { between, createRandom, white, type Random } from '../dsp/noise.ts';
import { pitched, rung, thud, varied, type Tone } from '../dsp/ring.ts';
import { DRIFT, FACE, inRoom } from '../dsp/room.ts';
import { blow, path, shaped, type Envelope } from '../dsp/shape.ts';
import { oneShot, type Recipe } from '../recipe.ts';

const PROP: readonly Tone[] = [
  [236, 1, 0.05],
  [398, 0.7, 0.042],
  [642, 0.5, 0.034],
  [1010, 0.32, 0.022],
  [1630, 0.2, 0.013],
  [2480, 0.1, 0.008],
];

const knock = (random: Random, pitch: number): Samples =>
  layered(0.34, [
    [rung(0.34, varied(pitched(PROP, pitch), random, 0.015)), 0, 0.7],
    [thud(0.2, 160 * pitch, 96 * pitch, 0.028), 0, 0.6],
    [shaped(banded(white(0.03, random), 1900, 0.9), blow(0.0004, 0.004)), 0, 0.8],
  ]);

/** A timber takes load, so it rings higher with each blow of the wedge. */
const wedged = (seed: number, pitch: number): Samples => inRoom(knock(createRandom(seed), pitch), FACE);

const mallet = (seed: number, pitch: number): Samples =>
  inRoom(layered(0.6, [[knock(createRandom(seed), pitch), 0, 1]]), DRIFT);

const thrown = (): Samples => {
  const random = createRandom(88);
  const hits: readonly (readonly [number, number, number])[] = [
    [0, 0.86, 1],
    [0.13, 1.1, 0.6],
    [0.21, 0.94, 0.75],
    [0.36, 1.2, 0.35],
    [0.43, 1.02, 0.28],
    [0.58, 1.14, 0.14],
  ];
  return inRoom(
    layered(
      1.1,
      hits.map(([at, pitch, gain]) => [knock(random, pitch), at, gain] as const),
    ),
    DRIFT,
  );
};

type Creak = {
  readonly seed: number;
  readonly seconds: number;
  readonly rate: Envelope;
  readonly body: number;
};

/** Stick and slip: fibres let go one after another, and the prop's body answers. */
const creaked = ({ seed, seconds, rate, body }: Creak): Samples => {
  const random = createRandom(seed);
  const slips = silence(seconds);
  for (let t = 0.01; t < seconds - 0.08; t += between(random, 0.72, 1.28) / rate(t)) {
    const tick = shaped(white(0.004, random), blow(0.0003, 0.0011));
    add(slips, tick, t, between(random, 0.45, 1));
  }
  const swell = path([0, 0], [seconds * 0.18, 0.8], [seconds * 0.7, 1], [seconds * 0.92, 0]);
  const voiced = resonated(shaped(slips, swell), [
    [172 * body, 10, 1.5],
    [310 * body, 14, 1.4],
    [545 * body, 16, 1.2],
    [870 * body, 15, 0.8],
    [1480 * body, 11, 0.4],
    [2350 * body, 7, 0.16],
  ]);
  return inRoom(layered(seconds + 0.15, [[voiced, 0, 1]]), FACE);
};

const CREAKS: readonly Creak[] = [
  { seed: 1, seconds: 0.75, rate: path([0, 34], [0.6, 78]), body: 1 },
  { seed: 2, seconds: 1.05, rate: path([0, 60], [0.5, 26], [1, 44]), body: 0.84 },
  { seed: 3, seconds: 0.62, rate: path([0, 90], [0.6, 140]), body: 1.22 },
  { seed: 4, seconds: 1.3, rate: path([0, 18], [0.7, 52], [1.2, 96]), body: 0.72 },
];

const splinter = (random: Random, hz: number): Samples =>
  layered(0.14, [
    [shaped(highpassed(white(0.03, random), 1400), blow(0.0002, 0.0035)), 0, 0.9],
    [
      resonated(shaped(white(0.14, random), blow(0.0003, 0.006)), [
        [hz, 7, 1.6],
        [hz * 1.9, 8, 1.1],
        [hz * 3.1, 6, 0.6],
      ]),
      0,
      1.2,
    ],
  ]);

const pop = (): Samples => {
  const random = createRandom(9);
  return inRoom(
    layered(0.38, [
      [splinter(random, 620), 0, 1],
      [splinter(random, 840), 0.048, 0.4],
      [splinter(random, 720), 0.083, 0.55],
      [splinter(random, 1010), 0.15, 0.22],
      [thud(0.2, 230, 140, 0.025), 0, 0.3],
    ]),
    FACE,
  );
};

export const WOOD: readonly Recipe[] = [
  oneShot('knock-1', -20, () => wedged(21, 1)),
  oneShot('knock-2', -20, () => wedged(22, 1.19)),
  oneShot('knock-3', -19, () => wedged(23, 1.41)),
  oneShot('mallet-1', -21, () => mallet(24, 0.9)),
  oneShot('mallet-2', -21, () => mallet(25, 1.03)),
  oneShot('timber', -21, thrown),
  ...CREAKS.map((creak, index) => oneShot(`creak-${index + 1}`, -20, () => creaked(creak))),
  oneShot('pop', -19, pop),
];
