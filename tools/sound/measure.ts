// Measures the shipped files, cue by cue, as they decode. Without it a codec could clip what the recipe did not.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { countOf, RATE, type Samples } from './dsp/buffer.ts';
import { loudnessOf, momentaryOf, truePeakOf } from './dsp/loudness.ts';
import { decode } from './encode.ts';
import { FORMATS, type Format, type LoudnessFile, type Reading } from './limits.ts';
import type { SpriteEntry, SpriteFile } from './sprite.ts';

export const SOUND_FOLDER = fileURLToPath(new URL('../../assets/sound/', import.meta.url));
export const LOUDNESS_PATH = `${SOUND_FOLDER}loudness.json`;

/** At the seam a loop jumps from its end to its start; its margin says what the ear expects there instead. */
const seamOf = (whole: Samples, start: number, length: number): number =>
  Math.abs((whole[start] ?? 0) - (whole[start + length] ?? 0));

/** Two places say all an ear can tell, and keep the file's history readable. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

const read = (whole: Samples, [startMs, durationMs, isLoop]: SpriteEntry): Reading => {
  const start = countOf(startMs / 1000);
  const wanted = countOf(durationMs / 1000);
  const cue = whole.subarray(start, start + wanted);
  return {
    lufs: rounded(loudnessOf(cue)),
    momentary: rounded(momentaryOf(cue)),
    peak: rounded(truePeakOf(cue)),
    seam: isLoop ? rounded(seamOf(whole, start, cue.length)) : 0,
    missing: rounded((wanted - cue.length) / RATE),
  };
};

const fileFacts = (format: Format): LoudnessFile['files'][Format] => {
  const bytes = readFileSync(`${SOUND_FOLDER}sprite.${format}`);
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
};

const tableText = ({ recipes, files, cues }: LoudnessFile): string => {
  const lines = Object.entries(cues).map(([name, cue]) => `    "${name}": ${JSON.stringify(cue)}`);
  const sizes = FORMATS.map((format) => `    "${format}": ${JSON.stringify(files[format])}`);
  return `{\n  "recipes": "${recipes}",\n  "files": {\n${sizes.join(',\n')}\n  },\n  "cues": {\n${lines.join(',\n')}\n  }\n}\n`;
};

/** Measures both files and writes what it found beside them, where it can be read without ffmpeg. */
export const measureSprite = (): LoudnessFile => {
  const table = JSON.parse(readFileSync(`${SOUND_FOLDER}sprite.json`, 'utf8')) as SpriteFile;
  const webm = decode(`${SOUND_FOLDER}sprite.webm`);
  const mp3 = decode(`${SOUND_FOLDER}sprite.mp3`);
  const cues = Object.entries(table.cues).map(([name, entry]) => {
    const [, durationMs, isLoop] = entry;
    return [
      name,
      { seconds: durationMs / 1000, isLoop, webm: read(webm, entry), mp3: read(mp3, entry) },
    ] as const;
  });
  const found: LoudnessFile = {
    recipes: table.recipes,
    files: { webm: fileFacts('webm'), mp3: fileFacts('mp3') },
    cues: Object.fromEntries(cues),
  };
  writeFileSync(LOUDNESS_PATH, tableText(found));
  return found;
};
