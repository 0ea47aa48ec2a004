// The roof: what it answers to a tap, and how it falls.
import { layered, mapped, type Samples } from '../dsp/buffer.ts';
import { warmed } from '../dsp/dynamics.ts';
import { banded, highpassed, lowpassed } from '../dsp/filter.ts';
import { between, brown, createRandom, pink, white } from '../dsp/noise.ts';
import { rung, thud, type Tone } from '../dsp/ring.ts';
import { FACE, inRoom } from '../dsp/room.ts';
import { scattered } from '../dsp/scatter.ts';
import { blow, path, shaped } from '../dsp/shape.ts';
import { oneShot, type Recipe } from '../recipe.ts';
import { chip } from './coal.ts';

const BAR: readonly Tone[] = [
  [1260, 0.5, 0.16],
  [2180, 0.36, 0.12],
  [3390, 0.18, 0.07],
];

/** The bar rings on sound rock and is swallowed by loose rock: that difference is the whole message. */
const tapped = (seed: number, rock: readonly Tone[], ringing: number, rattle: number): Samples => {
  const random = createRandom(seed);
  const flake = path([0, 0], [0.02, 0.2], [0.06, 1], [0.3, 0]);
  return inRoom(
    layered(0.7, [
      [rung(0.6, BAR), 0, ringing],
      [rung(0.6, rock), 0, 0.9],
      [shaped(banded(white(0.04, random), 1500, 0.9), blow(0.0004, 0.004)), 0, 0.45],
      [
        scattered({ seconds: 0.5, count: 26, random, density: flake, grain: () => chip(random, 500, 1900) }),
        0.02,
        rattle,
      ],
    ]),
    FACE,
  );
};

const SOLID: readonly Tone[] = [
  [620, 0.5, 0.022],
  [940, 0.4, 0.016],
];
const DRUMMY: readonly Tone[] = [
  [224, 1, 0.07],
  [371, 0.7, 0.05],
  [588, 0.4, 0.028],
];
const HOLLOW: readonly Tone[] = [
  [112, 0.8, 0.16],
  [178, 1, 0.13],
  [296, 0.7, 0.07],
];

const BOULDERS: readonly (readonly [at: number, fromHz: number, toHz: number, gain: number])[] = [
  [0.12, 130, 44, 1],
  [0.38, 105, 36, 1.3],
  [0.61, 150, 52, 0.8],
  [0.83, 96, 33, 1.2],
  [1.22, 120, 47, 0.7],
  [1.65, 140, 56, 0.45],
];

const fall = (): Samples => {
  const random = createRandom(1935);
  const swell = path([0, 0], [0.25, 0.6], [0.6, 1], [1.5, 0.7], [2.6, 0.25], [3.6, 0]);
  const rumble = mapped(
    lowpassed(brown(3.8, random), 260),
    (value, t) => value * swell(t) * (1 + 0.25 * Math.sin(t * 57)),
  );
  return inRoom(
    warmed(
      layered(3.9, [
        [rumble, 0, 0.55],
        ...BOULDERS.map(
          ([at, from, to, gain]) => [thud(0.9, from * 1.3, to * 1.4, 0.16), at, gain * 0.4] as const,
        ),
        [
          scattered({
            seconds: 3.4,
            count: 520,
            random,
            density: swell,
            grain: () => chip(random, 300, 2600),
          }),
          0.1,
          4.2,
        ],
        // Dust settles after the stones.
        [
          shaped(highpassed(pink(3.8, random), 1800), path([0, 0], [0.9, 0.3], [3.7, 0])),
          0.1,
          between(random, 0.8, 1),
        ],
      ]),
      1.2,
    ),
    { ...FACE, seconds: 0.8, wet: 0.25 },
  );
};

export const ROOF: readonly Recipe[] = [
  oneShot('tap-solid', -20, () => tapped(3, SOLID, 0.75, 0)),
  oneShot('tap-drummy', -20, () => tapped(4, DRUMMY, 0.2, 0.4)),
  oneShot('tap-hollow', -20, () => tapped(5, HOLLOW, 0.05, 4)),
  oneShot('fall', -16, fall),
];
