// The ways into a shift: a new one, the saved one, somebody's replay. Each waits for a level, so each checks that it
// is still the last thing asked for before it touches the screen.
import type { Level } from '../sim/index.ts';
import type { SavedShift } from './save-reader.ts';
import { createGhost } from './ghost.ts';
import { isKept } from './leaving.ts';
import type { Parts } from './parts.ts';
import { readOwn, readReplay } from './replay-open.ts';
import type { Robot } from './robot.ts';
import { createRun, type Driver } from './run.ts';
import type { Screens } from './screens.ts';
import type { Screen } from './store.ts';

export type Openings = {
  startLevel(id: string, seed?: number): Promise<void>;
  resumeSaved(): Promise<void>;
  discardSaved(): void;
  openReplay(code: string): Promise<void>;
  /** Takes up one's own shift from its code: goes on digging, or at this screen where it is over. */
  goOn(code: string, screen: Screen): Promise<boolean>;
  /** Shows a recorded shift being dug again; false where the code cannot be shown. */
  showGhost(code: string): Promise<boolean>;
  /** Looks for a saved shift and shows it on the title. */
  lookForSaved(): Promise<void>;
  /** The shift begun last. */
  last(): { readonly levelId: string; readonly seed: number } | null;
  /** Lets every answer still on its way fall on the floor. */
  close(): void;
};

const PERSON: Driver = { kind: 'person' };
const driverOf = (robot: Robot | null, seed: number): Driver => robot?.driver(seed) ?? PERSON;

/** One question at a time: what was asked for later wins, and what comes too late falls on the floor. */
const createAsking = ({ store, messages }: Parts) => {
  let asked = 0;
  /** Runs `work`, then hands its answer on unless something else was asked for meanwhile. */
  const waitFor = async <Answer>(work: Promise<Answer>, then: (answer: Answer) => void): Promise<void> => {
    asked += 1;
    const mine = asked;
    store.setState({ isBusy: true });
    try {
      const answer = await work;
      if (mine === asked) then(answer);
    } catch (error) {
      // Nothing here throws by design: whatever does is a fault of ours and must be seen.
      console.error(error);
      if (mine === asked) messages.notify('notice.levelFailed');
    } finally {
      if (mine === asked) store.setState({ isBusy: false });
    }
  };
  return {
    waitFor,
    /** Answers whether nothing was asked for since. */
    now: (): (() => boolean) => {
      const mine = asked;
      return () => mine === asked;
    },
    drop: (): void => {
      asked += 1;
    },
  };
};

/** A shift of an earlier visit goes on: where it was left, or, where it is over, at this screen of those after it. */
const takeUp = (
  parts: Parts,
  screens: Screens,
  robot: Robot | null,
  { level, recording, shift }: Omit<SavedShift, 'hasSeenAll'>,
  screen: Screen,
): void => {
  const { seed } = recording;
  const run = createRun(level, seed, driverOf(robot, seed), { shift, recording });
  screens.toShift(run);
  if (isKept(run)) parts.saves.takeUp(run);
  if (shift.state.end === null) return;
  screens.toTally();
  screens.goTo(screen);
};

/** The ways in that begin with a code. */
const fromCodes = (
  parts: Parts,
  screens: Screens,
  robot: Promise<Robot> | null,
  waitFor: ReturnType<typeof createAsking>['waitFor'],
): Pick<Openings, 'openReplay' | 'goOn' | 'showGhost'> => ({
  openReplay: (code) =>
    waitFor(readReplay(parts.ports.levels, code), (opened) => {
      if (opened.ok) screens.toReplay({ shift: opened.shift, recording: opened.recording, run: null });
      else parts.messages.notify(opened.notice);
    }),
  goOn: async (code, screen) => {
    let isTaken = false;
    await waitFor(Promise.all([readOwn(parts.ports.levels, code), robot]), ([own, hands]) => {
      if (own === null) return;
      takeUp(parts, screens, hands, own, screen);
      isTaken = true;
    });
    return isTaken;
  },
  showGhost: async (code) => {
    let isFit = true;
    await waitFor(createGhost(parts.ports.levels, code), (run) => {
      if (run === null) isFit = false;
      else screens.toShift(run);
    });
    return isFit;
  },
});

/** `robot` is null where a person plays. */
export const createOpenings = (parts: Parts, screens: Screens, robot: Promise<Robot> | null): Openings => {
  const { store, saves, messages, ports } = parts;
  const asking = createAsking(parts);
  const { waitFor } = asking;
  let last: { readonly levelId: string; readonly seed: number } | null = null;

  const begin = (level: Level, seed: number, hands: Robot | null): void => {
    last = { levelId: level.id, seed };
    const run = createRun(level, seed, driverOf(hands, seed));
    screens.toShift(run);
    if (isKept(run)) saves.begin(run);
  };

  const lookForSaved = async (): Promise<void> => {
    const isStillTime = asking.now();
    const saved = await saves.peek().catch(() => null);
    if (isStillTime() && saved !== null) store.setState({ saved });
  };

  return {
    startLevel: (id, seed) =>
      waitFor(Promise.all([ports.levels.load(id), robot, saves.ready]), ([loaded, hands]) => {
        if (loaded.ok) begin(loaded.level, seed ?? ports.freshSeed(), hands);
        else if (loaded.reason === 'unreachable') messages.notify('notice.levelFailed');
        else messages.notify('notice.levelBroken', { level: id }, loaded.complaints);
      }),
    resumeSaved: () =>
      waitFor(Promise.all([saves.open(store.getState().saved), robot]), ([saved, hands]) => {
        if (saved === 'unreachable') return messages.notify('notice.levelFailed');
        store.setState({ saved: null });
        if (saved === 'none') void lookForSaved();
        else takeUp(parts, screens, hands, saved, saved.hasSeenAll ? 'card' : 'tally');
      }),
    discardSaved: () => {
      const { saved } = store.getState();
      if (saved !== null) saves.discard(saved);
      store.setState({ saved: null });
      void lookForSaved();
    },
    ...fromCodes(parts, screens, robot, waitFor),
    lookForSaved,
    last: () => last,
    close: asking.drop,
  };
};
