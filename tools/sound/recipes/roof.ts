// The roof: what it answers to a tap, and how it falls.
import { layered, mapped, type Samples } from '../dsp/buffer.ts';
import { bodied, contact } from '../dsp/body.ts';
import { warmed } from '../dsp/dynamics.ts';
import { banded, highpassed, lowpassed } from '../dsp/filter.ts';
import { between, brown, createRandom, pink, white, type Random } from '../dsp/noise.ts';
import { rung, thud, type Tone } from '../dsp/ring.ts';
import { FACE, inRoom } from '../dsp/room.ts';
import { scattered } from '../dsp/scatter.ts';
import { blow, path, shaped } from '../dsp/shape.ts';
import { oneShot, type Recipe } from '../recipe.ts';
import { chip, snap } from './coal.ts';

const BAR: readonly Tone[] = [
  [1260, 0.5, 0.16],
  [2180, 0.36, 0.12],
  [3390, 0.18, 0.07],
];

/** The bar rings on sound rock and is swallowed by loose rock: that difference is the whole message. */
const tapped = (seed: number, rock: readonly Tone[], ringing: number, rattle: number): Samples => {
  const random = createRandom(seed);
  const flake = path([0, 0], [0.02, 0.2], [0.06, 1], [0.3, 0]);
  const touch = contact(random, 0.0008, 0.3);
  return inRoom(
    layered(0.7, [
      [rung(0.6, BAR), 0, ringing],
      [bodied(touch, 0.6, rock), 0, 0.9],
      [shaped(banded(white(0.04, random), 1900, 0.8), blow(0.0003, 0.003)), 0, 0.7],
      [
        scattered({ seconds: 0.5, count: 26, random, density: flake, grain: () => chip(random, 700, 2600) }),
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
  [224, 1.8, 0.045],
  [371, 1.3, 0.036],
  [588, 0.9, 0.022],
  [930, 0.5, 0.012],
];
const HOLLOW: readonly Tone[] = [
  [104, 1.6, 0.075],
  [171, 2, 0.065],
  [283, 1.9, 0.045],
  [452, 1.3, 0.03],
  [790, 0.8, 0.016],
];

/** The stones that are heard singly: when, how deep, how loud. The second is the roof itself. */
const BOULDERS: readonly (readonly [at: number, deepHz: number, gain: number])[] = [
  [0.16, 78, 0.7],
  [0.44, 46, 1.6],
  [0.71, 66, 1],
  [0.95, 52, 1.3],
  [1.34, 88, 0.8],
  [1.8, 70, 0.55],
  [2.5, 96, 0.3],
];
/** After the roar a few stones more, into the silence. */
const LATE_STONES = [3.1, 3.36, 3.52, 4.05] as const;

const boulder = (random: Random, deepHz: number): Samples => {
  const modes: readonly Tone[] = [
    [deepHz, 1.2, 0.11],
    [deepHz * 1.7, 1.1, 0.08],
    [deepHz * 2.9, 1, 0.05],
    [deepHz * 4.9, 0.8, 0.03],
    [deepHz * 8.2, 0.6, 0.018],
  ];
  const burst = shaped(lowpassed(white(0.05, random), 1200), blow(0.0012, 0.01));
  return layered(0.9, [
    [bodied(burst, 0.9, modes), 0, 0.6],
    [thud(0.8, deepHz * 2.2, deepHz * 0.75, 0.12), 0, 0.5],
    [shaped(banded(white(0.5, random), 420, 0.5), blow(0.002, 0.07)), 0, 1.3],
  ]);
};

const fall = (): Samples => {
  const random = createRandom(1935);
  const swell = path([0, 0], [0.3, 0.4], [0.5, 1], [1.3, 0.8], [2.2, 0.3], [3.2, 0]);
  const rumble = mapped(
    lowpassed(brown(4.4, random), 240),
    (value, t) => value * swell(t) * (1 + 0.3 * Math.sin(t * 57 + 4 * Math.sin(t * 11))),
  );
  const stones = { seconds: 3.2, count: 420, random, density: swell };
  return inRoom(
    warmed(
      layered(4.6, [
        [snap(random, 1700), 0, 1.2],
        [snap(random, 1400), 0.09, 1.4],
        [rumble, 0, 0.8],
        ...BOULDERS.map(([at, deepHz, gain]) => [boulder(random, deepHz), at, gain] as const),
        [scattered({ ...stones, grain: () => chip(random, 330, 2600) }), 0.12, 2.6],
        ...LATE_STONES.map((at) => [chip(random, 380, 1100), at, between(random, 0.4, 0.9)] as const),
        // Dust settles after the stones.
        [
          shaped(highpassed(pink(4.4, random), 1800), path([0, 0], [0.8, 0.32], [2.4, 0.14], [4.3, 0])),
          0.1,
          0.9,
        ],
      ]),
      2,
    ),
    { ...FACE, seconds: 0.8, wet: 0.25 },
  );
};

export const ROOF: readonly Recipe[] = [
  oneShot('tap-solid', -20, () => tapped(3, SOLID, 0.75, 0)),
  oneShot('tap-drummy', -20, () => tapped(4, DRUMMY, 0.2, 0.9)),
  oneShot('tap-hollow', -20, () => tapped(5, HOLLOW, 0.04, 3)),
  oneShot('fall', -16.3, fall),
];
