// The shift so far, written as a replay code every few seconds, so that a crash or a closed lid costs five seconds at
// the most. Whatever cannot be read back is set aside with a message; whatever cannot be written is told once.
import {
  decodeReplay,
  encodeReplay,
  hashLevel,
  verifyReplay,
  type Level,
  type Recording,
  type Shift,
} from '../sim/index.ts';
import type { Messages } from './messages.ts';
import type { LevelPort, StoragePort } from './ports.ts';
import type { Run } from './run.ts';
import type { GameState } from './store.ts';

export const SAVE_KEY = '102tons.save';
export const ASIDE_KEY = '102tons.save.aside';
const PROBE_KEY = '102tons.probe';
/** Real milliseconds of play between two saves; with one frame it must stay under 5 s (issue 2). */
export const AUTOSAVE_MS = 3000;
/** Raised when the shape of the stored record changes; the code inside has its own version. */
const FORMAT = 1;

/** `cutKg` is only for the title screen: a resumed shift counts its own coal. */
type Stored = { readonly format: number; readonly code: string; readonly cutKg: number };

export type SavedShift = { readonly level: Level; readonly recording: Recording; readonly shift: Shift };

export type Autosave = {
  /** Counts real time of play and writes when it is time. */
  tick(elapsedMs: number, run: Run): void;
  /** Writes now: a pause, a hidden page, the end of the shift. */
  write(run: Run): void;
  clear(): void;
  /** Tells once that something could not be kept; silent where storage is known to be absent. */
  reportFull(): void;
  /** What is saved, checked against the level of today; sets aside what does not fit. */
  peek(): Promise<GameState['saved']>;
  /** The saved shift, re-run to its tick; null (and set aside) where it does not verify. */
  open(): Promise<SavedShift | null>;
};

const isStored = (value: unknown): value is Stored => {
  if (typeof value !== 'object' || value === null) return false;
  const { format, code, cutKg } = value as Partial<Record<keyof Stored, unknown>>;
  return format === FORMAT && typeof code === 'string' && typeof cutKg === 'number' && Number.isFinite(cutKg);
};

const parseStored = (text: string): Stored | null => {
  try {
    const value: unknown = JSON.parse(text);
    return isStored(value) ? value : null;
  } catch {
    return null;
  }
};

/** Room for a byte, or why not: full storage can still be read, absent storage cannot. */
export const probeStorage = (storage: StoragePort): 'good' | 'full' | 'absent' => {
  if (storage.write(PROBE_KEY, '1') && storage.read(PROBE_KEY) === '1') {
    storage.remove(PROBE_KEY);
    return 'good';
  }
  const holdsSomething = [SAVE_KEY, ASIDE_KEY, '102tons.settings'].some((key) => storage.read(key) !== null);
  return holdsSomething ? 'full' : 'absent';
};

const writeRun = (storage: StoragePort, run: Run): boolean => {
  const stored: Stored = {
    format: FORMAT,
    code: encodeReplay(run.recording(), run.shift),
    cutKg: run.shift.state.cutKg,
  };
  return storage.write(SAVE_KEY, JSON.stringify(stored));
};

type Peeked = { readonly level: Level; readonly recording: Recording; readonly stored: Stored };

/** Null where the code is no code of a level of today. */
const peekStored = async (levels: LevelPort, text: string): Promise<Peeked | null> => {
  const stored = parseStored(text);
  const decoded = stored === null ? null : decodeReplay(stored.code);
  if (stored === null || decoded === null || !decoded.ok) return null;
  const { recording } = decoded;
  const loaded = await levels.load(recording.levelId);
  if (!loaded.ok || hashLevel(loaded.level) !== recording.levelHash) return null;
  return { level: loaded.level, recording, stored };
};

export const createAutosave = (storage: StoragePort, levels: LevelPort, messages: Messages): Autosave => {
  let sinceMs = 0;
  const condition = probeStorage(storage);
  if (condition === 'absent') messages.notifyOnce('notice.storageAbsent');
  if (condition === 'full') messages.notifyOnce('notice.storageFull');

  const reportFull = (): void => {
    if (condition !== 'absent') messages.notifyOnce('notice.storageFull');
  };
  const write = (run: Run): void => {
    sinceMs = 0;
    if (condition !== 'absent' && !writeRun(storage, run)) reportFull();
  };
  /** Only if it is still the text that was judged: a shift begun meanwhile has written its own. */
  const setAside = (text: string): void => {
    if (storage.read(SAVE_KEY) !== text) return;
    // First make room, so that it also works on a full disk.
    storage.remove(SAVE_KEY);
    storage.write(ASIDE_KEY, text);
    messages.notify('notice.saveSetAside');
  };

  return {
    write,
    reportFull,
    tick: (elapsedMs, run) => {
      sinceMs += elapsedMs;
      if (sinceMs >= AUTOSAVE_MS) write(run);
    },
    clear: () => storage.remove(SAVE_KEY),
    peek: async () => {
      const text = storage.read(SAVE_KEY);
      if (text === null) return null;
      const peeked = await peekStored(levels, text);
      if (peeked === null) {
        setAside(text);
        return null;
      }
      return { levelId: peeked.level.id, tick: peeked.recording.endTick, cutKg: peeked.stored.cutKg };
    },
    open: async () => {
      const text = storage.read(SAVE_KEY);
      if (text === null) return null;
      const peeked = await peekStored(levels, text);
      const verified = peeked === null ? null : verifyReplay(peeked.level, peeked.stored.code);
      if (peeked === null || verified === null || !verified.ok) {
        setAside(text);
        return null;
      }
      return { level: peeked.level, recording: verified.recording, shift: verified.shift };
    },
  };
};
