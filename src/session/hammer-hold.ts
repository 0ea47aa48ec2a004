// Who holds the hammer. Keys, pad, coal and button each hold for themselves; the hammer stands still when the last of
// them lets go, or one child's tap would end another's hold.
import type { Session } from './session-port.ts';

const holds = new WeakMap<object, Set<object>>();

export type HammerHold = {
  /** Sets the hammer going, again too if something stopped it. */
  take(): void;
  /** Gives up this hold, if it is one. */
  drop(): void;
};

/** One more hand that may hold the hammer of a session. */
export const createHammerHold = (session: Pick<Session, 'dispatch'>): HammerHold => {
  const hand = {};
  const hands = holds.get(session) ?? new Set<object>();
  holds.set(session, hands);
  return {
    take: () => {
      hands.add(hand);
      session.dispatch({ kind: 'hammer-on' });
    },
    drop: () => {
      if (!hands.delete(hand) || hands.size > 0) return;
      session.dispatch({ kind: 'hammer-off' });
    },
  };
};
