// The pick hammer: eighteen blows a second of steel, body, coal and exhaust, and the same from far away.
import { addRound, aroundLoop, layered, mapped, silence, type Samples } from '../dsp/buffer.ts';
import { warmed } from '../dsp/dynamics.ts';
import { banded, highpassed, lowpassed } from '../dsp/filter.ts';
import { between, createRandom, white, type Random } from '../dsp/noise.ts';
import { rung, thud, varied, type Tone } from '../dsp/ring.ts';
import { FACE, FAR, inRoom } from '../dsp/room.ts';
import { blow, path, shaped } from '../dsp/shape.ts';
import { loop, oneShot, type Recipe } from '../recipe.ts';

const BLOWS_A_SECOND = 18;
const STEEL: readonly Tone[] = [
  [1180, 0.5, 0.012],
  [1730, 0.42, 0.01],
  [2640, 0.26, 0.008],
  [3870, 0.13, 0.006],
];

const strike = (random: Random): Samples => {
  const bite = white(0.12, random);
  return layered(0.12, [
    [rung(0.12, varied(STEEL, random, 0.012)), 0, between(random, 0.95, 1.3)],
    [thud(0.12, 210, 74, 0.02), 0, between(random, 0.5, 0.68)],
    [shaped(banded(bite, 2500, 0.8), blow(0.0008, 0.007)), 0, between(random, 1.1, 1.6)],
    [shaped(banded(bite, 520, 1.1), blow(0.001, 0.014)), 0, between(random, 1.4, 1.9)],
    // The exhaust puffs after the piston has struck.
    [shaped(banded(white(0.06, random), 950, 0.6), blow(0.008, 0.013)), 0.017, 0.8],
  ]);
};

const hammering = (): Samples => {
  const random = createRandom(102);
  const target = silence(2);
  for (let i = 0; i < BLOWS_A_SECOND * 2; i += 1) {
    addRound(
      target,
      strike(random),
      i / BLOWS_A_SECOND + between(random, -0.0016, 0.0016),
      between(random, 0.88, 1),
    );
  }
  return aroundLoop(target, (source) => lowpassed(warmed(inRoom(source, FACE), 0.9), 7600));
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
  return aroundLoop(target, (source) => lowpassed(inRoom(lowpassed(source, 420), FAR), 520));
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
          STEEL.map(([hz, gain, tau]) => [hz * 0.93, gain, tau * 11]),
        ),
        0.26,
        0.6,
      ],
      [thud(0.2, 230, 125, 0.025), 0.26, 0.5],
      [
        rung(
          0.4,
          STEEL.map(([hz, gain, tau]) => [hz * 1.12, gain, tau * 6]),
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
