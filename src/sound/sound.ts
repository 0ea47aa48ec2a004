// The noise of the game behind one door, made when the browser allows it. The captions know nothing of it and it nothing
// of them (`captions-desk.ts`).
import type { Session } from '../session/session-port.ts';
import type { GameState } from '../session/store.ts';
import { createDirector } from './director.ts';
import { createHearing } from './hearing.ts';
import { createLateBank } from './late-bank.ts';
import type { Later } from './late-cues.ts';
import type { SoundBank } from './sound-bank.ts';

export type SoundOptions = {
  readonly session: Session;
  /** The bank to play on; in the game the one that waits for the first input. */
  readonly bank?: SoundBank;
  /** Milliseconds, monotonic. */
  readonly now?: () => number;
  /** A timer on the same clock. */
  readonly later?: Later;
};

export const createSound = ({
  session,
  bank = createLateBank(),
  now = () => performance.now(),
  later,
}: SoundOptions): { dispose(): void } => {
  const hearing = createHearing(session);
  const director = createDirector(session, bank, now, later);
  const undoEvents = session.onEvents((events) => director.hear(hearing(events)));
  const undoStore = session.store.subscribe((after: GameState, before: GameState) =>
    director.look(after, before),
  );
  return {
    dispose: () => {
      undoEvents();
      undoStore();
      director.dispose();
      bank.dispose();
    },
  };
};
