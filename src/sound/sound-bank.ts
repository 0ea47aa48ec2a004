// What the director asks of whatever makes the noise: Howler in a browser, a list in a test, nothing at all
// before the first input. Gains are final: volumes, distance and ducking are already in them.
import type { CueName } from './cues.ts';

export type Shot = {
  readonly cue: CueName;
  /** 0 to 1. */
  readonly gain: number;
  /** Playback speed; 1 is as rendered. */
  readonly rate: number;
  /** -1 left to 1 right. */
  readonly pan: number;
  readonly delayMs: number;
};

export type LoopLevel = { readonly gain: number; readonly rate: number; readonly pan: number };

export interface SoundBank {
  /** Plays a cue once. Never throws; may be silent. */
  play(shot: Shot): void;
  /** Starts, moves or, with null, stops a loop. */
  setLoop(cue: CueName, level: LoopLevel | null): void;
  dispose(): void;
}
