// What the director asks of whatever makes the noise: Howler in a browser, a list in a test, nothing at all
// before the first input. What it is told is for now, and gains are final: volumes, distance and ducking are in them.
import type { CueName } from './cues.ts';

/** How a voice stands in the mine. */
export type Placing = {
  /** 0 to 1. */
  readonly gain: number;
  /** Playback speed; 1 is as rendered. */
  readonly rate: number;
  /** -1 left to 1 right. */
  readonly pan: number;
  /** What is above it the way has swallowed, Hz. */
  readonly lowpassHz: number;
};

export type Shot = Placing & { readonly cue: CueName };

export type LoopLevel = Placing & {
  /** From nothing to its gain as it starts, ms. */
  readonly attackMs: number;
  /** From one gain to the next, and to nothing, ms. */
  readonly fadeMs: number;
};

export interface SoundBank {
  /** Plays a cue once. Never throws; may be silent. */
  play(shot: Shot): void;
  /** Starts, moves or, with null, stops a loop. */
  setLoop(cue: CueName, level: LoopLevel | null): void;
  dispose(): void;
}
