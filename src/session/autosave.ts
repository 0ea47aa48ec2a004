// The shift so far, written as a replay code every three seconds, to two places: local storage, which survives the page,
// and its mirror, which survives the browser. A reload, a dead tab, a killed browser or a closed lid costs five seconds at
// the most; where there is no mirror, a killed browser may cost half a minute. Whatever cannot be read back is set aside
// with a message; whatever cannot be written is told once.
import type { Messages } from './messages.ts';
import type { LevelPort, MirrorPort, StoragePort } from './ports.ts';
import type { Run } from './run.ts';
import { mirrorShelf } from './save-mirror.ts';
import { createSaveReader, type OpenedSave, type SaveOffer } from './save-reader.ts';
import { ASIDE_KEY, keysOf } from './save-shelf.ts';
import { createSaveWriter } from './save-writer.ts';
import type { GameState } from './store.ts';

const PROBE_KEY = '102tons.probe';
/** Real milliseconds of play between two saves; with one frame it must stay under 5 s (issue 2). */
export const AUTOSAVE_MS = 3000;

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
  discard(offer: SaveOffer): void;
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
  const pen = createSaveWriter(storage, levels, messages, writer);
  const reader = createSaveReader(storage, levels, messages);

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
