// The way of the coal and of the air: gate, tub, horse, bell, hose.
import {
  addRound,
  aroundLoop,
  closedLoop,
  layered,
  mapped,
  scaled,
  silence,
  type Samples,
} from '../dsp/buffer.ts';
import { banded, highpassed, lowpassed, resonated, swept } from '../dsp/filter.ts';
import { between, brown, createRandom, pink, white, type Random } from '../dsp/noise.ts';
import { rung, thud, varied, type Tone } from '../dsp/ring.ts';
import { DRIFT, FACE, inRoom } from '../dsp/room.ts';
import { blow, path, shaped } from '../dsp/shape.ts';
import { loop, oneShot, type Recipe } from '../recipe.ts';

const GATE: readonly Tone[] = [
  [148, 0.9, 0.12],
  [263, 0.8, 0.14],
  [431, 0.6, 0.1],
  [718, 0.5, 0.08],
  [1190, 0.3, 0.05],
  [1960, 0.16, 0.03],
];

const clank = (random: Random): Samples =>
  layered(0.5, [
    [rung(0.5, varied(GATE, random, 0.06)), 0, 0.8],
    [shaped(banded(white(0.05, random), 1700, 0.8), blow(0.0004, 0.006)), 0, 0.6],
  ]);

const gate = (): Samples => {
  const random = createRandom(71);
  const scrape = resonated(white(0.4, random), [
    [720, 6, 0.5],
    [1350, 8, 0.35],
    [2300, 9, 0.18],
  ]);
  return inRoom(
    layered(1, [
      [clank(random), 0, 0.5],
      [shaped(scrape, path([0, 0], [0.06, 0.7], [0.28, 1], [0.33, 0])), 0.05, 1],
      [clank(random), 0.37, 1],
      [thud(0.3, 130, 70, 0.06), 0.37, 1],
    ]),
    DRIFT,
  );
};

/** A tub on light rails: wheels, joints, one dry axle. */
const rolling = (): Samples => {
  const random = createRandom(72);
  const away = path([0, 0], [0.3, 1], [1.4, 0.8], [2.4, 0]);
  const turning = mapped(
    lowpassed(brown(2.5, random), 420),
    (value, t) => value * (1 + 0.4 * Math.sin(2 * Math.PI * 5.3 * t)),
  );
  const rattle = mapped(
    banded(white(2.5, random), 640, 1.1),
    (value, t) => value * Math.max(0, Math.sin(2 * Math.PI * 5.3 * t)) ** 3,
  );
  const joints = [0.25, 0.37, 0.95, 1.07, 1.62, 1.74].map(
    (at) => [clank(random), at, 0.8 * away(at)] as const,
  );
  const axle = shaped(
    swept(white(0.5, random), 'band', (t) => 1480 + 120 * Math.sin(2 * Math.PI * 5.3 * t), 40),
    path([0, 0], [0.1, 1], [0.3, 0]),
  );
  return inRoom(
    layered(2.5, [
      [shaped(turning, away), 0, 0.8],
      [shaped(rattle, away), 0, 0.5],
      ...joints,
      [axle, 0.5, 0.8],
      [axle, 1.25, 0.5],
    ]),
    DRIFT,
  );
};

const hoof = (random: Random, pitch: number): Samples =>
  layered(0.25, [
    [thud(0.2, 260 * pitch, 128 * pitch, 0.024), 0, 0.8],
    [shaped(banded(white(0.06, random), 780 * pitch, 2), blow(0.0008, 0.014)), 0, 2],
    [shaped(banded(white(0.1, random), 1500, 0.8), blow(0.01, 0.02)), 0.012, 0.22],
  ]);

/** A walking horse sets down four feet a stride, never quite evenly. */
const hooves = (): Samples => {
  const random = createRandom(73);
  const target = silence(2.4);
  for (const stride of [0, 1.2]) {
    [0, 0.29, 0.61, 0.9].forEach((beat, foot) => {
      addRound(
        target,
        hoof(random, foot % 2 === 0 ? 1 : 1.12),
        stride + beat + between(random, -0.012, 0.012),
        between(random, 0.7, 1),
      );
    });
  }
  return aroundLoop(target, (source) => inRoom(source, DRIFT));
};

const BELL: readonly Tone[] = [
  [523.2, 0.25, 0.7],
  [1046.5, 0.75, 0.5],
  [1049, 0.35, 0.46],
  [1248, 0.4, 0.4],
  [1572, 0.2, 0.3],
  [2093, 0.5, 0.32],
  [2660, 0.16, 0.18],
  [4180, 0.06, 0.08],
];

const bell = (): Samples =>
  inRoom(
    layered(1.5, [
      [rung(1.5, BELL), 0, 0.7],
      [shaped(banded(white(0.02, createRandom(5)), 3600, 1), blow(0.0003, 0.003)), 0, 0.25],
    ]),
    DRIFT,
  );

/** Three slow strokes of the shaft signal. */
const signal = (): Samples => {
  const low = rung(
    2.2,
    BELL.map(([hz, gain, tau]) => [hz * 0.56, gain, tau * 1.7]),
  );
  return inRoom(
    layered(3.4, [
      [low, 0, 0.8],
      [low, 0.62, 0.8],
      [low, 1.24, 0.9],
    ]),
    DRIFT,
  );
};

const hose = (): Samples => {
  const random = createRandom(74);
  const hiss = shaped(highpassed(pink(1, random), 1300), path([0, 0], [0.02, 1], [0.5, 0.5], [0.95, 0]));
  return inRoom(
    layered(1.1, [
      [hiss, 0, 1],
      [scaled(clank(random), 0.3), 0, 0.6],
      [clank(random), 0.72, 0.22],
    ]),
    FACE,
  );
};

const leak = (): Samples => {
  const random = createRandom(75);
  const flutter = (t: number): number =>
    1 + 0.16 * Math.sin(2 * Math.PI * 9 * t) + 0.1 * Math.sin(2 * Math.PI * 14.5 * t);
  const hiss = resonated(white(2.4, random), [
    [2300, 1.2, 0.8],
    [4300, 2, 0.3],
    [1500, 1.2, 0.35],
  ]);
  return mapped(closedLoop(hiss, 2), (value, t) => value * flutter(t));
};

export const FLOW: readonly Recipe[] = [
  oneShot('gate', -19, gate),
  oneShot('tub-roll', -20, rolling),
  loop('hooves', -21, hooves),
  oneShot('bell', -19, bell),
  oneShot('signal', -18, signal),
  oneShot('hose', -21, hose),
  loop('leak', -22.5, leak),
];
