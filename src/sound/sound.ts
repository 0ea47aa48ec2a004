// The sound of the game behind one door: captions at once, noise when the browser allows it. The two do not know
// each other, so that a machine without sound, or a player without hearing, misses nothing.
import type { Session } from '../session/session-port.ts';
import type { GameState } from '../session/store.ts';
import { captionOf, createCaptioner } from './captions.ts';
import { createDirector } from './director.ts';
import { createHearing } from './hearing.ts';
import { createLateBank } from './late-bank.ts';
import { screenCaption } from './screen-captions.ts';
import type { SoundBank } from './sound-bank.ts';

export type SoundOptions = {
  readonly session: Session;
  /** The bank to play on; in the game the one that waits for the first input. */
  readonly bank?: SoundBank;
  /** Milliseconds, monotonic. */
  readonly now?: () => number;
};

export const createSound = ({
  session,
  bank = createLateBank(),
  now = () => performance.now(),
}: SoundOptions): { dispose(): void } => {
  const hearing = createHearing(session);
  const caption = createCaptioner(session.caption, now);
  const director = createDirector(session, bank, now);
  const undoEvents = session.onEvents((events) => {
    const heard = hearing(events);
    for (const each of heard) caption(captionOf(each));
    director.hear(heard);
  });
  const undoStore = session.store.subscribe((after: GameState, before: GameState) => {
    director.look(after, before);
    caption(screenCaption(after, before));
  });
  return {
    dispose: () => {
      undoEvents();
      undoStore();
      bank.dispose();
    },
  };
};
