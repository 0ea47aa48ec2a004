// What is always there: the air of the drift in each ear, dripping water, the compressor, a bowed string.
import {
  addRound,
  aroundLoop,
  closedLoop,
  countOf,
  layered,
  mapped,
  RATE,
  silence,
  type Samples,
} from '../dsp/buffer.ts';
import { banded, highpassed, lowpassed } from '../dsp/filter.ts';
import { between, createRandom, pink, white, type Random } from '../dsp/noise.ts';
import { thud } from '../dsp/ring.ts';
import { DRIFT, FAR, inRoom } from '../dsp/room.ts';
import { blow, shaped } from '../dsp/shape.ts';
import { loop, type Recipe } from '../recipe.ts';

/** A slow wave that closes after `seconds`: `turns` must be whole. */
const wave =
  (seconds: number, turns: number, phase: number) =>
  (t: number): number =>
    Math.sin(2 * Math.PI * ((turns * t) / seconds + phase));

/** Air drawn through the workings. Two loops of different length, one for each ear, never repeat together. */
const air = (seed: number, seconds: number, hollowHz: number): Samples => {
  const random = createRandom(seed);
  const source = pink(seconds + 1, random);
  const whoosh = lowpassed(highpassed(source, 70), 480);
  const hollow = banded(source, hollowHz, 5);
  const gust = wave(seconds, 1, 0.2);
  const flutter = wave(seconds, 3, 0.6);
  const mixed = layered(seconds + 1, [
    [whoosh, 0, 1],
    [hollow, 0, 0.8],
    [highpassed(source, 2600), 0, 0.05],
  ]);
  return mapped(closedLoop(mixed, seconds), (value, t) => value * (1 + 0.28 * gust(t) + 0.14 * flutter(t)));
};

/** One drop: a bubble rings upward, and the drift answers. */
const drop = (random: Random): Samples => {
  const from = between(random, 720, 1250);
  let phase = 0;
  const bubble = silence(0.16).map((_value, index) => {
    const t = index / RATE;
    phase += (2 * Math.PI * from * (1 + 3.2 * t)) / RATE;
    return Math.sin(phase) * blow(0.0015, 0.026)(t);
  });
  return layered(0.16, [
    [bubble, 0.006, 1],
    [shaped(banded(white(0.02, random), 3200, 1), blow(0.0003, 0.003)), 0, 0.35],
  ]);
};

const dripping = (): Samples => {
  const random = createRandom(92);
  const target = silence(7);
  for (const at of [0.3, 1.75, 2.05, 3.6, 4.9, 5.15, 6.3])
    addRound(target, drop(random), at, between(random, 0.45, 1));
  return aroundLoop(target, (source) => inRoom(source, FAR));
};

const HUM_SECONDS = 3;
const humPartial = (hz: number): number => Math.round(hz * HUM_SECONDS) / HUM_SECONDS;

/** The compressor far above: iron, five slow strokes a second, heard through the pipe. */
const hum = (): Samples => {
  const partials = [49, 98, 147.3, 196, 294, 343].map(
    (hz, index) => [humPartial(hz), 1 / (1 + index * 0.3)] as const,
  );
  const tone = mapped(silence(HUM_SECONDS), (_value, t) =>
    partials.reduce((sum, [hz, gain]) => sum + gain * Math.sin(2 * Math.PI * hz * t + hz), 0),
  );
  const throb = mapped(tone, (value, t) => value * (0.62 + 0.38 * Math.sin(2 * Math.PI * 5 * t) ** 2));
  const random = createRandom(93);
  for (let stroke = 0; stroke < 15; stroke += 1)
    addRound(throb, thud(0.16, 92, 58, 0.03), stroke / 5, between(random, 0.9, 1.3));
  const pipe = closedLoop(banded(pink(HUM_SECONDS + 0.5, random), 310, 2), HUM_SECONDS);
  return aroundLoop(
    mapped(throb, (value, t) => value + 0.8 * (pipe[countOf(t)] ?? 0)),
    (source) => lowpassed(source, 620),
  );
};

const DRONE_SECONDS = 8;

/** A bowed string as its partials; every frequency closes in the loop, every partial breathes by itself. */
const bowed = (target: Samples, hz: number, gain: number, brightness: number, random: Random): void => {
  for (let k = 1; k <= 22 && hz * k < 3000; k += 1) {
    const partialHz = Math.round(hz * k * DRONE_SECONDS + between(random, -1.2, 1.2)) / DRONE_SECONDS;
    const body =
      1 +
      0.8 * Math.exp(-(((partialHz - 290) / 130) ** 2)) +
      0.5 * Math.exp(-(((partialHz - 460) / 160) ** 2));
    const level = (gain * body * brightness ** k) / k;
    const breathing = wave(DRONE_SECONDS, 1 + Math.floor(random() * 4), random());
    const phase = random() * 2 * Math.PI;
    for (let i = 0; i < target.length; i += 1) {
      const t = i / RATE;
      const swell = 0.66 + 0.34 * breathing(t);
      target[i] = (target[i] ?? 0) + level * swell * Math.sin(2 * Math.PI * partialHz * t + phase);
    }
  }
};

const rosin = (random: Random): Samples =>
  closedLoop(banded(pink(DRONE_SECONDS + 1, random), 1100, 0.7), DRONE_SECONDS);

/** Open fifth on D, dark, two bows slightly apart. */
const droneLow = (): Samples => {
  const random = createRandom(94);
  const target = silence(DRONE_SECONDS);
  bowed(target, 73.4, 1, 0.88, random);
  bowed(target, 73.6, 0.7, 0.86, random);
  bowed(target, 110.1, 0.55, 0.84, random);
  addRound(target, rosin(random), 0, 0.16);
  return aroundLoop(target, (source) => inRoom(source, { ...DRIFT, wet: 0.3 }));
};

/** Two flageolets above it: the first thing to go when the roof loads. */
const droneHigh = (): Samples => {
  const random = createRandom(95);
  const target = silence(DRONE_SECONDS);
  bowed(target, 293.7, 1, 0.6, random);
  bowed(target, 440.3, 0.6, 0.55, random);
  bowed(target, 349.3, 0.35, 0.55, random);
  addRound(target, rosin(random), 0, 0.1);
  return aroundLoop(
    mapped(target, (value, t) => value * (0.6 + 0.4 * wave(DRONE_SECONDS, 1, 0.75)(t))),
    (source) => inRoom(source, { ...FAR, wet: 0.45 }),
  );
};

export const BEDS: readonly Recipe[] = [
  loop('air-left', -23, () => air(96, 5.3, 168)),
  loop('air-right', -23, () => air(97, 6.1, 194)),
  loop('drip', -22, dripping),
  loop('hum', -22.5, hum),
  loop('drone-low', -20, droneLow),
  loop('drone-high', -22, droneHigh),
];
