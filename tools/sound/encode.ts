// Samples to files and back: a WAV by hand, the two shipped formats by ffmpeg.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { RATE, type Samples } from './dsp/buffer.ts';

const HEADER_BYTES = 44;

/** Mono, 16 bit, 44.1 kHz. */
export const writeWav = (path: string, samples: Samples): void => {
  const file = Buffer.alloc(HEADER_BYTES + samples.length * 2);
  file.write('RIFF', 0);
  file.writeUInt32LE(file.length - 8, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(RATE, 24);
  file.writeUInt32LE(RATE * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36);
  file.writeUInt32LE(samples.length * 2, 40);
  samples.forEach((value, index) => {
    const clipped = Math.max(-1, Math.min(1, value));
    file.writeInt16LE(Math.round(clipped * 32_767), HEADER_BYTES + index * 2);
  });
  writeFileSync(path, file);
};

const BIT_EXACT = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'] as const;

/** `lowdelay` keeps Opus from taking hammer, breath and paper for speech: its voice coder made them 1.4 dB softer and dull. */
export const encodeWebm = (wav: string, target: string): void => {
  const opus = ['-c:a', 'libopus', '-b:a', '42k', '-vbr', 'on', '-application', 'lowdelay'];
  execFileSync('ffmpeg', ['-v', 'error', '-y', '-i', wav, ...opus, ...BIT_EXACT, target]);
};

export const encodeMp3 = (wav: string, target: string): void => {
  const lame = ['-c:a', 'libmp3lame', '-q:a', '7', '-cutoff', '14500', '-write_xing', '1'];
  execFileSync('ffmpeg', ['-v', 'error', '-y', '-i', wav, ...lame, ...BIT_EXACT, target]);
};

/** What a player will hear: the file decoded to mono at 44.1 kHz. */
export const decode = (path: string): Samples => {
  const raw = execFileSync(
    'ffmpeg',
    ['-v', 'error', '-i', path, '-f', 'f32le', '-ac', '1', '-ar', String(RATE), '-'],
    {
      maxBuffer: 512 * 1024 * 1024,
    },
  );
  const floats = new Float32Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.byteLength));
  return Float64Array.from(floats);
};
