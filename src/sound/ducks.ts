// What steps back for what: the whole mine listens when the roof talks, holds its breath when a prop has taken the
// load, and is gone after a fall. Pure shares by bus; the mixer puts them on what it plays.
import type { Bus } from './cues.ts';

export type DuckKind = 'talk' | 'relief' | 'fall';

type Duck = {
  readonly ms: number;
  readonly shares: Readonly<Record<Bus, number>>;
  /** Holds for single cues as well. Under the other two they are what the loops step back for. */
  readonly isForCues?: boolean;
};

const DUCKS: Readonly<Record<DuckKind, Duck>> = {
  // A creak is 2 dB softer than the hammer: without the hammer stepping back nobody would be warned. *tuned*
  talk: { ms: 3500, shares: { work: 0.55, mine: 0.45, print: 1, music: 0.2 } },
  // The relief is the reward: for two seconds there is hardly anything but the last knock.
  relief: { ms: 2200, shares: { work: 0.5, mine: 0.25, print: 1, music: 0.3 } },
  // Rumble (4.6 s), silence, names: the loops come back after the first name.
  fall: { ms: 6800, shares: { work: 0, mine: 0, print: 1, music: 0 }, isForCues: true },
};

export type DuckDesk = {
  begin(kind: DuckKind, nowMs: number): void;
  /** What is left of a loop. */
  shareOf(bus: Bus, nowMs: number): number;
  /** What is left of a single cue. */
  cueShareOf(bus: Bus, nowMs: number): number;
  /** Another place: nothing of this one holds there. */
  end(): void;
};

export const createDucks = (): DuckDesk => {
  const until = new Map<DuckKind, number>();
  const least = (bus: Bus, nowMs: number, holds: (duck: Duck) => boolean): number => {
    let share = 1;
    for (const [kind, end] of until)
      if (nowMs < end && holds(DUCKS[kind])) share = Math.min(share, DUCKS[kind].shares[bus]);
    return share;
  };
  return {
    begin: (kind, nowMs) => {
      until.set(kind, nowMs + DUCKS[kind].ms);
    },
    shareOf: (bus, nowMs) => least(bus, nowMs, () => true),
    cueShareOf: (bus, nowMs) => least(bus, nowMs, ({ isForCues }) => isForCues === true),
    end: () => until.clear(),
  };
};
