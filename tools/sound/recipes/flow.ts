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
import { bodied, contact, metElsewhere } from '../dsp/body.ts';
import { banded, highpassed, resonated, swept } from '../dsp/filter.ts';
import { between, brown, createRandom, pink, white, type Random } from '../dsp/noise.ts';
import { rung, thud, type Tone } from '../dsp/ring.ts';
import { DRIFT, FACE, inRoom } from '../dsp/room.ts';
import { blow, path, shaped } from '../dsp/shape.ts';
import { loop, oneShot, type Recipe } from '../recipe.ts';

/** Strap iron on a timber frame. */
const GATE: readonly Tone[] = [
  [148, 0.4, 0.07],
  [263, 0.6, 0.09],
  [431, 0.8, 0.08],
  [718, 0.9, 0.07],
  [1190, 0.9, 0.05],
  [1960, 0.8, 0.034],
  [3150, 0.5, 0.02],
];

const clank = (random: Random): Samples =>
  layered(0.5, [
    [bodied(contact(random, 0.0006, 0.4), 0.5, metElsewhere(GATE, random, 0.06)), 0, 0.5],
    [shaped(banded(white(0.05, random), 2200, 0.8), blow(0.0003, 0.004)), 0, 0.6],
  ]);

const gate = (): Samples => {
  const random = createRandom(71);
  const scrape = resonated(white(0.4, random), [
    [720, 6, 0.5],
    [1350, 8, 0.35],
    [2300, 9, 0.18],
  ]);
  return inRoom(
    layered(1.2, [
      [clank(random), 0, 0.5],
      [shaped(scrape, path([0, 0], [0.06, 0.7], [0.28, 1], [0.33, 0])), 0.05, 1],
      [clank(random), 0.37, 1],
      [thud(0.3, 130, 70, 0.06), 0.37, 1],
    ]),
    DRIFT,
  );
};

/** Turns of a wheel a second, 0.3 m across, at walking pace. */
const WHEEL_TURNS = 5.3;
/** The wheels and the empty box above them. */
const TUB: readonly (readonly [hz: number, q: number, gain: number])[] = [
  [118, 2, 1],
  [265, 4, 0.8],
  [460, 6, 0.7],
  [790, 8, 0.5],
  [1420, 9, 0.34],
  [2350, 9, 0.2],
];

/** A tub on light rails: rough wheels, joints met twice, one dry axle. */
const rolling = (): Samples => {
  const random = createRandom(72);
  const away = path([0, 0], [0.3, 1], [1.4, 0.8], [2.4, 0]);
  const turn = (t: number): number => Math.sin(2 * Math.PI * WHEEL_TURNS * t);
  const rough = mapped(
    resonated(highpassed(brown(2.5, random), 60), TUB),
    (value, t) => value * (0.65 + 0.35 * turn(t)),
  );
  // A flat on one wheel knocks once a turn.
  const grind = mapped(
    resonated(white(2.5, random), TUB.slice(2)),
    (value, t) => value * (0.16 + Math.max(0, turn(t)) ** 5),
  );
  const joints = [0.25, 0.37, 0.95, 1.07, 1.62, 1.74].map(
    (at) => [clank(random), at, 0.9 * away(at)] as const,
  );
  const axle = shaped(
    swept(white(0.5, random), 'band', (t) => 1480 + 120 * turn(t) + 90 * t, 45),
    path([0, 0], [0.1, 1], [0.3, 0]),
  );
  return inRoom(
    layered(2.6, [
      [shaped(rough, away), 0, 0.9],
      [shaped(grind, away), 0, 0.12],
      ...joints,
      [axle, 0.5, 0.9],
      [axle, 1.25, 0.55],
    ]),
    { ...DRIFT, brightHz: 3000, wet: 0.24 },
  );
};

/** Horn on stone: a hollow clop with grit under it. */
const HOOF: readonly Tone[] = [
  [310, 0.7, 0.016],
  [545, 1, 0.015],
  [930, 0.9, 0.011],
  [1610, 0.5, 0.007],
  [2700, 0.3, 0.004],
];

const hoof = (random: Random, pitch: number): Samples =>
  layered(0.25, [
    [
      bodied(
        contact(random, 0.0012, 0.35),
        0.2,
        HOOF.map(([hz, gain, tau]) => [hz * pitch, gain, tau]),
      ),
      0,
      0.7,
    ],
    [thud(0.15, 170 * pitch, 96, 0.022), 0, 0.4],
    [shaped(banded(white(0.12, random), 2100, 0.6), blow(0.012, 0.022)), 0.008, 0.3],
  ]);

/** A walking horse sets down four feet a stride, never quite evenly, and its harness answers. */
const hooves = (): Samples => {
  const random = createRandom(73);
  const target = silence(4.8);
  for (const stride of [0, 1.2, 2.4, 3.6]) {
    [0, 0.29, 0.61, 0.9].forEach((beat, foot) => {
      const pitch = (foot % 2 === 0 ? 1 : 1.13) * between(random, 0.96, 1.04);
      addRound(
        target,
        hoof(random, pitch),
        stride + beat + between(random, -0.016, 0.016),
        between(random, 0.6, 1),
      );
    });
    const link = rung(0.12, [
      [between(random, 3600, 4300), 0.5, 0.02],
      [between(random, 5200, 6100), 0.4, 0.014],
    ]);
    addRound(target, link, stride + between(random, 0.35, 0.8), between(random, 0.05, 0.12));
  }
  return aroundLoop(target, (source) => inRoom(source, { ...DRIFT, brightHz: 2900, wet: 0.26 }));
};

/** Hum, prime, tierce, quint, nominal and what shimmers above: a small cast bell. High partials die first. */
const BELL: readonly Tone[] = [
  [523.2, 0.3, 0.75],
  [1046.5, 0.6, 0.5],
  [1049, 0.3, 0.46],
  [1248, 0.45, 0.38],
  [1572, 0.25, 0.28],
  [2093, 0.6, 0.3],
  [2660, 0.3, 0.17],
  [3140, 0.28, 0.13],
  [4180, 0.24, 0.09],
  [5390, 0.16, 0.05],
];

const bell = (): Samples =>
  inRoom(
    layered(1.5, [
      [rung(1.5, BELL), 0, 0.7],
      [shaped(banded(white(0.02, createRandom(5)), 3600, 1), blow(0.0003, 0.003)), 0, 0.5],
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
  loop('leak', -22, leak),
];
