// The one Howl of the session and the context it plays in. Every known trap of Howler is closed here: no HTML5
// pool, no auto-suspend, no second Howl while one works, a context that is woken at each sign of the player.
import { Howl, Howler } from 'howler';
import mp3Url from '../../assets/sound/sprite.mp3?url';
import webmUrl from '../../assets/sound/sprite.webm?url';
import { spriteTable } from './cues.ts';

export const MAX_VOICES = 24;

/** Webm first, it is the finer one. In an edition of a single file there is room for one, and every browser plays MP3. */
const SPRITES: Readonly<Record<string, string>> =
  import.meta.env.MODE === 'file' ? { mp3: mp3Url } : { webm: webmUrl, mp3: mp3Url };

const WAKING = ['pointerdown', 'touchend', 'keydown'] as const;

/** Howler's own type forgets that there may be no context at all. */
const context = (): AudioContext | null => (Howler as { readonly ctx: AudioContext | null }).ctx;

export const isAwake = (): boolean => Howler.usingWebAudio && context()?.state === 'running';

/** Wakes the context at every sign of the player: browsers put it to sleep for many reasons. Returns its undo. */
export const keepAwake = (onAwake: () => void): (() => void) => {
  const wake = (): void => {
    const sleeping = context();
    if (sleeping === null || document.hidden || sleeping.state === 'running') return;
    sleeping.resume().then(
      () => {
        // Howler keeps a state of its own and would go on queueing.
        Object.assign(Howler, { state: sleeping.state });
        onAwake();
      },
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

/** Nothing sounds from a page nobody sees, whoever paused the game before it went out of sight. Returns its undo. */
export const muteUnseen = (): (() => void) => {
  const mute = (): void => {
    Howler.mute(document.hidden);
  };
  document.addEventListener('visibilitychange', mute);
  return () => document.removeEventListener('visibilitychange', mute);
};

const load = (
  sources: Readonly<Record<string, string>>,
  onReady: (howl: Howl) => void,
  onFail: () => void,
): void => {
  const howl: Howl = new Howl({
    src: Object.values(sources),
    format: Object.keys(sources),
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

/** Where the first does not decode after all, MP3; else silence. */
export const loadSprite = (onReady: (howl: Howl) => void): void => {
  Howler.autoSuspend = false;
  Howler.autoUnlock = false;
  load(SPRITES, onReady, () => load({ mp3: mp3Url }, onReady, () => undefined));
};
