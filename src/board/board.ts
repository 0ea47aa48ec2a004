// The class board: codes in, a class out. Whatever comes in, what lies on it already stays; what cannot be used is set
// aside with the reason. Nothing leaves the page, and nothing outlives it unless the teacher ticks so.
import { createStore } from 'zustand/vanilla';
import { EMPTY_BOARD, type BoardState } from './board-state.ts';
import { createChecking, type Checked, type Checking, type CheckingState } from './checking.ts';
import { dataText } from './data-text.ts';
import { isVerified, type Entry, type TurnedAway, type Verified } from './entry.ts';
import { figuresOf, groupsOf } from './figures.ts';
import { backOf, chosenShareOf, frontOf } from './honour.ts';
import { MOST_BYTES } from './files.ts';
import { takeFiles, takeGlance, takeText, type Tray } from './intake.ts';
import { createKeeper, layKept } from './keeper.ts';
import { layCodes, laySettled, MOST_ENTRIES, turnAway, type Counter } from './lay.ts';
import type { EyesPort, ShelfPort, VerifyPort } from './ports.ts';
import { tableText } from './table-text.ts';
import { createTakenAlong } from './taken-along.ts';

export type BoardPorts = {
  readonly verify: VerifyPort;
  readonly shelf: ShelfPort;
  readonly eyes: EyesPort;
};

type Readable<State> = { getState(): State; subscribe(listener: () => void): () => void };

/** What is counted out of rows; screens ask for it here and do no sums of their own. */
const reckoning = { figuresOf, groupsOf, frontOf, backOf, chosenShareOf } as const;

/** What it takes at most: of a file, and of shifts. */
const LIMITS = { megabytes: MOST_BYTES / 1_000_000, shifts: MOST_ENTRIES } as const;

export type Board = {
  readonly store: Readable<BoardState>;
  readonly limits: typeof LIMITS;
  readonly eyes: EyesPort;
  readonly reckon: typeof reckoning;
  /** Lays out what was kept on this computer; asked again it does nothing. */
  open(): Promise<void>;
  addText(text: string): Promise<void>;
  addFiles(files: readonly File[]): Promise<void>;
  /** What a camera read, each text once. */
  addSeen(texts: readonly string[]): Promise<void>;
  /** Codes that are not checked yet wait. */
  stop(): void;
  goOn(): void;
  /** Codes that wait are taken off. */
  letGo(): void;
  takeOff(nr: number): void;
  /** Forgets what was turned away for this reason, or all of it; what of it was kept on this computer goes from there. */
  dismiss(problem: TurnedAway['problem'] | null): void;
  name(nr: number, nickname: string): void;
  keep(isKept: boolean): Promise<void>;
  clear(): void;
  csv(hasNames: boolean): string;
  json(hasNames: boolean): string;
  /** All that lies on the board is in a table or data that were asked for; true for an empty one. */
  isTakenAlong(): boolean;
};

type NumberCounter = Counter & { readonly startAfter: (nr: number) => void };

const createCounter = (): NumberCounter => {
  let nr = 0;
  let id = 0;
  return {
    number: () => (nr += 1),
    id: () => (id += 1),
    startAfter: (last) => {
      nr = Math.max(nr, last);
    },
  };
};

const MOST_NICKNAME = 40;

const namedOf = (names: BoardState['names'], nr: number, nickname: string): BoardState['names'] => {
  const changed = new Map(names);
  if (nickname.trim() === '') changed.delete(nr);
  else changed.set(nr, nickname.slice(0, MOST_NICKNAME));
  return changed;
};

const verifiedIn = ({ entries }: BoardState): readonly Verified[] => entries.filter(isVerified);
const waitingIn = ({ entries }: BoardState): readonly Entry[] => entries.filter(({ row }) => row === null);

type Hold = {
  readonly read: () => BoardState;
  readonly patch: (change: Partial<BoardState>) => void;
  readonly counter: NumberCounter;
  readonly wipe: () => void;
  /** How often the board was wiped: what was begun before must not come back onto it. */
  readonly wipes: () => number;
};

/** For one piece of work: once the board is wiped, what is still on its way falls beside it. */
const createTray = ({ read, patch, counter, wipes }: Hold, checking: Checking): Tray => {
  const begun = wipes();
  return {
    codes: (codes, from) => {
      if (wipes() !== begun) return;
      const { pile, jobs } = layCodes(read(), counter, codes, from);
      patch(pile);
      checking.check(jobs);
    },
    refuse: (problem, from, code) => {
      if (wipes() !== begun) return;
      // The end of a code that lies here already says that it was handed in twice.
      const twin = code === undefined ? undefined : read().entries.find((entry) => entry.code.endsWith(code));
      const refusal = code === undefined ? { problem, from } : { problem, from, code };
      patch(
        turnAway(
          read(),
          counter,
          twin === undefined ? refusal : { problem: 'twice', nr: twin.nr, code: twin.code, from },
        ),
      );
    },
  };
};

/** Work in hand is counted: the page says that it reads until the last of it is done, or has failed. */
const createReading = (hold: Hold, checking: Checking, before: () => Promise<void>) => {
  let works = 0;
  return async (work: (tray: Tray) => Promise<void>): Promise<void> => {
    const tray = createTray(hold, checking);
    works += 1;
    hold.patch({ isReading: true });
    try {
      await before();
      await work(tray);
    } finally {
      works -= 1;
      hold.patch({ isReading: works > 0 });
    }
  };
};

const createHold = (): Hold & { readonly store: Board['store'] } => {
  const store = createStore<BoardState>(() => EMPTY_BOARD);
  let wipes = 0;
  return {
    store,
    read: store.getState,
    patch: store.setState,
    counter: createCounter(),
    wipe: () => {
      wipes += 1;
      store.setState(EMPTY_BOARD);
    },
    wipes: () => wipes,
  };
};

/** Lays out what was kept: once, and before anything else is laid. */
const createOpening = (hold: Hold, keeper: ReturnType<typeof createKeeper>, checking: Checking) => {
  const { read, patch, counter, wipes } = hold;
  let opened: Promise<void> | null = null;
  const lay = async (): Promise<void> => {
    const begun = wipes();
    const kept = await keeper.open();
    if (kept === null || wipes() !== begun) return;
    if (kept === 'damaged') return patch(turnAway(read(), counter, { problem: 'kept-damaged', from: null }));
    counter.startAfter(kept.entries.at(-1)?.nr ?? 0);
    patch({ entries: layKept(kept, read().entries), names: kept.names, isKept: true });
    checking.check(waitingIn(read()));
  };
  return (): Promise<void> => (opened ??= lay());
};

export const createBoard = ({ verify, shelf, eyes }: BoardPorts): Board => {
  const hold = createHold();
  const { read, patch, counter, store } = hold;
  const keeper = createKeeper(shelf, read, patch);
  const onChecked = (checked: readonly Checked[], state: CheckingState): void => {
    const pile = checked.length === 0 ? read() : laySettled(read(), counter, checked);
    const isWaiting = pile.entries.some(({ row }) => row === null);
    patch({ entries: pile.entries, away: pile.away, ...state, halt: isWaiting ? state.halt : null });
    if (checked.length > 0) keeper.soon();
  };
  const checking = createChecking(verify, onChecked);
  const open = createOpening(hold, keeper, checking);
  const reading = createReading(hold, checking, open);
  const takenAlong = createTakenAlong(read);
  const change = (patched: Partial<BoardState>): void => {
    patch(patched);
    keeper.soon();
  };
  return {
    store,
    eyes,
    limits: LIMITS,
    reckon: reckoning,
    open,
    addText: (text) => reading((tray) => takeText(tray, text, null)),
    addFiles: (files) => reading((tray) => takeFiles(tray, eyes, files)),
    addSeen: (texts) => reading((tray) => takeGlance(tray, texts)),
    stop: checking.stop,
    goOn: () => checking.goOn(waitingIn(read())),
    letGo: () => change({ halt: null, entries: verifiedIn(read()) }),
    takeOff: (nr) => change({ entries: read().entries.filter((entry) => entry.nr !== nr) }),
    dismiss: (problem) =>
      change({ away: problem === null ? [] : read().away.filter((one) => one.problem !== problem) }),
    name: (nr, nickname) => change({ names: namedOf(read().names, nr, nickname) }),
    keep: keeper.keep,
    clear: () => {
      checking.stop();
      hold.wipe();
      keeper.forget();
    },
    csv: (hasNames) => {
      takenAlong.take(hasNames);
      return tableText(verifiedIn(read()), hasNames ? read().names : null);
    },
    json: (hasNames) => {
      takenAlong.take(hasNames);
      return dataText(verifiedIn(read()), read().away, hasNames ? read().names : null);
    },
    isTakenAlong: takenAlong.isAll,
  };
};
