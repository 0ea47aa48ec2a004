// The one Howl of the session: a sprite in one decoded buffer. Every known trap of Howler is closed here: no
// HTML5 pool, no auto-suspend, no unload per cue, nothing played into a context that sleeps, never more than
// 24 voices; and nothing in here may throw, for a game without sound is still a game.
import { Howl, Howler } from 'howler';
import mp3Url from '../../assets/sound/sprite.mp3?url';
import webmUrl from '../../assets/sound/sprite.webm?url';
import { spriteTable, type CueName } from './cues.ts';
import type { LoopLevel, Shot, SoundBank } from './sound-bank.ts';

export const MAX_VOICES = 24;
/** Loops come and go within this, ms: short enough for the hammer to answer the hand. *tuned* */
const FADE_MS = 45;
const AUDIBLE = 0.004;

type Voice = { readonly id: number; readonly gain: number };
type Loop = { readonly id: number; level: LoopLevel };

const WAKING = ['pointerdown', 'touchend', 'keydown'] as const;

/** Wakes the context at every sign of the player: browsers put it to sleep for many reasons. */
const keepAwake = (): (() => void) => {
  const wake = (): void => {
    const { ctx } = Howler as { readonly ctx: AudioContext | null };
    if (ctx === null || document.hidden || ctx.state === 'running') return;
    ctx.resume().then(
      // Howler keeps a state of its own and would go on queueing.
      () => Object.assign(Howler, { state: ctx.state }),
      () => undefined,
    );
  };
  for (const kind of WAKING) window.addEventListener(kind, wake, true);
  document.addEventListener('visibilitychange', wake);
  wake();
  return () => {
    for (const kind of WAKING) window.removeEventListener(kind, wake, true);
    document.removeEventListener('visibilitychange', wake);
  };
};

const isAwake = (): boolean => {
  const { ctx } = Howler as { readonly ctx: AudioContext | null };
  return Howler.usingWebAudio && ctx !== null && ctx.state === 'running';
};

/** Webm first; where it does not decode after all, MP3. */
const loadSprite = (onReady: (howl: Howl) => void): void => {
  const load = (urls: readonly string[], formats: readonly string[], onFail: () => void): void => {
    const howl: Howl = new Howl({
      src: [...urls],
      format: [...formats],
      sprite: spriteTable(),
      html5: false,
      pool: MAX_VOICES,
      onload: () => onReady(howl),
      onloaderror: () => {
        howl.unload();
        onFail();
      },
    });
  };
  load([webmUrl, mp3Url], ['webm', 'mp3'], () => load([mp3Url], ['mp3'], () => undefined));
};

export const createBank = (): SoundBank => {
  Howler.autoSuspend = false;
  Howler.autoUnlock = false;
  let howl: Howl | null = null;
  const shots: Voice[] = [];
  const loops = new Map<CueName, Loop>();
  const wanted = new Map<CueName, LoopLevel>();
  const timers = new Set<ReturnType<typeof setTimeout>>();

  const later = (ms: number, act: () => void): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      act();
    }, ms);
    timers.add(timer);
  };
  const forget = (id: number): void => {
    const at = shots.findIndex((voice) => voice.id === id);
    if (at >= 0) shots.splice(at, 1);
  };
  /** The softest shot gives way; a loop never does. */
  const makeRoom = (player: Howl): void => {
    if (shots.length + loops.size < MAX_VOICES) return;
    const softest = shots.reduce(
      (least, voice) => (voice.gain < least.gain ? voice : least),
      shots[0] ?? { id: -1, gain: 0 },
    );
    if (softest.id >= 0) player.stop(softest.id);
    forget(softest.id);
  };
  const start = (player: Howl, cue: CueName, { gain, rate, pan }: LoopLevel): number => {
    const id = player.play(cue);
    player.volume(gain, id);
    if (rate !== 1) player.rate(rate, id);
    if (pan !== 0) player.stereo(pan, id);
    return id;
  };
  const fire = (shot: Shot): void => {
    if (howl === null || !isAwake()) return;
    makeRoom(howl);
    shots.push({ id: start(howl, shot.cue, shot), gain: shot.gain });
  };
  const startLoop = (player: Howl, cue: CueName, level: LoopLevel): void => {
    const id = start(player, cue, { ...level, gain: 0 });
    player.fade(0, level.gain, FADE_MS, id);
    loops.set(cue, { id, level });
  };
  const moveLoop = (player: Howl, loop: Loop, level: LoopLevel): void => {
    if (level.gain !== loop.level.gain) player.fade(loop.level.gain, level.gain, FADE_MS, loop.id);
    if (level.rate !== loop.level.rate) player.rate(level.rate, loop.id);
    loop.level = level;
  };
  const stopLoop = (player: Howl, cue: CueName, loop: Loop): void => {
    loops.delete(cue);
    player.fade(loop.level.gain, 0, FADE_MS, loop.id);
    later(FADE_MS + 20, () => player.stop(loop.id));
  };
  const settleLoop = (cue: CueName): void => {
    if (howl === null || !isAwake()) return;
    const level = wanted.get(cue);
    const loop = loops.get(cue);
    if (level === undefined) {
      if (loop !== undefined) stopLoop(howl, cue, loop);
    } else if (loop === undefined) startLoop(howl, cue, level);
    else moveLoop(howl, loop, level);
  };

  const sleepless = keepAwake();
  loadSprite((ready) => {
    howl = ready;
    ready.on('end', (id: number) => forget(id));
    for (const cue of wanted.keys()) settleLoop(cue);
  });

  return {
    play: (shot) => {
      if (shot.gain < AUDIBLE) return;
      if (shot.delayMs > 0) later(shot.delayMs, () => fire(shot));
      else fire(shot);
    },
    setLoop: (cue, level) => {
      if (level === null) wanted.delete(cue);
      else wanted.set(cue, level);
      settleLoop(cue);
    },
    dispose: () => {
      for (const timer of timers) clearTimeout(timer);
      sleepless();
      howl?.unload();
    },
  };
};
