// Where the coal arrives: sheet iron at the foot of the face, heard from the drift.
import { layered, type Samples } from '../dsp/buffer.ts';
import { bodied, contact, metElsewhere } from '../dsp/body.ts';
import { banded } from '../dsp/filter.ts';
import { between, createRandom, white, type Random } from '../dsp/noise.ts';
import type { Tone } from '../dsp/ring.ts';
import { DRIFT, inRoom } from '../dsp/room.ts';
import { scattered } from '../dsp/scatter.ts';
import { path, shaped, type Envelope } from '../dsp/shape.ts';
import { oneShot, type Recipe } from '../recipe.ts';
import { chip, rubble } from './coal.ts';

/** A thin sheet lying on timber: dense modes, quickly damped by what lies on it. */
const SHEET_IRON: readonly Tone[] = [
  [187, 0.25, 0.04],
  [322, 0.4, 0.045],
  [541, 0.55, 0.04],
  [812, 0.7, 0.034],
  [1260, 0.8, 0.026],
  [1890, 0.8, 0.02],
  [2760, 0.7, 0.014],
  [3900, 0.5, 0.009],
];

const onIron = (random: Random): Samples => {
  const touch = contact(random, between(random, 0.0003, 0.0009), 0.5);
  return layered(0.2, [
    [bodied(touch, 0.2, metElsewhere(SHEET_IRON, random, 0.12)), 0, 0.32],
    [chip(random, 900, 3800), 0, 0.5],
  ]);
};

type Pour = {
  readonly seed: number;
  readonly seconds: number;
  readonly count: number;
  readonly density: Envelope;
};

const poured = ({ seed, seconds, count, density }: Pour): Samples => {
  const random = createRandom(seed);
  return inRoom(
    layered(seconds, [
      [scattered({ seconds, count, random, density, grain: () => onIron(random) }), 0, 0.9],
      [rubble(random, { seconds, count: count * 2, density, lowHz: 600, highHz: 4000 }), 0, 0.8],
      [shaped(banded(white(seconds, random), 300, 0.6), density), 0, 0.16],
    ]),
    { ...DRIFT, brightHz: 3200, wet: 0.24 },
  );
};

/** Three ways for a bay's coal to come in: at once, in two heaps, or straggling. */
const ARRIVALS: readonly Envelope[] = [
  path([0, 0], [0.05, 1], [0.35, 0.5], [1, 0]),
  path([0, 0], [0.06, 0.8], [0.26, 0.2], [0.42, 0.9], [1.1, 0]),
  path([0, 0.2], [0.3, 0.6], [0.55, 1], [1.15, 0]),
];

export const CHUTE: readonly Recipe[] = [
  ...ARRIVALS.map((density, take) =>
    oneShot(`clatter-${take + 1}`, -21, () => poured({ seed: 51 + take, seconds: 1.4, count: 52, density })),
  ),
  oneShot('pour', -20, () =>
    poured({ seed: 56, seconds: 2, count: 130, density: path([0, 0], [0.12, 1], [1.1, 0.8], [1.9, 0]) }),
  ),
];
