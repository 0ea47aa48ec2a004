// The loops sounding now, brought to where they are wanted: started, faded, bent in pitch, stopped.
import type { Howl } from 'howler';
import type { CueName } from './cues.ts';
import type { LoopLevel } from './sound-bank.ts';
import { placeVoice } from './place.ts';
import { startVoice } from './voices.ts';

/** A faded voice is stopped a little after it is silent, ms. */
const AFTER_FADE_MS = 20;

type Loop = { readonly id: number; level: LoopLevel };

export type LoopDeck = {
  /** Brings one loop to its level; null stops it. */
  settle(cue: CueName, level: LoopLevel | null): void;
  count(): number;
};

export const createLoopDeck = (howl: Howl, later: (ms: number, act: () => void) => void): LoopDeck => {
  const loops = new Map<CueName, Loop>();
  /** From where it is, which in the middle of another fade is not where it was sent. */
  const fadeTo = (loop: Loop, gain: number, ms: number): void => {
    const now: unknown = howl.volume(loop.id);
    howl.fade(typeof now === 'number' ? now : loop.level.gain, gain, ms, loop.id);
  };
  const begin = (cue: CueName, level: LoopLevel): void => {
    const id = startVoice(howl, cue, { ...level, gain: 0 });
    howl.fade(0, level.gain, level.attackMs, id);
    loops.set(cue, { id, level });
  };
  const move = (loop: Loop, level: LoopLevel): void => {
    if (level.gain !== loop.level.gain) fadeTo(loop, level.gain, level.fadeMs);
    if (level.rate !== loop.level.rate) howl.rate(level.rate, loop.id);
    if (level.pan !== loop.level.pan || level.lowpassHz !== loop.level.lowpassHz)
      placeVoice(howl, loop.id, level, true);
    loop.level = level;
  };
  const end = (cue: CueName, loop: Loop): void => {
    loops.delete(cue);
    fadeTo(loop, 0, loop.level.fadeMs);
    later(loop.level.fadeMs + AFTER_FADE_MS, () => howl.stop(loop.id));
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
