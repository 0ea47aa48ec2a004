// Measures the shipped files, cue by cue, as they decode: loudness, true peak, length, the step at a loop's
// seam, against the limits of look-and-sound.md section 4. Without it a codec could clip what the recipe did not.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { countOf, type Samples } from './dsp/buffer.ts';
import { loudnessOf, truePeakOf } from './dsp/loudness.ts';
import { decode } from './encode.ts';
import type { SpriteEntry, SpriteFile } from './sprite.ts';

const FOLDER = fileURLToPath(new URL('../../assets/sound/', import.meta.url));
/** Shorter than one 400 ms block a loudness says little: only the peak is held. */
const LONG_ENOUGH_MS = 400;
const LOUDEST_LUFS = -15.5;
const SOFTEST_LUFS = -23.5;
const PEAK_DBTP = -1;
/** A jump bigger than this clicks. *tuned* */
const SEAM = 0.08;

type Reading = {
  readonly name: string;
  readonly lufs: number;
  readonly peak: number;
  readonly faults: readonly string[];
};

/** At the seam a loop jumps from its end to its start; its margin says what the ear expects there instead. */
const seamOf = (whole: Samples, start: number, length: number): number =>
  Math.abs((whole[start] ?? 0) - (whole[start + length] ?? 0));

const read = (whole: Samples, name: string, [startMs, durationMs, isLoop]: SpriteEntry): Reading => {
  const start = countOf(startMs / 1000);
  const cue = whole.subarray(start, start + countOf(durationMs / 1000));
  const lufs = loudnessOf(cue);
  const peak = truePeakOf(cue);
  const faults: string[] = [];
  if (peak > PEAK_DBTP) faults.push('peak');
  if (durationMs >= LONG_ENOUGH_MS && (lufs > LOUDEST_LUFS || lufs < SOFTEST_LUFS)) faults.push('loudness');
  if (isLoop && seamOf(whole, start, cue.length) > SEAM) faults.push('seam');
  if (cue.length < countOf(durationMs / 1000) - countOf(0.005)) faults.push('short');
  return { name, lufs, peak, faults };
};

const measureFile = (format: string, table: SpriteFile): number => {
  const whole = decode(`${FOLDER}sprite.${format}`);
  const readings = Object.entries(table.cues).map(([name, entry]) => read(whole, name, entry));
  console.log(`\nsprite.${format}`);
  for (const { name, lufs, peak, faults } of readings) {
    console.log(
      `  ${name.padEnd(14)} ${lufs.toFixed(1).padStart(6)} LUFS ${peak.toFixed(1).padStart(6)} dBTP  ${faults.join(' ')}`,
    );
  }
  return readings.filter(({ faults }) => faults.length > 0).length;
};

/** Prints every reading of both files; returns how many cues left the limits. */
export const measureSprite = (): number => {
  const table = JSON.parse(readFileSync(`${FOLDER}sprite.json`, 'utf8')) as SpriteFile;
  const outside = measureFile('webm', table) + measureFile('mp3', table);
  console.log(`\n${outside} outside the limits`);
  return outside;
};
