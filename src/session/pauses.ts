// Who is holding the shift still. Several causes may hold it at once (a player's pause under a hidden tab), and
// it goes on only when the last has let go.
import type { PauseCause } from './store.ts';

export type Pauses = {
  hold(cause: PauseCause): void;
  release(cause: PauseCause): void;
  /** Lets go of what belongs to one shift; a hidden page or a lost context outlives it. */
  releaseShift(): void;
  /** The cause to name on the screen: the player's own before any other. */
  current(): PauseCause | null;
};

/** Most personal first: what the player did is what the player is told. */
const RANK: readonly PauseCause[] = ['player', 'card', 'context-lost', 'hidden'];

export const createPauses = (): Pauses => {
  const held = new Set<PauseCause>();
  return {
    hold: (cause) => {
      held.add(cause);
    },
    release: (cause) => {
      held.delete(cause);
    },
    releaseShift: () => {
      held.delete('player');
      held.delete('card');
    },
    current: () => RANK.find((cause) => held.has(cause)) ?? null,
  };
};
