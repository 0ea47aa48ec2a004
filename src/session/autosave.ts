// The shift so far, written as a replay code every three seconds, to two places: local storage, which survives the page,
// and its mirror, which survives the browser. A reload, a dead tab, a killed browser or a closed lid costs five seconds at
// the most; where there is no mirror, a killed browser may cost half a minute. Whatever cannot be read back is set aside
// with a message; whatever cannot be written is told once.
import { encodeReplay, hashLevel, verifyReplay, type Level, type Recording, type Shift } from '../sim/index.ts';
import type { Messages } from './messages.ts';
import type { LevelPort, MirrorPort, StoragePort } from './ports.ts';
import type { Run } from './run.ts';
import { mirrorShelf } from './save-mirror.ts';
import {
  ASIDE_KEY,
  bringForward,
  keysOf,
  makeRoom,
  makeStored,
  nextOrder,
  parseStored,
  readShelf,
  saveKeyOf,
  type Slot,
} from './save-shelf.ts';
import type { GameState } from './store.ts';

const PROBE_KEY = '102tons.probe';
/** Real milliseconds of play between two saves; with one frame it must stay under 5 s (issue 2). */
export const AUTOSAVE_MS = 3000;

export type SavedShift = {
  readonly level: Level;
  readonly recording: Recording;
  readonly shift: Shift;
  readonly hasSeenAll: boolean;
};
type Offer = NonNullable<GameState['saved']>;
export type OpenedSave = SavedShift | 'none' | 'unreachable';

export type Autosave = {
  /** The newest shelf is found; nothing may be begun before. */
  readonly ready: Promise<void>;
  /** A new shift: an unfinished one of its level is put beside it, not overwritten. */
  begin(run: Run): void;
  /** The saved shift goes on as this run, in its place. */
  takeUp(run: Run): void;
  /** Counts real time of play and writes when it is time. */
  tick(elapsedMs: number, run: Run): void;
  /** Writes now: a pause, a hidden page, the end of the shift. False where it could not be kept. */
  write(run: Run, hasSeenAll?: boolean): boolean;
  /** The shift was seen to its end. */
  clear(run: Run): void;
  discard(offer: Offer): void;
  /** Tells once that something could not be kept; silent where storage is known to be absent. */
  reportFull(): void;
  /** The newest of what is saved, checked against the level of today; sets aside what does not fit. */
  peek(): Promise<GameState['saved']>;
  /** The offered shift, re-run to its tick. It is set aside where it does not verify, and kept where its level is only out of reach. */
  open(offer: GameState['saved']): Promise<OpenedSave>;
};

/** Room for a byte, or why not: full storage can still be read, absent storage cannot. */
export const probeStorage = (
  storage: StoragePort,
  levelIds: readonly string[],
): 'good' | 'full' | 'absent' => {
  if (storage.write(PROBE_KEY, '1') && storage.read(PROBE_KEY) === '1') {
    storage.remove(PROBE_KEY);
    return 'good';
  }
  const kept = [...keysOf(levelIds), ASIDE_KEY, '102tons.settings'];
  return kept.some((key) => storage.read(key) !== null) ? 'full' : 'absent';
};

const isOffered = (slot: Slot, offer: Offer): boolean =>
  slot.recording?.levelId === offer.levelId && slot.recording.endTick === offer.tick;

/** The level of a slot as it is today. A line that is down says nothing about the save. */
const levelOf = async (levels: LevelPort, recording: Recording): Promise<Level | 'wrong' | 'unreachable'> => {
  const loaded = await levels.load(recording.levelId);
  if (!loaded.ok) return loaded.reason;
  return hashLevel(loaded.level) === recording.levelHash ? loaded.level : 'wrong';
};

/** What is written, by whom, and in which order: the half of the autosave that knows the running shift. */
const createWriter = (storage: StoragePort, levels: LevelPort, messages: Messages, writer: number) => {
  let current: { readonly run: Run; readonly order: number } | null = null;
  /** Runs that are kept no longer: another window is newer, or a bot would write over a person. */
  const silent = new WeakSet<Run>();

  const takeUp = (run: Run): void => {
    current = { run, order: nextOrder(storage, levels.ids()) };
  };
  const orderOf = (run: Run): number => {
    if (current?.run !== run) takeUp(run);
    return current?.order ?? 0;
  };
  const isNewerElsewhere = (key: string, order: number): boolean => {
    const text = storage.read(key);
    const stored = text === null ? null : parseStored(text);
    return stored !== null && stored.writer !== writer && stored.order >= order;
  };
  return {
    takeUp,
    begin: (run: Run): void => {
      const { id } = run.shift.level;
      if (run.driver.kind !== 'person' && storage.read(saveKeyOf(id)) !== null) silent.add(run);
      else makeRoom(storage, id);
      takeUp(run);
    },
    /** Null where this run is not to be kept. */
    write: (run: Run, hasSeenAll: boolean): boolean | null => {
      if (silent.has(run)) return null;
      const key = saveKeyOf(run.shift.level.id);
      const order = orderOf(run);
      if (isNewerElsewhere(key, order)) {
        silent.add(run);
        messages.notifyOnce('notice.saveElsewhere');
        return null;
      }
      const code = encodeReplay(run.recording(), run.shift);
      return storage.write(key, makeStored({ code, cutKg: run.shift.state.cutKg, order, writer, hasSeenAll }));
    },
    clear: (run: Run): void => {
      if (!silent.has(run)) storage.remove(saveKeyOf(run.shift.level.id));
    },
  };
};

/** What is read back: the half that trusts nothing. */
const createReader = (storage: StoragePort, levels: LevelPort, messages: Messages) => {
  const shelf = (): readonly Slot[] => readShelf(storage, levels.ids());
  /** Only if it is still the text that was judged: a shift begun meanwhile has written its own. */
  const setAside = ({ key, text }: Slot): void => {
    if (storage.read(key) !== text) return;
    // First make room, so that it also works on a full disk.
    storage.remove(key);
    storage.write(ASIDE_KEY, text);
    messages.notify('notice.saveSetAside');
  };
  /** The slot as an offer; null where it is not worth one. */
  const offerOf = async (slot: Slot): Promise<GameState['saved']> => {
    const { recording, stored } = slot;
    const level = recording === null ? 'wrong' : await levelOf(levels, recording);
    if (recording === null || level === 'wrong') {
      setAside(slot);
      return null;
    }
    return { levelId: recording.levelId, tick: recording.endTick, cutKg: stored.cutKg };
  };
  const peek = async (): Promise<GameState['saved']> => {
    const slots = shelf();
    for (const slot of slots) if (slot.recording === null) setAside(slot);
    for (const slot of slots.filter((one) => one.recording !== null)) {
      const offer = await offerOf(slot);
      if (offer !== null) return offer;
    }
    return null;
  };
  const open = async (offer: GameState['saved']): Promise<OpenedSave> => {
    const slots = shelf();
    const slot = slots.find((one) => offer !== null && isOffered(one, offer)) ?? slots[0];
    if (slot === undefined) return 'none';
    const level = slot.recording === null ? 'wrong' : await levelOf(levels, slot.recording);
    if (level === 'unreachable') return level;
    const verified = level === 'wrong' ? null : verifyReplay(level, slot.stored.code);
    if (level === 'wrong' || verified === null || !verified.ok) {
      setAside(slot);
      return 'none';
    }
    bringForward(storage, slot, level.id);
    return {
      level,
      recording: verified.recording,
      shift: verified.shift,
      hasSeenAll: slot.stored.hasSeenAll,
    };
  };
  const discard = (offer: Offer): void => {
    const slot = shelf().find((one) => isOffered(one, offer));
    if (slot !== undefined) storage.remove(slot.key);
  };
  return { peek, open, discard };
};

type AutosavePorts = {
  readonly storage: StoragePort;
  readonly mirror: MirrorPort;
  readonly levels: LevelPort;
};

/** `writer` names this visit among the windows of one browser. */
export const createAutosave = (ports: AutosavePorts, messages: Messages, writer: number): Autosave => {
  const { levels } = ports;
  const { storage, ready } = mirrorShelf(ports.storage, ports.mirror, keysOf(levels.ids()));
  let sinceMs = 0;
  const condition = probeStorage(storage, levels.ids());
  if (condition === 'absent') messages.notifyOnce('notice.storageAbsent');
  if (condition === 'full') messages.notifyOnce('notice.storageFull');
  const pen = createWriter(storage, levels, messages, writer);
  const reader = createReader(storage, levels, messages);

  const reportFull = (): void => {
    if (condition !== 'absent') messages.notifyOnce('notice.storageFull');
  };
  const write = (run: Run, hasSeenAll = false): boolean => {
    sinceMs = 0;
    if (condition === 'absent') return false;
    const isWritten = pen.write(run, hasSeenAll);
    if (isWritten === false) reportFull();
    return isWritten === true;
  };

  return {
    ready,
    write,
    reportFull,
    begin: pen.begin,
    takeUp: pen.takeUp,
    clear: pen.clear,
    tick: (elapsedMs, run) => {
      sinceMs += elapsedMs;
      if (sinceMs >= AUTOSAVE_MS) write(run);
    },
    discard: reader.discard,
    peek: () => ready.then(reader.peek),
    open: (offer) => ready.then(() => reader.open(offer)),
  };
};
