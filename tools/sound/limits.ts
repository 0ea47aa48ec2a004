// What look-and-sound.md section 4 allows, and which readings break it. One ruler for the render, the report and the
// test, so that none of them can be more lenient than another.

/** How one cue decodes from one of the two files. */
export type Reading = {
  /** Integrated, gated (ITU-R BS.1770-4); of a cue shorter than 400 ms its one block, padded with silence. */
  readonly lufs: number;
  /** The loudest 400 ms. A short transient is heard by this, not by the mean of its tail. */
  readonly momentary: number;
  /** Highest level between the samples, dBTP. */
  readonly peak: number;
  /** The jump where a loop meets itself; 0 for what is no loop. */
  readonly seam: number;
  /** Seconds missing at the end of the file. */
  readonly missing: number;
};

export const FORMATS = ['webm', 'mp3'] as const;
export type Format = (typeof FORMATS)[number];

export type LoudnessFile = {
  /** Hash of the recipes, as in the sprite's own table. */
  readonly recipes: string;
  readonly files: Readonly<Record<Format, { readonly bytes: number; readonly sha256: string }>>;
  readonly cues: Readonly<
    Record<string, { readonly seconds: number; readonly isLoop: boolean } & Readonly<Record<Format, Reading>>>
  >;
};

/** The section's own, with nothing added: a codec moves a cue by a tenth, so a recipe at an edge aims 0.3 inside it. */
const LOUDEST_LUFS = -16;
const SOFTEST_LUFS = -23;
const PEAK_DBTP = -1;
/** A jump bigger than this clicks. *tuned by ear on the first loops* */
const SEAM = 0.08;
const MISSING_SECONDS = 0.005;
/** Sound comes after the first swing, but still over a school's line. */
export const MOST_BYTES = 1_200_000;

export const faultsOf = ({ lufs, peak, seam, missing }: Reading): readonly string[] => [
  ...(peak > PEAK_DBTP ? ['peak'] : []),
  ...(lufs > LOUDEST_LUFS || lufs < SOFTEST_LUFS ? ['loudness'] : []),
  ...(seam > SEAM ? ['seam'] : []),
  ...(missing > MISSING_SECONDS ? ['short'] : []),
];
