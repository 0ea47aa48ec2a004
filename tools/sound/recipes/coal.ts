// Coal: brittle and light. It snaps like glass, comes off with a dull weight behind it, and tumbles down the dip.
import { add, layered, silence, type Samples } from '../dsp/buffer.ts';
import { bodied, contact } from '../dsp/body.ts';
import { warmed } from '../dsp/dynamics.ts';
import { banded, highpassed, lowpassed, swept } from '../dsp/filter.ts';
import { between, brown, createRandom, white, type Random } from '../dsp/noise.ts';
import { thud, type Tone } from '../dsp/ring.ts';
import { FACE, inRoom } from '../dsp/room.ts';
import { scattered } from '../dsp/scatter.ts';
import { blow, path, shaped, type Envelope } from '../dsp/shape.ts';
import { oneShot, type Recipe } from '../recipe.ts';

/** One piece of coal landing: a hard contact and two short modes, higher the smaller the piece. */
export const chip = (random: Random, lowHz = 700, highHz = 4200): Samples => {
  const hz = lowHz * (highHz / lowHz) ** random();
  const seconds = 0.02 + 18 / hz;
  const modes: readonly Tone[] = [
    [hz, 0.5, between(random, 2.2, 4) / hz],
    [hz * between(random, 1.5, 2.3), 0.4, between(random, 2.5, 5) / hz],
  ];
  const touch = contact(random, between(random, 0.18, 0.4) / hz + 0.0002, 0.5);
  return layered(seconds, [
    [bodied(touch, seconds, modes), 0, 0.55],
    [shaped(banded(white(seconds, random), hz * 1.2, 1.1), blow(0.0004, seconds * 0.14)), 0, 0.75],
  ]);
};

/** A lump on its way down: every bounce sooner, softer and a little higher than the last. */
const tumbling = (random: Random, hz: number): Samples => {
  const target = silence(0.6);
  let at = 0;
  let gap = between(random, 0.07, 0.15);
  for (let level = 1; level > 0.12 && at < 0.5; level *= between(random, 0.55, 0.75)) {
    add(target, chip(random, hz, hz * 2.2), at, level);
    at += gap;
    gap *= between(random, 0.62, 0.85);
  }
  return target;
};

/** A parting opens: the click is broadband and over within 2 ms, what rings after it is coal, not steel. */
export const snap = (random: Random, hz: number): Samples => {
  const modes: readonly Tone[] = [
    [hz * 0.31, 0.5, 0.007],
    [hz * 0.62, 0.8, 0.006],
    [hz, 0.6, 0.0045],
    [hz * 1.7, 0.4, 0.003],
  ];
  return layered(0.09, [
    [shaped(highpassed(white(0.03, random), 1200), blow(0.00015, 0.0016)), 0, 0.8],
    [bodied(contact(random, 0.0006, 0.7), 0.09, modes), 0, 0.8],
    [shaped(banded(white(0.09, random), hz * 0.4, 0.9), blow(0.0004, 0.011)), 0, 0.8],
  ]);
};

const crack = (seed: number): Samples => {
  const random = createRandom(seed);
  const second = between(random, 0.012, 0.03);
  const third = second + between(random, 0.02, 0.05);
  const crumbs = path([0, 0], [0.05, 0.7], [0.24, 0]);
  return inRoom(
    warmed(
      layered(0.34, [
        [snap(random, between(random, 2500, 3300)), 0, 1],
        [snap(random, between(random, 2900, 3900)), second, 0.62],
        [snap(random, between(random, 2600, 3400)), third, 0.45],
        [
          scattered({
            seconds: 0.26,
            count: 22,
            random,
            density: crumbs,
            grain: () => chip(random, 1600, 5200),
          }),
          0.04,
          0.9,
        ],
      ]),
      2,
    ),
    FACE,
  );
};

type Rubble = {
  readonly seconds: number;
  readonly count: number;
  readonly density: Envelope;
  readonly lowHz: number;
  readonly highHz: number;
};

export const rubble = (random: Random, { seconds, count, density, lowHz, highHz }: Rubble): Samples =>
  scattered({ seconds, count, random, density, grain: () => chip(random, lowHz, highHz) });

const lumps = (random: Random, seconds: number, count: number, density: Envelope, hz: number): Samples =>
  scattered({
    seconds,
    count,
    random,
    density,
    grain: () => tumbling(random, hz * between(random, 0.7, 1.5)),
  });

/** The low part of a break: rock and coal as a body struck from within, with a breath of noise and no clear note. */
const weight = (random: Random, deepHz: number, seconds: number): Samples => {
  const modes: readonly Tone[] = [
    [deepHz, 1, 0.05],
    [deepHz * 1.62, 0.9, 0.04],
    [deepHz * 2.75, 0.8, 0.03],
    [deepHz * 4.4, 0.6, 0.022],
    [deepHz * 7.3, 0.4, 0.014],
  ];
  const burst = shaped(lowpassed(white(0.03, random), 900), blow(0.001, 0.007));
  return layered(seconds, [
    [bodied(burst, seconds, modes), 0, 0.4],
    [thud(seconds, deepHz * 2.1, deepHz * 0.8, 0.04), 0, 0.3],
    [shaped(banded(white(seconds, random), 360, 0.5), blow(0.002, 0.055)), 0, 1.7],
  ]);
};

const broken = (seed: number, deepHz: number): Samples => {
  const random = createRandom(seed);
  const debris = path([0, 0], [0.06, 1], [0.28, 0.55], [0.85, 0]);
  return inRoom(
    warmed(
      layered(1.05, [
        [snap(random, between(random, 2100, 2900)), 0, 1],
        [snap(random, between(random, 2600, 3300)), between(random, 0.012, 0.034), 0.6],
        [weight(random, deepHz, 0.5), 0.003, 0.85],
        [rubble(random, { seconds: 0.95, count: 80, density: debris, lowHz: 700, highHz: 4600 }), 0.05, 1.5],
        [lumps(random, 0.9, 10, debris, 620), 0.09, 1.7],
      ]),
      2.2,
    ),
    FACE,
  );
};

/** The overhang comes down whole: it splits twice, hangs for a breath, lands twice, and goes on running. */
const slab = (seed: number, deepHz: number): Samples => {
  const random = createRandom(seed);
  const debris = path([0, 0.1], [0.12, 1], [0.7, 0.75], [1.7, 0.3], [2.6, 0]);
  const rumble = shaped(lowpassed(brown(2.8, random), 190), path([0, 0], [0.06, 1], [0.6, 0.5], [2.6, 0]));
  return inRoom(
    warmed(
      layered(3.1, [
        [snap(random, 2100), 0, 0.7],
        [snap(random, 1800), between(random, 0.06, 0.09), 0.85],
        [snap(random, 1600), 0.17, 1],
        [weight(random, deepHz, 1), 0.21, 1.3],
        [thud(1.5, 105, 43, 0.26), 0.21, 0.8],
        [weight(random, deepHz * 1.4, 0.7), between(random, 0.36, 0.43), 0.9],
        [rumble, 0.21, 1.1],
        [rubble(random, { seconds: 2.7, count: 300, density: debris, lowHz: 420, highHz: 3600 }), 0.27, 1.9],
        [lumps(random, 2.4, 30, debris, 380), 0.36, 2.4],
      ]),
      2.6,
    ),
    FACE,
  );
};

/** Broken coal runs away down the dip: in surges, lower and softer as it goes, the last lumps one by one. */
const slide = (seed: number): Samples => {
  const random = createRandom(seed);
  const run = path([0, 0], [0.16, 1], [0.7, 0.7], [1.25, 0.25], [1.9, 0]);
  const surge = between(random, 6, 9);
  const rough: Envelope = (t) =>
    run(t) * (0.62 + 0.38 * Math.sin(2 * Math.PI * surge * t + 3 * Math.sin(9 * t)));
  const hiss = swept(white(2, random), 'band', (t) => 2600 * Math.exp(-t * 0.8), 0.6);
  return inRoom(
    layered(2, [
      [rubble(random, { seconds: 2, count: 300, density: rough, lowHz: 800, highHz: 4400 }), 0, 1],
      [lumps(random, 1.9, 26, run, 460), 0.05, 1.3],
      [shaped(hiss, rough), 0, 0.13],
      [shaped(banded(white(2, random), 300, 0.5), rough), 0, 0.28],
    ]),
    FACE,
  );
};

export const COAL: readonly Recipe[] = [
  ...[31, 32, 33, 34].map((seed, take) => oneShot(`crack-${take + 1}`, -21, () => crack(seed))),
  ...(
    [
      [41, 74],
      [42, 88],
      [43, 66],
      [44, 80],
      [45, 96],
    ] as const
  ).map(([seed, hz], take) => oneShot(`break-${take + 1}`, -19.5, () => broken(seed, hz))),
  oneShot('slab-1', -16, () => slab(77, 56)),
  oneShot('slab-2', -16, () => slab(78, 50)),
  oneShot('slide-1', -21, () => slide(13)),
  oneShot('slide-2', -21, () => slide(14)),
];
