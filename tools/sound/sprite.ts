// Lays the cues one after another. A loop gets 30 ms of itself before and after, so that a decoder that is
// a few samples late still meets the same wave at the seam.
import { countOf, RATE, type Samples } from './dsp/buffer.ts';

export type SpriteEntry = readonly [startMs: number, durationMs: number, isLoop: boolean];

export type SpriteFile = {
  /** Hash of the recipes these sounds were rendered from; see `fresh.ts`. */
  readonly recipes: string;
  readonly cues: Readonly<Record<string, SpriteEntry>>;
};

export type Cue = { readonly name: string; readonly isLoop: boolean; readonly samples: Samples };

export const GAP_MS = 50;
export const LOOP_MARGIN_MS = 30;

const msOf = (count: number): number => Math.round((count / RATE) * 1000);

const withMargins = (samples: Samples): Samples => {
  const margin = countOf(LOOP_MARGIN_MS / 1000);
  const target = new Float64Array(samples.length + 2 * margin);
  target.set(samples.subarray(samples.length - margin), 0);
  target.set(samples, margin);
  target.set(samples.subarray(0, margin), margin + samples.length);
  return target;
};

export const layOut = (
  cues: readonly Cue[],
): { readonly samples: Samples; readonly entries: Readonly<Record<string, SpriteEntry>> } => {
  const gap = countOf(GAP_MS / 1000);
  const margin = countOf(LOOP_MARGIN_MS / 1000);
  const parts: { readonly at: number; readonly samples: Samples }[] = [];
  const entries: Record<string, SpriteEntry> = {};
  let at = gap;
  for (const cue of cues) {
    const samples = cue.isLoop ? withMargins(cue.samples) : cue.samples;
    parts.push({ at, samples });
    entries[cue.name] = [msOf(at + (cue.isLoop ? margin : 0)), msOf(cue.samples.length), cue.isLoop];
    at += samples.length + gap;
  }
  const whole = new Float64Array(at);
  for (const part of parts) whole.set(part.samples, part.at);
  return { samples: whole, entries };
};
