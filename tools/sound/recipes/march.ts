// A small brass march of our own, in six parts that can leave one by one: bass drum, side drum, tuba, horns,
// trombone, cornet. The shorter parts divide the cornet's sixteen bars, so that all of them loop together.
import { addRound, aroundLoop, layered, RATE, silence, type Samples } from '../dsp/buffer.ts';
import { banded, highpassed, lowpassed, resonated } from '../dsp/filter.ts';
import { between, createRandom, white, type Random } from '../dsp/noise.ts';
import { rung, thud } from '../dsp/ring.ts';
import { HALL, inRoom } from '../dsp/room.ts';
import { blow, path, shaped } from '../dsp/shape.ts';
import { loop, type Recipe } from '../recipe.ts';

/** 111 beats a minute; a whole number of milliseconds keeps the parts on the grid. */
const BEAT = 0.54;

type Brass = {
  readonly attack: number;
  /** Partials fall to a third after this many, when blown hard. */
  readonly brightness: number;
  readonly formantHz: number;
  readonly breath: number;
};

const CORNET: Brass = { attack: 0.028, brightness: 5.2, formantHz: 1350, breath: 0.012 };
const HORN: Brass = { attack: 0.035, brightness: 3.8, formantHz: 760, breath: 0.015 };
const TROMBONE: Brass = { attack: 0.04, brightness: 4.2, formantHz: 700, breath: 0.02 };
const TUBA: Brass = { attack: 0.045, brightness: 4, formantHz: 380, breath: 0.03 };

const hzOf = (note: number): number => 440 * 2 ** ((note - 69) / 12);

/** One blown note: it scoops up to its pitch, and gets brighter as it gets louder, as brass does. */
const blown = (note: number, seconds: number, brass: Brass, random: Random): Samples => {
  const hz = hzOf(note) * between(random, 0.9985, 1.0015);
  const loud = path(
    [0, 0],
    [brass.attack, 1],
    [brass.attack + 0.09, 0.78],
    [seconds - 0.05, 0.7],
    [seconds, 0],
  );
  const partials = Math.min(16, Math.floor(7000 / hz));
  const weights = Array.from({ length: partials }, (_value, index) => {
    const far = (hz * (index + 1) - brass.formantHz) / (brass.formantHz * 0.7);
    return 0.35 + 0.65 * Math.exp(-far * far);
  });
  let phase = 0;
  const tone = silence(seconds).map((_value, index) => {
    const t = index / RATE;
    const vibrato = seconds > 0.45 ? 0.0022 * Math.sin(2 * Math.PI * 5.1 * t) * Math.min(1, t * 2) : 0;
    phase += (2 * Math.PI * hz * (1 + vibrato - 0.017 * Math.exp(-t / 0.018))) / RATE;
    const level = loud(t);
    const fall = Math.exp(-1 / (brass.brightness * (0.25 + 0.75 * level)));
    let sum = 0;
    let weight = 1;
    for (let k = 0; k < partials; k += 1) {
      sum += weight * (weights[k] ?? 0) * Math.sin(phase * (k + 1));
      weight *= fall;
    }
    return sum * level;
  });
  const wind = shaped(
    banded(white(seconds, random), brass.formantHz * 1.6, 0.8),
    (t) => loud(t) * brass.breath * 6,
  );
  return layered(seconds, [
    [tone, 0, 0.4],
    [wind, 0, 1],
  ]);
};

/** Notes as [midi note, beats]; null rests. */
type Line = readonly (readonly [note: number | null, beats: number])[];

const played = (line: Line, brass: Brass, seed: number, legato: number): Samples => {
  const random = createRandom(seed);
  const target = silence(line.reduce((sum, [, beats]) => sum + beats, 0) * BEAT);
  let at = 0;
  for (const [note, beats] of line) {
    if (note !== null) {
      const late = between(random, 0, 0.009);
      addRound(
        target,
        blown(note, Math.max(0.12, beats * BEAT * legato), brass, random),
        at + late,
        between(random, 0.88, 1),
      );
    }
    at += beats * BEAT;
  }
  return aroundLoop(target, (source) => inRoom(source, HALL));
};

// B flat major. Both halves stand on I I IV I | V I V I.
const MELODY: Line = [
  [70, 0.75],
  [74, 0.25],
  [77, 1],
  [77, 0.5],
  [79, 0.5],
  [77, 1],
  [79, 0.75],
  [75, 0.25],
  [70, 0.5],
  [75, 0.5],
  [74, 1.5],
  [null, 0.5],
  [72, 0.75],
  [75, 0.25],
  [69, 0.5],
  [72, 0.5],
  [74, 0.75],
  [70, 0.25],
  [77, 1],
  [75, 0.5],
  [72, 0.5],
  [69, 0.5],
  [72, 0.5],
  [70, 1],
  [65, 0.5],
  [69, 0.5],
  [70, 0.75],
  [74, 0.25],
  [77, 1],
  [82, 0.5],
  [79, 0.5],
  [77, 1],
  [79, 0.75],
  [82, 0.25],
  [79, 0.5],
  [75, 0.5],
  [77, 1.5],
  [null, 0.5],
  [77, 0.5],
  [75, 0.5],
  [72, 0.5],
  [69, 0.5],
  [70, 0.5],
  [74, 0.5],
  [77, 1],
  [75, 0.75],
  [74, 0.25],
  [72, 0.5],
  [69, 0.5],
  [70, 1.5],
  [null, 0.5],
];
const BASS: Line = [
  [46, 1],
  [41, 1],
  [46, 1],
  [41, 1],
  [39, 1],
  [46, 1],
  [46, 1],
  [41, 1],
  [41, 1],
  [36, 1],
  [46, 1],
  [41, 1],
  [41, 1],
  [36, 1],
  [46, 1],
  [41, 0.5],
  [45, 0.5],
];
/** A slower tune under the cornet, mostly in contrary motion. */
const COUNTER: Line = [
  [58, 1],
  [57, 0.5],
  [58, 0.5],
  [62, 1.5],
  [60, 0.5],
  [63, 1],
  [55, 1],
  [58, 1.5],
  [null, 0.5],
  [57, 1],
  [60, 1],
  [62, 1],
  [58, 1],
  [60, 0.5],
  [57, 0.5],
  [53, 1],
  [58, 1.5],
  [null, 0.5],
];
const CHORDS = {
  one: [58, 62, 65],
  four: [58, 63, 67],
  five: [57, 63, 65],
} as const;
const HARMONY = ['one', 'one', 'four', 'one', 'five', 'one', 'five', 'one'] as const;

/** The horns answer each beat: "pah". */
const horns = (): Samples => {
  const voices = [0, 1, 2].map((voice) => {
    const line: Line = HARMONY.flatMap((name) => {
      const pah = [
        [null, 0.5],
        [CHORDS[name][voice] ?? 58, 0.5],
      ] as const;
      return [...pah, ...pah];
    });
    return played(line, HORN, 310 + voice, 0.62);
  });
  return layered(
    HARMONY.length * 2 * BEAT,
    voices.map((voice) => [voice, 0, 0.6] as const),
  );
};

const bassDrum = (random: Random): Samples =>
  layered(0.5, [
    [thud(0.5, 118, 64, 0.09), 0, 0.5],
    [shaped(lowpassed(white(0.1, random), 900), blow(0.002, 0.012)), 0, 0.7],
    [shaped(banded(white(0.3, random), 190, 0.8), blow(0.002, 0.05)), 0, 0.4],
  ]);

/** Two plates clapped together: bright, ragged, choked by the player's chest. */
const cymbals = (random: Random): Samples => {
  const plates = layered(0.5, [
    [highpassed(white(0.5, random), 4200), 0, 0.7],
    [
      resonated(white(0.5, random), [
        [3100, 14, 0.5],
        [4700, 16, 0.5],
        [6900, 18, 0.4],
      ]),
      0,
      1,
    ],
  ]);
  return shaped(plates, (t) =>
    t < 0.004 ? t / 0.004 : 0.6 * Math.exp(-t / 0.03) + 0.4 * Math.exp(-t / 0.12),
  );
};

const snare = (random: Random): Samples =>
  layered(0.22, [
    [shaped(banded(white(0.22, random), 3100, 0.45), blow(0.0005, 0.034)), 0.001, 1.2],
    [shaped(highpassed(white(0.02, random), 2200), blow(0.0002, 0.0025)), 0, 0.7],
    [
      rung(0.1, [
        [186, 0.6, 0.02],
        [322, 0.4, 0.016],
        [511, 0.2, 0.01],
      ]),
      0,
      0.6,
    ],
  ]);

/** Bass drum on the beat, cymbals on every other. */
const drum = (): Samples => {
  const random = createRandom(320);
  const target = silence(8 * BEAT);
  for (let beat = 0; beat < 8; beat += 1) {
    addRound(target, bassDrum(random), beat * BEAT, beat % 2 === 0 ? 1 : 0.7);
    if (beat % 2 === 0) addRound(target, cymbals(random), beat * BEAT, beat === 0 ? 0.42 : 0.26);
  }
  return aroundLoop(target, (source) => inRoom(source, HALL));
};

/** The side drum between the beats, flams on the second, a roll over the last. */
const side = (): Samples => {
  const random = createRandom(321);
  const target = silence(8 * BEAT);
  for (let beat = 0; beat < 8; beat += 1) {
    addRound(target, snare(random), (beat + 0.5) * BEAT, 0.75);
    if (beat % 2 === 1) {
      addRound(target, snare(random), beat * BEAT - 0.028, 0.22);
      addRound(target, snare(random), beat * BEAT, 0.5);
    }
    if (beat % 4 === 3) addRound(target, snare(random), (beat + 0.75) * BEAT, 0.45);
  }
  for (let i = 0; i < 8; i += 1)
    addRound(target, snare(random), (7 + i / 8) * BEAT + between(random, -0.004, 0.004), 0.16 + i * 0.05);
  return aroundLoop(target, (source) => inRoom(source, HALL));
};

export const MARCH: readonly Recipe[] = [
  loop('march-drum', -22, drum),
  loop('march-side', -22.7, side),
  loop('march-tuba', -22, () => played(BASS, TUBA, 301, 0.72)),
  loop('march-horns', -22.7, horns),
  loop('march-trombone', -22, () => played(COUNTER, TROMBONE, 303, 0.9)),
  loop('march-cornet', -20, () => played(MELODY, CORNET, 302, 0.86)),
];
