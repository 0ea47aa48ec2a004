// The bank of a browser: joins sprite, voices and loops. It is silent, and never in the way, until the sprite is
// there and the context is awake: a game without sound is still a game.
import type { Howl } from 'howler';
import type { CueName } from './cues.ts';
import { isAwake, keepAwake, loadSprite } from './howl.ts';
import { createLoopDeck, type LoopDeck } from './loop-deck.ts';
import type { LoopLevel, Shot, SoundBank } from './sound-bank.ts';
import { createVoices, type Voices } from './voices.ts';

const AUDIBLE = 0.004;

type Player = { readonly howl: Howl; readonly voices: Voices; readonly deck: LoopDeck };

export const createBank = (): SoundBank => {
  let player: Player | null = null;
  const wanted = new Map<CueName, LoopLevel>();
  const timers = new Set<ReturnType<typeof setTimeout>>();

  const later = (ms: number, act: () => void): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      act();
    }, ms);
    timers.add(timer);
  };
  const settleAll = (): void => {
    if (player === null || !isAwake()) return;
    for (const [cue, level] of wanted) player.deck.settle(cue, level);
  };
  const fire = (shot: Shot): void => {
    if (isAwake()) player?.voices.fire(shot);
  };

  loadSprite((howl) => {
    const deck = createLoopDeck(howl, later);
    player = { howl, deck, voices: createVoices(howl, deck.count) };
    settleAll();
  });
  const sleepless = keepAwake(settleAll);

  return {
    play: (shot) => {
      if (shot.gain < AUDIBLE) return;
      if (shot.delayMs > 0) later(shot.delayMs, () => fire(shot));
      else fire(shot);
    },
    setLoop: (cue, level) => {
      if (level === null) wanted.delete(cue);
      else wanted.set(cue, level);
      if (level === null || isAwake()) player?.deck.settle(cue, level);
    },
    dispose: () => {
      for (const timer of timers) clearTimeout(timer);
      sleepless();
      player?.howl.unload();
    },
  };
};
