// The pick hammer: eighteen blows a second of piston, steel, coal and spent air, and the same from far away.
import { addRound, aroundLoop, layered, mapped, silence, type Samples } from '../dsp/buffer.ts';
import { bodied, contact, metElsewhere } from '../dsp/body.ts';
import { warmed } from '../dsp/dynamics.ts';
import { banded, highpassed, lowpassed } from '../dsp/filter.ts';
import { between, createRandom, white, type Random } from '../dsp/noise.ts';
import { rung, thud, type Tone } from '../dsp/ring.ts';
import { FACE, FAR, inRoom } from '../dsp/room.ts';
import { scattered } from '../dsp/scatter.ts';
import { blow, path, shaped } from '../dsp/shape.ts';
import { loop, oneShot, type Recipe } from '../recipe.ts';
import { chip } from './coal.ts';

const BLOWS_A_SECOND = 18;
const LOOP_SECONDS = 2;
/** The steel in the coal: damped at both ends, and met a little differently at each blow, so that no tone stands. */
const PICK: readonly Tone[] = [
  [342, 0.5, 0.01],
  [618, 0.7, 0.008],
  [1190, 0.8, 0.006],
  [1840, 0.7, 0.005],
  [2710, 0.6, 0.004],
  [4150, 0.45, 0.003],
];
/** A free steel rings much longer: only heard when it is changed. */
const STEEL: readonly Tone[] = [
  [1180, 0.5, 0.13],
  [1730, 0.42, 0.11],
  [2640, 0.3, 0.085],
  [3870, 0.18, 0.06],
];

/** Piston on steel, steel in coal, and the spent air out of the side of the barrel as the piston goes back. */
const strike = (random: Random): Samples => {
  const air = highpassed(banded(white(0.05, random), between(random, 1250, 1700), 0.5), 420);
  return layered(0.1, [
    [
      bodied(contact(random, 0.0005, 0.5), 0.1, metElsewhere(PICK, random, 0.07)),
      0,
      between(random, 0.75, 1.1),
    ],
    [thud(0.1, 185, 78, 0.019), 0, between(random, 0.5, 0.66)],
    [shaped(banded(white(0.06, random), 270, 0.7), blow(0.001, 0.014)), 0, between(random, 1.2, 1.7)],
    [shaped(banded(white(0.05, random), 2300, 0.7), blow(0.0005, 0.0045)), 0, between(random, 0.9, 1.3)],
    [shaped(air, blow(0.005, 0.011)), 0.014, between(random, 1.1, 1.5)],
  ]);
};

const wave = (turns: number, phase: number, t: number): number =>
  Math.sin(2 * Math.PI * ((turns * t) / LOOP_SECONDS + phase));

/** How hard he leans on it: never quite the same, and back where it began when the loop closes. */
const lean = (t: number): number => 0.86 + 0.1 * wave(1, 0.1, t) + 0.06 * wave(3, 0.4, t);

const hammering = (): Samples => {
  const random = createRandom(102);
  const target = silence(LOOP_SECONDS);
  for (let i = 0; i < BLOWS_A_SECOND * LOOP_SECONDS; i += 1) {
    const at = i / BLOWS_A_SECOND;
    // The first blow stands exactly at the start: it is what answers the hand.
    const late = i === 0 ? 0 : between(random, -0.0022, 0.0022);
    addRound(target, strike(random), at + late, lean(at) * between(random, 0.84, 1));
  }
  const rattle = scattered({
    seconds: LOOP_SECONDS,
    count: 110,
    random,
    density: () => 0.8,
    grain: () => chip(random, 1300, 5200),
    isLoop: true,
  });
  addRound(target, rattle, 0, 0.45);
  return aroundLoop(target, (source) => lowpassed(warmed(inRoom(source, FACE), 1.3), 9000));
};

/** Three other hammers up and down the mine, heard through rock. */
const FAR_HAMMERS = [
  { rate: 17, on: path([0, 0], [0.4, 1], [2.6, 1], [3, 0], [6, 0]) },
  { rate: 18.5, on: path([0, 0.7], [1, 0.7], [1.3, 0], [3.1, 0], [3.4, 0.8], [6, 0.7]) },
  { rate: 20, on: path([0, 0], [3.8, 0], [4.2, 0.5], [5.6, 0.5], [6, 0]) },
] as const;

const farHammers = (): Samples => {
  const random = createRandom(17);
  const target = silence(6);
  for (const { rate, on } of FAR_HAMMERS) {
    for (let i = 0; i < rate * 6; i += 1) {
      const level = on(i / rate) * between(random, 0.7, 1);
      if (level > 0) addRound(target, strike(random), i / rate, level);
    }
  }
  return aroundLoop(target, (source) => lowpassed(inRoom(lowpassed(source, 620), FAR), 900));
};

/** The last breath of air as the valve closes. */
const exhaust = (): Samples =>
  inRoom(
    mapped(
      highpassed(banded(white(0.34, createRandom(4)), 1500, 0.45), 350),
      (value, t) => value * blow(0.012, 0.07)(t),
    ),
    FACE,
  );

/** A fresh steel pushed into the hammer: slide, click, ring. */
const steel = (): Samples => {
  const random = createRandom(61);
  return inRoom(
    layered(0.9, [
      [
        shaped(banded(white(0.3, random), 2100, 1.6), path([0, 0], [0.1, 0.16], [0.24, 0.3], [0.26, 0])),
        0,
        1,
      ],
      [
        rung(
          0.6,
          STEEL.map(([hz, gain, tau]) => [hz * 0.93, gain, tau]),
        ),
        0.26,
        0.6,
      ],
      [thud(0.2, 230, 125, 0.025), 0.26, 0.5],
      [
        rung(
          0.4,
          STEEL.map(([hz, gain, tau]) => [hz * 1.12, gain, tau * 0.5]),
        ),
        0.41,
        0.34,
      ],
    ]),
    FACE,
  );
};

export const HAMMER: readonly Recipe[] = [
  loop('hammer', -18, hammering),
  loop('hammers-far', -23, farHammers),
  oneShot('exhaust', -22, exhaust),
  oneShot('steel', -20, steel),
];
