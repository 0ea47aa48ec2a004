// What the benchmarks are judged by, and what their exit code says. Bytes are the same on every machine: too many of them
// always fail. Frames depend on who else uses the machine: they fail only where the caller vouches for it with `--strict`.

/** All of the game on the wire, gzip. */
export const WHOLE_BUILD_BYTES = 8_000_000;
/** On the wire up to the first swing, gzip. */
export const FIRST_SWING_BYTES = 1_500_000;
export const FPS_MEDIAN = 55;
/** 95 of 100 frames come within this, ms. */
export const FRAME_P95_MS = 22;

/** Frames a second: the median, and the slow twentieth. */
export type Pace = { readonly fpsMedian: number; readonly fpsP5: number };

/** Null where nothing was measured, which breaks no budget. */
export const isLight = (bytes: number | null, most: number): boolean => bytes === null || bytes <= most;

export const p95Of = ({ fpsP5 }: Pace): number => 1000 / fpsP5;

export const isSmooth = (pace: Pace): boolean => pace.fpsMedian >= FPS_MEDIAN && p95Of(pace) <= FRAME_P95_MS;

export const verdictOf = (isMet: boolean): string => (isMet ? 'met' : 'NOT MET');

/** 1 where the bytes are too many, and where the frames are too slow on a machine that is vouched for. */
export const exitCodeOf = (bytesMet: boolean, framesMet = true, isStrict = false): 0 | 1 =>
  bytesMet && (framesMet || !isStrict) ? 0 : 1;
