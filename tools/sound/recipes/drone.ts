// The drone: two bowed strings and their flageolets in three layers, so that it can thin from the top while the
// roof takes load. The lowest is a bare, rough string; it is what is left when the roof is about to speak.
import { addRound, aroundLoop, closedLoop, mapped, RATE, silence, type Samples } from '../dsp/buffer.ts';
import { banded, highpassed, lowpassed } from '../dsp/filter.ts';
import { between, createRandom, pink, white, type Random } from '../dsp/noise.ts';
import { DRIFT, FAR, inRoom } from '../dsp/room.ts';
import { loop, type Recipe } from '../recipe.ts';

const DRONE_SECONDS = 8;
/** Two bow strokes a loop: down and up. */
const STROKES = 2;

/** A slow wave that closes in the loop: `turns` must be whole. */
const wave =
  (turns: number, phase: number) =>
  (t: number): number =>
    Math.sin(2 * Math.PI * ((turns * t) / DRONE_SECONDS + phase));

/** Frequencies that come out even in the loop. */
const closing = (hz: number): number => Math.round(hz * DRONE_SECONDS) / DRONE_SECONDS;

/** The bow slows, turns and takes hold again; it never stops quite. */
const stroke = (t: number): number =>
  0.5 + 0.5 * Math.abs(Math.sin((Math.PI * STROKES * t) / DRONE_SECONDS)) ** 0.35;

/** What a cello's body lets out: the air in it, the top, and the bridge. */
const bodyAt = (hz: number): number =>
  0.45 +
  0.3 * Math.exp(-(((hz - 105) / 40) ** 2)) +
  1.1 * Math.exp(-(((hz - 205) / 60) ** 2)) +
  1.4 * Math.exp(-(((hz - 420) / 130) ** 2)) +
  1.5 * Math.exp(-(((hz - 1050) / 320) ** 2)) +
  1.2 * Math.exp(-(((hz - 2200) / 700) ** 2));

/** A sawtooth falls by its number; a little less, and a small loudspeaker still plays a low string. *tuned on spectra* */
const FALL = 0.8;

type Bow = {
  readonly hz: number;
  readonly gain: number;
  readonly brightness: number;
  readonly rough: number;
};

/** A string that sticks to the bow and slips once a turn: partials that breathe, and rosin torn off at each slip. */
const bowed = (target: Samples, { hz, gain, brightness, rough }: Bow, random: Random): void => {
  for (let k = 1; k <= 40 && hz * k < 4200; k += 1) {
    const partialHz = closing(hz * k + between(random, -0.07, 0.07));
    const level = (gain * bodyAt(partialHz) * brightness ** k) / k ** FALL;
    const breathing = wave(1 + Math.floor(random() * 5), random());
    const phase = random() * 2 * Math.PI;
    const step = (2 * Math.PI * partialHz) / RATE;
    for (let i = 0; i < target.length; i += 1) {
      const t = i / RATE;
      target[i] =
        (target[i] ?? 0) + level * stroke(t) * (0.7 + 0.3 * breathing(t)) * Math.sin(step * i + phase);
    }
  }
  const turn = closing(hz);
  const rosin = closedLoop(
    highpassed(banded(white(DRONE_SECONDS + 1, random), 1300, 0.6), 350),
    DRONE_SECONDS,
  );
  // The slip takes the last tenth of each turn; how much it tears changes with the pressure of the bow.
  const pressure = wave(3, random());
  rosin.forEach((value, i) => {
    const t = i / RATE;
    const inTurn = (turn * t) % 1;
    const slip = inTurn > 0.86 ? 1 : 0.12;
    target[i] = (target[i] ?? 0) + gain * rough * slip * stroke(t) * (0.7 + 0.3 * pressure(t)) * value;
  });
};

/** Hair on the string, always there. */
const hair = (random: Random): Samples =>
  closedLoop(banded(pink(DRONE_SECONDS + 1, random), 2400, 0.7), DRONE_SECONDS);

type Layer = { readonly seed: number; readonly bows: readonly Bow[]; readonly hairGain: number };

const strings = ({ seed, bows, hairGain }: Layer): Samples => {
  const random = createRandom(seed);
  const target = silence(DRONE_SECONDS);
  for (const bow of bows) bowed(target, bow, random);
  addRound(target, hair(random), 0, hairGain);
  return target;
};

/** Low D, and the same string of a second player a hair sharper: they beat slowly. */
const droneLow = (): Samples => {
  const bows = [
    { hz: 73.4, gain: 1, brightness: 0.94, rough: 2.4 },
    { hz: 73.7, gain: 0.6, brightness: 0.92, rough: 1.2 },
  ];
  return aroundLoop(strings({ seed: 94, bows, hairGain: 0.1 }), (source) =>
    inRoom(lowpassed(source, 3800), { ...DRIFT, wet: 0.24 }),
  );
};

/** The fifth and the octave. */
const droneMid = (): Samples => {
  const bows = [
    { hz: 110.1, gain: 1, brightness: 0.88, rough: 1.2 },
    { hz: 146.9, gain: 0.8, brightness: 0.84, rough: 0.8 },
  ];
  return aroundLoop(strings({ seed: 98, bows, hairGain: 0.08 }), (source) =>
    inRoom(source, { ...DRIFT, wet: 0.3 }),
  );
};

/** Flageolets: the first to go when the roof loads. */
const droneHigh = (): Samples => {
  const bows = [
    { hz: 293.7, gain: 1, brightness: 0.55, rough: 0.5 },
    { hz: 440.3, gain: 0.6, brightness: 0.5, rough: 0.4 },
    { hz: 587.4, gain: 0.3, brightness: 0.45, rough: 0.3 },
  ];
  const swell = wave(1, 0.75);
  return aroundLoop(
    mapped(strings({ seed: 95, bows, hairGain: 0.14 }), (value, t) => value * (0.62 + 0.38 * swell(t))),
    (source) => inRoom(source, { ...FAR, brightHz: 2600, wet: 0.4 }),
  );
};

export const DRONE: readonly Recipe[] = [
  loop('drone-low', -20, droneLow),
  loop('drone-mid', -21, droneMid),
  loop('drone-high', -22, droneHigh),
];
