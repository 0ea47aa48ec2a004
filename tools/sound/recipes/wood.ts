// Timber: knocks that rise as a prop is wedged, mallets behind you, props thrown down, creaks and splinters.
import { add, layered, silence, type Samples } from '../dsp/buffer.ts';
import { bodied, contact, metElsewhere } from '../dsp/body.ts';
import { warmed } from '../dsp/dynamics.ts';
import { highpassed, lowpassed } from '../dsp/filter.ts';
import { between, createRandom, white, type Random } from '../dsp/noise.ts';
import { pitched, thud, type Tone } from '../dsp/ring.ts';
import { DRIFT, FACE, inRoom } from '../dsp/room.ts';
import { blow, path, shaped, type Envelope } from '../dsp/shape.ts';
import { oneShot, type Recipe } from '../recipe.ts';

/** A round pine prop, 1.2 m: wood swallows its high modes within a few ms, which is what makes it wood. */
const PROP: readonly Tone[] = [
  [218, 0.7, 0.034],
  [391, 0.8, 0.028],
  [655, 0.95, 0.02],
  [1020, 1, 0.014],
  [1540, 1, 0.009],
  [2310, 0.9, 0.006],
  [3400, 0.7, 0.004],
];

const knock = (random: Random, pitch: number): Samples => {
  const modes = pitched(PROP, pitch).map(
    ([hz, gain, tau]) => [hz, gain * between(random, 0.85, 1.15), tau] as const,
  );
  return layered(0.3, [
    [bodied(contact(random, 0.0007 / pitch, 0.3), 0.3, modes), 0, 0.4],
    [thud(0.2, 150 * pitch, 92 * pitch, 0.02), 0, 0.42],
    [shaped(highpassed(white(0.02, random), 1500), blow(0.0002, 0.002)), 0, 0.4],
  ]);
};

/** A timber takes load, so it rings higher with each blow of the wedge: a minor third and a tritone up. */
const wedged = (seed: number, pitch: number): Samples => {
  const random = createRandom(seed);
  return inRoom(
    layered(0.42, [
      [warmed(knock(random, pitch), 2), 0, 1],
      // The wedge bites: a dry squeak of wood on wood, only just there.
      [
        shaped(
          lowpassed(highpassed(white(0.07, random), 1700 * pitch), 4200),
          path([0, 0], [0.02, 1], [0.06, 0]),
        ),
        0.03,
        0.06,
      ],
    ]),
    FACE,
  );
};

const mallet = (seed: number, pitch: number): Samples =>
  inRoom(layered(0.75, [[knock(createRandom(seed), pitch), 0, 1]]), { ...DRIFT, wet: 0.26 });

/** A prop thrown down on others: the ends meet the floor one after the other, then it rolls. */
const thrown = (seed: number): Samples => {
  const random = createRandom(seed);
  const target = silence(1.2);
  let at = 0;
  let gap = between(random, 0.11, 0.16);
  for (let level = 1; level > 0.08 && at < 0.8; level *= between(random, 0.5, 0.82)) {
    add(target, bodied(contact(random, 0.0009, 0.4), 0.3, metElsewhere(PROP, random, 0.13)), at, level * 0.6);
    add(target, thud(0.14, 150, 86, 0.02), at, level * 0.35);
    at += gap;
    gap *= between(random, 0.7, 1.05);
  }
  return inRoom(target, { ...DRIFT, wet: 0.22 });
};

type Creak = {
  readonly seed: number;
  readonly seconds: number;
  /** Slips a second: under forty they are heard one by one, above that they become a groaning note. */
  readonly rate: Envelope;
  readonly body: number;
};

/** What is below is only the push of each slip, no voice of wood, Hz. *tuned on spectra* */
const CREAK_LOW_HZ = 130;

/** Stick and slip: fibres let go one after another, never evenly, and the prop's body answers. */
const creaked = ({ seed, seconds, rate, body }: Creak): Samples => {
  const random = createRandom(seed);
  const slips = silence(seconds);
  let grip = 0.7;
  for (let t = 0.01; t < seconds - 0.06; t += between(random, 0.8, 1.25) / rate(t)) {
    grip = Math.min(1, Math.max(0.2, grip + between(random, -0.25, 0.25)));
    add(slips, contact(random, between(random, 0.0004, 0.0009), 0.6), t, grip);
    // Now and then a whole bundle lets go at once.
    if (random() < 0.05) add(slips, contact(random, 0.0011, 0.6), t, 1.1);
  }
  const swell = path([0, 0], [seconds * 0.12, 0.7], [seconds * 0.66, 1], [seconds * 0.93, 0]);
  const friction = shaped(white(seconds, random), (t) => 0.012 * swell(t));
  const modes: readonly Tone[] = [
    [164 * body, 0.3, 0.014],
    [297 * body, 0.55, 0.013],
    [512 * body, 0.9, 0.01],
    [840 * body, 1.1, 0.0075],
    [1390 * body, 1.1, 0.005],
    [2240 * body, 0.9, 0.0035],
    [3600 * body, 0.6, 0.0022],
  ];
  const drive = layered(seconds, [
    [shaped(slips, swell), 0, 1],
    [friction, 0, 1],
  ]);
  return inRoom(highpassed(bodied(drive, seconds + 0.15, modes), CREAK_LOW_HZ), FACE);
};

const CREAKS: readonly Creak[] = [
  { seed: 1, seconds: 0.8, rate: path([0, 30], [0.35, 70], [0.7, 150]), body: 1 },
  { seed: 2, seconds: 1.1, rate: path([0, 118], [0.45, 38], [0.7, 60], [1, 26]), body: 0.84 },
  { seed: 3, seconds: 0.65, rate: path([0, 90], [0.3, 210], [0.6, 170]), body: 1.22 },
  { seed: 4, seconds: 1.35, rate: path([0, 14], [0.6, 34], [1, 88], [1.3, 132]), body: 0.72 },
];

const splinter = (random: Random, hz: number): Samples => {
  const modes: readonly Tone[] = [
    [hz * 0.5, 0.8, 0.012],
    [hz, 0.8, 0.008],
    [hz * 1.9, 0.6, 0.005],
    [hz * 3.1, 0.5, 0.0035],
    [hz * 5.2, 0.3, 0.002],
  ];
  return layered(0.14, [
    [shaped(highpassed(white(0.03, random), 1400), blow(0.00015, 0.0018)), 0, 0.6],
    [bodied(contact(random, 0.0005, 0.6), 0.14, modes), 0, 0.9],
  ]);
};

/** A prop gives: one great snap with weight behind it, then fibres tearing. */
const pop = (seed: number): Samples => {
  const random = createRandom(seed);
  const target = silence(0.5);
  add(target, splinter(random, between(random, 560, 700)), 0, 1);
  add(target, thud(0.16, 210, 110, 0.022), 0, 0.4);
  for (let at = 0.03; at < 0.34; at += between(random, 0.014, 0.06))
    add(target, splinter(random, between(random, 700, 1500)), at, between(random, 0.12, 0.5) * (1 - at * 2));
  return inRoom(warmed(target, 1.8), FACE);
};

export const WOOD: readonly Recipe[] = [
  oneShot('knock-1', -20, () => wedged(21, 1)),
  oneShot('knock-2', -20, () => wedged(22, 1.19)),
  oneShot('knock-3', -19, () => wedged(23, 1.41)),
  ...[0.9, 1.03, 0.96, 0.85].map((pitch, take) =>
    oneShot(`mallet-${take + 1}`, -21, () => mallet(24 + take * 100, pitch)),
  ),
  oneShot('timber-1', -21, () => thrown(88)),
  oneShot('timber-2', -21, () => thrown(89)),
  ...CREAKS.map((creak, index) => oneShot(`creak-${index + 1}`, -20, () => creaked(creak))),
  oneShot('pop-1', -19, () => pop(9)),
  oneShot('pop-2', -19, () => pop(10)),
];
