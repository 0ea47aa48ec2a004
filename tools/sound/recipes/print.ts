// The world of paper: stamp, press, page, keys, pencil, airbrush, lever. Dry, close, in a small office.
import { layered, mapped, type Samples } from '../dsp/buffer.ts';
import { banded, highpassed, lowpassed, resonated, swept } from '../dsp/filter.ts';
import { between, brown, createRandom, pink, white, type Random } from '../dsp/noise.ts';
import { rung, thud, varied, type Tone } from '../dsp/ring.ts';
import { inRoom, OFFICE } from '../dsp/room.ts';
import { scattered } from '../dsp/scatter.ts';
import { blow, path, shaped } from '../dsp/shape.ts';
import { oneShot, type Recipe } from '../recipe.ts';

const DESK: readonly Tone[] = [
  [138, 0.7, 0.055],
  [221, 0.8, 0.045],
  [367, 0.6, 0.03],
  [610, 0.4, 0.02],
];
const KEY: readonly Tone[] = [
  [1420, 0.4, 0.012],
  [2310, 0.35, 0.009],
  [3650, 0.2, 0.006],
  [610, 0.5, 0.014],
];

const click = (random: Random, hz: number, tau: number): Samples =>
  shaped(banded(white(0.06, random), hz, 0.9), blow(0.0003, tau));

const stamp = (): Samples => {
  const random = createRandom(201);
  return inRoom(
    layered(0.55, [
      [click(random, 1300, 0.006), 0, 0.35],
      [rung(0.4, DESK), 0.03, 1],
      [thud(0.3, 210, 104, 0.04), 0.03, 0.6],
      [click(random, 900, 0.014), 0.03, 2.2],
      // The rubber lets go of the paper.
      [shaped(highpassed(white(0.08, random), 1800), path([0, 0], [0.02, 0.3], [0.07, 0])), 0.2, 0.2],
    ]),
    OFFICE,
  );
};

/** One turn of a flat-bed press: bed runs, cylinder bites, sheet flies off. */
const press = (): Samples => {
  const random = createRandom(202);
  const bed = mapped(
    lowpassed(brown(1.9, random), 300),
    (value, t) => value * (1 + 0.5 * Math.sin(2 * Math.PI * 13 * t)),
  );
  const clack = layered(0.4, [
    [rung(0.4, varied(DESK, random, 0.05)), 0, 0.9],
    [click(random, 1600, 0.009), 0, 0.8],
    [rung(0.3, KEY), 0, 0.3],
  ]);
  const sheet = shaped(
    swept(pink(0.6, random), 'band', (t) => 900 + 2600 * t, 0.8),
    path([0, 0], [0.18, 1], [0.5, 0]),
  );
  return inRoom(
    layered(1.95, [
      [shaped(bed, path([0, 0], [0.25, 1], [1.1, 1], [1.6, 0])), 0, 0.8],
      [clack, 0.06, 1.2],
      [thud(0.6, 160, 66, 0.1), 0.52, 0.8],
      [clack, 0.52, 1.6],
      [sheet, 0.98, 1.5],
      [clack, 1.38, 1.1],
    ]),
    OFFICE,
  );
};

const page = (): Samples => {
  const random = createRandom(203);
  const sweep = swept(
    pink(0.75, random),
    'band',
    (t) => 1300 + 2700 * Math.sin(Math.min(1, t / 0.7) * Math.PI),
    0.6,
  );
  const crackle = path([0, 0.1], [0.15, 1], [0.5, 0.5], [0.7, 0]);
  const fibres = scattered({
    seconds: 0.75,
    count: 70,
    random,
    density: crackle,
    grain: () => click(random, between(random, 1800, 4600), 0.002),
  });
  return inRoom(
    layered(0.85, [
      [shaped(sweep, path([0, 0], [0.16, 0.9], [0.34, 0.5], [0.5, 0.75], [0.72, 0])), 0, 1],
      [fibres, 0, 0.5],
      [shaped(lowpassed(pink(0.2, random), 500), blow(0.01, 0.05)), 0.56, 0.8],
    ]),
    OFFICE,
  );
};

const key = (seed: number): Samples => {
  const random = createRandom(seed);
  return inRoom(
    layered(0.2, [
      [click(random, 2300, 0.003), 0, 0.7],
      [rung(0.15, varied(KEY, random, 0.05)), 0.004, 0.5],
      [thud(0.1, 210, 120, 0.018), 0.004, 0.8],
      [click(random, 1500, 0.003), 0.07, 0.25],
    ]),
    OFFICE,
  );
};

const pencil = (): Samples => {
  const random = createRandom(206);
  const stroke = (t: number): number =>
    Math.max(0, Math.sin(2 * Math.PI * 4.4 * t)) ** 0.6 * (0.7 + 0.3 * Math.sin(2 * Math.PI * 1.7 * t));
  const grit = resonated(white(0.8, random), [
    [2700, 1.4, 0.7],
    [4300, 2, 0.4],
    [900, 1.5, 0.3],
  ]);
  return inRoom(
    mapped(grit, (value, t) => value * stroke(t) * path([0, 0], [0.05, 1], [0.7, 1], [0.79, 0])(t)),
    OFFICE,
  );
};

const airbrush = (): Samples => {
  const random = createRandom(207);
  const spray = swept(pink(1.1, random), 'band', path([0, 2400], [0.3, 3900], [1, 2900]), 0.55);
  return inRoom(
    layered(1.15, [
      [click(random, 1900, 0.003), 0, 0.4],
      [shaped(spray, path([0, 0], [0.12, 1], [0.7, 0.8], [1.05, 0])), 0.02, 1],
      [click(random, 1500, 0.003), 1.04, 0.3],
    ]),
    OFFICE,
  );
};

const lever = (): Samples => {
  const random = createRandom(208);
  return inRoom(
    layered(0.42, [
      [click(random, 1400, 0.006), 0, 0.6],
      [
        rung(
          0.3,
          KEY.map(([hz, gain, tau]) => [hz * 0.6, gain, tau * 3]),
        ),
        0.06,
        0.5,
      ],
      [rung(0.3, DESK), 0.06, 0.9],
      [click(random, 1100, 0.008), 0.06, 0.9],
    ]),
    OFFICE,
  );
};

export const PRINT: readonly Recipe[] = [
  oneShot('stamp', -18, stamp),
  oneShot('press', -19, press),
  oneShot('page', -22, page),
  oneShot('key-1', -21, () => key(211)),
  oneShot('key-2', -21, () => key(212)),
  oneShot('key-3', -21, () => key(213)),
  oneShot('pencil', -23, pencil),
  oneShot('airbrush', -22, airbrush),
  oneShot('lever', -20, lever),
];
