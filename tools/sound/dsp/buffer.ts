// Sound as plain arrays: lengths in seconds, mixing, fading, and the two ways to close a loop. Without
// it every recipe would count samples by itself, and loops would click.

export type Samples = Float64Array;

export const RATE = 44_100;

export const countOf = (seconds: number): number => Math.round(seconds * RATE);

export const silence = (seconds: number): Samples => new Float64Array(countOf(seconds));

/** A new array, sample by sample; `t` is in seconds. */
export const mapped = (source: Samples, f: (value: number, t: number) => number): Samples =>
  source.map((value, index) => f(value, index / RATE));

export const scaled = (source: Samples, gain: number): Samples => mapped(source, (value) => value * gain);

/** Adds `source` into `target` at a time; what would fall off the end is lost. */
export const add = (target: Samples, source: Samples, atSeconds = 0, gain = 1): void => {
  const start = countOf(atSeconds);
  const end = Math.min(source.length, target.length - start);
  for (let i = Math.max(0, -start); i < end; i += 1) {
    target[start + i] = (target[start + i] ?? 0) + gain * (source[i] ?? 0);
  }
};

/** Adds `source` into a loop: what falls off the end comes back at the beginning. */
export const addRound = (target: Samples, source: Samples, atSeconds = 0, gain = 1): void => {
  const start = countOf(atSeconds);
  for (let i = 0; i < source.length; i += 1) {
    const at = (((start + i) % target.length) + target.length) % target.length;
    target[at] = (target[at] ?? 0) + gain * (source[i] ?? 0);
  }
};

export type Layer = readonly [source: Samples, atSeconds: number, gain: number];

export const layered = (seconds: number, layers: readonly Layer[]): Samples => {
  const target = silence(seconds);
  for (const [source, at, gain] of layers) add(target, source, at, gain);
  return target;
};

/** Fades both ends, so that a cut never clicks. */
export const faded = (source: Samples, inSeconds: number, outSeconds: number): Samples => {
  const length = source.length / RATE;
  return mapped(
    source,
    (value, t) => value * Math.min(1, inSeconds > 0 ? t / inSeconds : 1, (length - t) / outSeconds),
  );
};

/** Makes a loop of a longer noise: the surplus is cross-faded, at equal power, into the head. */
export const closedLoop = (source: Samples, loopSeconds: number): Samples => {
  const length = countOf(loopSeconds);
  const overlap = source.length - length;
  const loop = source.slice(0, length);
  for (let i = 0; i < overlap; i += 1) {
    const angle = ((i / overlap) * Math.PI) / 2;
    loop[i] = (loop[i] ?? 0) * Math.sin(angle) + (source[length + i] ?? 0) * Math.cos(angle);
  }
  return loop;
};

/** Runs an effect over a loop as if the loop had gone on for ever. */
export const aroundLoop = (loop: Samples, effect: (source: Samples) => Samples): Samples => {
  const turns = Math.max(2, Math.ceil(countOf(2) / loop.length) + 1);
  const run = new Float64Array(loop.length * (turns + 1));
  for (let turn = 0; turn <= turns; turn += 1) run.set(loop, turn * loop.length);
  return effect(run).slice(loop.length * (turns - 1), loop.length * turns);
};

export const peakOf = (source: Samples): number =>
  source.reduce((peak, value) => Math.max(peak, Math.abs(value)), 0);
