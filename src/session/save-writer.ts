// Writes the running shift in its place on the shelf, and knows when it must not: another window is newer, or a bot would
// write over a person.
import { encodeReplay } from '../sim/index.ts';
import type { Messages } from './messages.ts';
import type { LevelPort, StoragePort } from './ports.ts';
import type { Run } from './run.ts';
import { makeRoom, makeStored, nextOrder, parseStored, saveKeyOf } from './save-shelf.ts';

/** `writer` names this visit among the windows of one browser. */
export const createSaveWriter = (
  storage: StoragePort,
  levels: LevelPort,
  messages: Messages,
  writer: number,
) => {
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
      return storage.write(
        key,
        makeStored({ code, cutKg: run.shift.state.cutKg, order, writer, hasSeenAll }),
      );
    },
    clear: (run: Run): void => {
      if (!silent.has(run)) storage.remove(saveKeyOf(run.shift.level.id));
    },
  };
};
