// `npm run sound`: renders every recipe, lays out the sprite, encodes it, writes its table and measures what came
// out into `loudness.json`; exits 1 where a cue left its limits. Needs ffmpeg; the build does not, it uses what is committed in
// `assets/sound`. `-- --keep-wav FOLDER` leaves single cues, `-- --measure` only measures.
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BOOK } from './book.ts';
import { encodeMp3, encodeWebm, writeWav } from './encode.ts';
import { hashRecipes } from './fresh.ts';
import { measureSprite, SOUND_FOLDER as TARGET } from './measure.ts';
import { finished } from './recipe.ts';
import { printLoudness } from './report.ts';
import { layOut, type Cue, type SpriteEntry } from './sprite.ts';

const keepFolder = (): string | null => {
  const at = process.argv.indexOf('--keep-wav');
  return at < 0 ? null : (process.argv[at + 1] ?? null);
};

const renderAll = (keep: string | null): readonly Cue[] =>
  BOOK.map((recipe) => {
    const samples = finished(recipe);
    if (keep !== null) writeWav(join(keep, `${recipe.name}.wav`), samples);
    return { name: recipe.name, isLoop: recipe.isLoop, samples };
  });

const tableText = (entries: Readonly<Record<string, SpriteEntry>>): string => {
  const lines = Object.entries(entries).map(([name, entry]) => `    "${name}": [${entry.join(', ')}]`);
  return `{\n  "recipes": "${hashRecipes()}",\n  "cues": {\n${lines.join(',\n')}\n  }\n}\n`;
};

const renderSprite = (): void => {
  const keep = keepFolder();
  if (keep !== null) mkdirSync(keep, { recursive: true });
  mkdirSync(TARGET, { recursive: true });
  const { samples, entries } = layOut(renderAll(keep));
  const scratch = mkdtempSync(join(tmpdir(), 'sprite-'));
  const wav = join(scratch, 'sprite.wav');
  writeWav(wav, samples);
  encodeWebm(wav, join(TARGET, 'sprite.webm'));
  encodeMp3(wav, join(TARGET, 'sprite.mp3'));
  rmSync(scratch, { recursive: true });
  writeFileSync(join(TARGET, 'sprite.json'), tableText(entries));
  const kilobytes = (name: string): number => Math.round(statSync(join(TARGET, name)).size / 1000);
  const seconds = Math.round(samples.length / 44_100);
  console.log(
    `${BOOK.length} cues, ${seconds} s, webm ${kilobytes('sprite.webm')} kB, mp3 ${kilobytes('sprite.mp3')} kB`,
  );
};

if (!process.argv.includes('--measure')) renderSprite();
process.exitCode = printLoudness(measureSprite()) > 0 ? 1 : 0;
