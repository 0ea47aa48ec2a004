// The loops sounding now, brought to where they are wanted: started, faded, bent in pitch, stopped.
import type { Howl } from 'howler';
import type { CueName } from './cues.ts';
import type { LoopLevel } from './sound-bank.ts';
import { startVoice } from './voices.ts';

/** Loops come and go within this, ms: short enough for the hammer to answer the hand. *tuned* */
const FADE_MS = 45;
const AFTER_FADE_MS = FADE_MS + 20;

type Loop = { readonly id: number; level: LoopLevel };

export type LoopDeck = {
  /** Brings one loop to its level; null stops it. */
  settle(cue: CueName, level: LoopLevel | null): void;
  count(): number;
};

export const createLoopDeck = (howl: Howl, later: (ms: number, act: () => void) => void): LoopDeck => {
  const loops = new Map<CueName, Loop>();
  const begin = (cue: CueName, level: LoopLevel): void => {
    const id = startVoice(howl, cue, { ...level, gain: 0 });
    howl.fade(0, level.gain, FADE_MS, id);
    loops.set(cue, { id, level });
  };
  const move = (loop: Loop, level: LoopLevel): void => {
    if (level.gain !== loop.level.gain) howl.fade(loop.level.gain, level.gain, FADE_MS, loop.id);
    if (level.rate !== loop.level.rate) howl.rate(level.rate, loop.id);
    if (level.pan !== loop.level.pan) howl.stereo(level.pan, loop.id);
    loop.level = level;
  };
  const end = (cue: CueName, loop: Loop): void => {
    loops.delete(cue);
    howl.fade(loop.level.gain, 0, FADE_MS, loop.id);
    later(AFTER_FADE_MS, () => howl.stop(loop.id));
  };
  return {
    count: () => loops.size,
    settle: (cue, level) => {
      const loop = loops.get(cue);
      if (level === null) {
        if (loop !== undefined) end(cue, loop);
      } else if (loop === undefined) begin(cue, level);
      else move(loop, level);
    },
  };
};
