// The place around a sound: the first walls as single echoes, then an eight-line feedback network, dark as a drift.
// Without it everything would sound as if it happened inside the listener's head.
import { countOf, RATE, type Samples } from './buffer.ts';
import { highpassed, lowpassed } from './filter.ts';

export type Room = {
  /** Seconds until the echo has fallen by 60 dB. */
  readonly seconds: number;
  /** Above this the walls swallow, Hz. */
  readonly brightHz: number;
  /** Echo against direct sound, 0 to 1. */
  readonly wet: number;
  /** 1 is a drift about 3 m wide. */
  readonly size: number;
  /** Loudness of the first echoes; a low, narrow face answers at once and strongly. */
  readonly early: number;
};

export const FACE: Room = { seconds: 0.35, brightHz: 3200, wet: 0.16, size: 0.5, early: 0.42 };
export const DRIFT: Room = { seconds: 1.1, brightHz: 2400, wet: 0.34, size: 1.3, early: 0.3 };
export const FAR: Room = { seconds: 1.5, brightHz: 1300, wet: 0.75, size: 1.8, early: 0.1 };
export const OFFICE: Room = { seconds: 0.28, brightHz: 5200, wet: 0.12, size: 0.7, early: 0.14 };
export const HALL: Room = { seconds: 1.2, brightHz: 4200, wet: 0.24, size: 2, early: 0.12 };

/** Roof, floor, coal, waste, and the corners between: ways there and back in a face 1.2 m high, ms and share. */
const WALLS = [
  [3.4, 0.8],
  [5.1, -0.62],
  [7.9, 0.5],
  [11.2, -0.38],
  [15.8, 0.3],
  [22.6, -0.2],
] as const;
/** Short delays would ring as one low note: what is below stays with the direct sound. *tuned on spectra* */
const WET_LOW_HZ = 190;

/** The sound and its first echoes; rock takes the brightness. */
const withWalls = (source: Samples, room: Room): Samples => {
  if (room.early === 0) return source;
  const dull = highpassed(lowpassed(source, room.brightHz * 1.5), WET_LOW_HZ * 0.6);
  const target = Float64Array.from(source);
  for (const [ms, share] of WALLS) {
    const late = countOf((ms / 1000) * (0.6 + 0.4 * room.size));
    for (let i = late; i < target.length; i += 1)
      target[i] = (target[i] ?? 0) + room.early * share * (dull[i - late] ?? 0);
  }
  return target;
};

const LINES_MS = [11.3, 13.9, 17.1, 19.7, 23.3, 27.7, 31.1, 36.7] as const;

type Line = { readonly delay: Float64Array; at: number; smooth: number; readonly keep: number };

const createLines = (room: Room): readonly Line[] =>
  LINES_MS.map((ms) => {
    const seconds = (ms / 1000) * room.size;
    return {
      delay: new Float64Array(countOf(seconds)),
      at: 0,
      smooth: 0,
      keep: 10 ** ((-3 * seconds) / room.seconds),
    };
  });

/** The sound in a room, as long as the source. */
export const inRoom = (source: Samples, room: Room): Samples => {
  const lines = createLines(room);
  const dull = Math.exp((-2 * Math.PI * room.brightHz) / RATE);
  const out = new Float64Array(lines.length);
  const wet = highpassed(source, WET_LOW_HZ);
  return withWalls(source, room).map((value, at) => {
    let sum = 0;
    lines.forEach((line, index) => {
      line.smooth += (1 - dull) * ((line.delay[line.at] ?? 0) - line.smooth);
      out[index] = line.smooth * line.keep;
      sum += out[index] ?? 0;
    });
    // Householder mixing: every line hears all the others, and no energy is made.
    const shared = sum * (2 / lines.length);
    lines.forEach((line, index) => {
      line.delay[line.at] = (wet[at] ?? 0) + (out[index] ?? 0) - shared;
      line.at = (line.at + 1) % line.delay.length;
    });
    return value * (1 - room.wet) + sum * room.wet * 0.5;
  });
};
