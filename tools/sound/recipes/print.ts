// The world of paper: stamp, press, page, keys, pencil, airbrush, lever. Dry, close, in a small office.
import { layered, mapped, type Samples } from '../dsp/buffer.ts';
import { bodied, contact, metElsewhere } from '../dsp/body.ts';
import { warmed } from '../dsp/dynamics.ts';
import { banded, highpassed, lowpassed, resonated, swept } from '../dsp/filter.ts';
import { between, brown, createRandom, pink, white, type Random } from '../dsp/noise.ts';
import { thud, type Tone } from '../dsp/ring.ts';
import { inRoom, OFFICE } from '../dsp/room.ts';
import { scattered } from '../dsp/scatter.ts';
import { blow, path, shaped } from '../dsp/shape.ts';
import { oneShot, type Recipe } from '../recipe.ts';

const DESK: readonly Tone[] = [
  [138, 0.5, 0.036],
  [221, 0.8, 0.03],
  [367, 0.9, 0.022],
  [610, 0.8, 0.015],
  [1040, 0.6, 0.009],
  [1720, 0.4, 0.005],
];
/** A typebar and the machine's frame. */
const KEY: readonly Tone[] = [
  [420, 0.35, 0.012],
  [910, 0.6, 0.01],
  [1680, 0.8, 0.008],
  [2740, 0.8, 0.006],
  [4300, 0.6, 0.0045],
  [6100, 0.35, 0.003],
];

const click = (random: Random, hz: number, tau: number): Samples =>
  shaped(banded(white(0.06, random), hz, 0.9), blow(0.0003, tau));

/** Something set down on the table. */
const onDesk = (random: Random): Samples =>
  bodied(contact(random, 0.0011, 0.3), 0.3, metElsewhere(DESK, random, 0.04));

const stamp = (): Samples => {
  const random = createRandom(201);
  return inRoom(
    warmed(
      layered(0.5, [
        [click(random, 1300, 0.006), 0, 0.3],
        [onDesk(random), 0.03, 1.3],
        [thud(0.25, 190, 98, 0.03), 0.03, 0.55],
        [click(random, 1100, 0.01), 0.03, 1.8],
        // The rubber lets go of the paper.
        [shaped(highpassed(white(0.08, random), 1800), path([0, 0], [0.02, 0.3], [0.07, 0])), 0.2, 0.3],
      ]),
      2.4,
    ),
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
    [onDesk(random), 0, 1.1],
    [click(random, 1600, 0.007), 0, 0.9],
    [bodied(contact(random, 0.0005, 0.4), 0.3, KEY), 0, 0.6],
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

/** A sheet of newsprint: it is lifted, bends with a flap, crackles along the fold, and lies down. */
const page = (): Samples => {
  const random = createRandom(203);
  const lift = swept(pink(0.9, random), 'band', path([0, 1500], [0.22, 4200], [0.5, 2600], [0.8, 1500]), 0.7);
  const bend = path([0, 0], [0.1, 0.8], [0.2, 0.35], [0.34, 1], [0.46, 0.3], [0.6, 0.55], [0.78, 0]);
  const flap = shaped(lowpassed(pink(0.14, random), 420), blow(0.012, 0.035));
  const fibres = scattered({
    seconds: 0.8,
    count: 150,
    random,
    density: path([0, 0.1], [0.12, 0.9], [0.22, 0.3], [0.36, 1], [0.7, 0.1]),
    grain: () => click(random, between(random, 1700, 6200), between(random, 0.0006, 0.0025)),
  });
  return inRoom(
    layered(0.95, [
      [shaped(lift, bend), 0, 0.55],
      [fibres, 0, 0.9],
      [flap, 0.3, 0.9],
      [flap, 0.66, 0.7],
      [click(random, 900, 0.01), 0.67, 0.35],
    ]),
    OFFICE,
  );
};

/** A typebar strikes ink, paper and platen, and falls back. */
const key = (seed: number): Samples => {
  const random = createRandom(seed);
  const back = between(random, 0.06, 0.085);
  return inRoom(
    warmed(
      layered(0.22, [
        // The finger first, then the slug.
        [click(random, 1300, 0.003), 0, 0.18],
        [bodied(contact(random, 0.0004, 0.4), 0.12, metElsewhere(KEY, random, 0.05)), 0.018, 1],
        [click(random, 3000, 0.0022), 0.018, 0.9],
        [thud(0.09, 190, 120, 0.014), 0.018, 0.26],
        [click(random, 1700, 0.003), 0.018 + back, 0.26],
      ]),
      1.6,
    ),
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

/** A signal lever: the catch lifts, the throw, the catch falls into its notch. */
const lever = (): Samples => {
  const random = createRandom(208);
  const iron = KEY.map(([hz, gain, tau]) => [hz * 0.62, gain, tau * 2.6] as const);
  const throwing = shaped(
    resonated(white(0.16, random), [
      [640, 3, 0.5],
      [1500, 5, 0.3],
    ]),
    path([0, 0], [0.08, 0.6], [0.15, 0]),
  );
  return inRoom(
    warmed(
      layered(0.5, [
        [bodied(contact(random, 0.0005, 0.4), 0.2, iron), 0, 0.5],
        [throwing, 0.02, 0.35],
        [bodied(contact(random, 0.0006, 0.4), 0.3, iron), 0.15, 1.1],
        [onDesk(random), 0.15, 0.9],
        [thud(0.2, 150, 88, 0.026), 0.15, 0.4],
      ]),
      1.5,
    ),
    OFFICE,
  );
};

export const PRINT: readonly Recipe[] = [
  oneShot('stamp', -19, stamp),
  oneShot('press', -19, press),
  oneShot('page', -21.5, page),
  ...[211, 212, 213, 214].map((seed, take) => oneShot(`key-${take + 1}`, -21.5, () => key(seed))),
  oneShot('pencil', -22.5, pencil),
  oneShot('airbrush', -22, airbrush),
  oneShot('lever', -20, lever),
];
