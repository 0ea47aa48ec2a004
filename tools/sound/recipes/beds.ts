// What is always there: the air of the drift in each ear, dripping water, the compressor.
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
import { FAR, inRoom } from '../dsp/room.ts';
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

/** One drop: into a puddle a bubble rings upward; on rock or sheet iron it only ticks. The drift answers both. */
const drop = (random: Random): Samples => {
  const isPuddle = random() < 0.65;
  const from = between(random, 620, 1350);
  const climb = between(random, 1.5, 4.5);
  const tau = between(random, 0.014, 0.03);
  let phase = 0;
  const bubble = silence(0.16).map((_value, index) => {
    const t = index / RATE;
    phase += (2 * Math.PI * from * (1 + climb * t)) / RATE;
    return Math.sin(phase) * blow(0.0015, tau)(t);
  });
  const tick = shaped(banded(white(0.03, random), between(random, 2200, 4600), 1.4), blow(0.0003, 0.004));
  const splash = shaped(highpassed(white(0.05, random), 2600), blow(0.002, 0.008));
  return layered(0.16, [
    [tick, 0, isPuddle ? 0.35 : 1.2],
    [bubble, 0.006, isPuddle ? 1 : 0.1],
    [splash, 0.004, isPuddle ? 0.16 : 0.06],
  ]);
};

const dripping = (): Samples => {
  const random = createRandom(92);
  const target = silence(7);
  for (const at of [0.3, 1.75, 2.05, 2.9, 3.6, 4.9, 5.15, 5.33, 6.3])
    addRound(target, drop(random), at, between(random, 0.35, 1));
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

export const BEDS: readonly Recipe[] = [
  loop('air-left', -22.7, () => air(96, 5.3, 168)),
  loop('air-right', -22.7, () => air(97, 6.1, 194)),
  loop('drip', -22, dripping),
  loop('hum', -22.5, hum),
];
