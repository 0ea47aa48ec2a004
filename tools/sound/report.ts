// `npm run sound:report`: the loudness of every cue as it was measured at the last render, against the limits; exits 1
// where one is outside. Needs no ffmpeg.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { faultsOf, FORMATS, MOST_BYTES, type LoudnessFile, type Reading } from './limits.ts';
import { LOUDNESS_PATH } from './measure.ts';

const number = (value: number): string => value.toFixed(1).padStart(6);
const columns = ({ lufs, momentary, peak }: Reading): string =>
  `${number(lufs)} ${number(momentary)} ${number(peak)}`;

/** Prints the table; returns how many cues and files left the limits. */
export const printLoudness = ({ files, cues }: LoudnessFile): number => {
  let outside = 0;
  console.log(`${' '.repeat(31)}webm: LUFS momentary dBTP    mp3: LUFS momentary dBTP`);
  for (const [name, cue] of Object.entries(cues)) {
    const faults = FORMATS.flatMap((format) => faultsOf(cue[format]).map((fault) => `${format}: ${fault}`));
    if (faults.length > 0) outside += 1;
    const length = `${cue.seconds.toFixed(2).padStart(6)} s ${cue.isLoop ? 'loop' : '    '}`;
    console.log(
      `${name.padEnd(16)}${length}    ${columns(cue.webm)}        ${columns(cue.mp3)}  ${faults.join(', ')}`,
    );
  }
  for (const format of FORMATS) {
    const { bytes } = files[format];
    if (bytes > MOST_BYTES) outside += 1;
    console.log(`sprite.${format}: ${Math.round(bytes / 1000)} kB${bytes > MOST_BYTES ? ', too heavy' : ''}`);
  }
  console.log(`${Object.keys(cues).length} cues, ${outside} outside the limits`);
  return outside;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const found = JSON.parse(readFileSync(LOUDNESS_PATH, 'utf8')) as LoudnessFile;
  process.exitCode = printLoudness(found) > 0 ? 1 : 0;
}
