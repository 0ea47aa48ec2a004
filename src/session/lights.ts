// The lights-up replay while its screen is open: holds the playback, writes its place into the reveal slice, and is
// dark everywhere else.
import type { SimEvent } from '../sim/index.ts';
import { createPlayback, type Playback, type PlaybackAction } from './playback.ts';
import type { Tempo } from './modes.ts';
import type { Finished } from './reveal-desk.ts';
import { keepSame } from './same.ts';
import type { LiveShift } from './session-port.ts';
import type { GameStore } from './store.ts';

export type Lights = {
  up(finished: Finished): void;
  out(): void;
  act(action: PlaybackAction): void;
  advance(elapsedMs: number): readonly SimEvent[];
  live(): LiveShift | null;
};

export const createLights = (store: GameStore, tempo: Tempo): Lights => {
  let playback: Playback | null = null;
  const show = (): void => {
    const { reveal } = store.getState();
    if (reveal === null || playback === null) return;
    const place = keepSame(reveal.playback, playback.slice());
    if (place !== reveal.playback) store.setState({ reveal: { ...reveal, playback: place } });
  };
  return {
    up: ({ shift, recording }) => {
      playback = createPlayback(shift.level, recording, tempo);
      show();
    },
    out: () => {
      playback = null;
    },
    act: (action) => {
      playback?.act(action);
      show();
    },
    advance: (elapsedMs) => {
      const events = playback?.advance(elapsedMs) ?? [];
      show();
      return events;
    },
    live: () => playback?.live() ?? null,
  };
};
