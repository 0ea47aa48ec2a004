// The bank of a browser: joins sprite, voices and loops. It is silent, and never in the way, until the sprite is
// there and the context is awake: a game without sound is still a game.
import type { Howl } from 'howler';
import type { CueName } from './cues.ts';
import { isAwake, keepAwake, loadSprite, muteUnseen } from './howl.ts';
import { createLoopDeck, type LoopDeck } from './loop-deck.ts';
import type { LoopLevel, SoundBank } from './sound-bank.ts';
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

  loadSprite((howl) => {
    const deck = createLoopDeck(howl, later);
    player = { howl, deck, voices: createVoices(howl, deck.count) };
    settleAll();
  });
  const undoing = [keepAwake(settleAll), muteUnseen()];

  return {
    play: (shot) => {
      if (shot.gain >= AUDIBLE && isAwake()) player?.voices.fire(shot);
    },
    setLoop: (cue, level) => {
      if (level === null) wanted.delete(cue);
      else wanted.set(cue, level);
      if (level === null || isAwake()) player?.deck.settle(cue, level);
    },
    dispose: () => {
      for (const timer of timers) clearTimeout(timer);
      for (const undo of undoing) undo();
      player?.howl.unload();
    },
  };
};
