// The shelf a second time. A browser brings its local storage to the disk when it likes, as late as half a minute, and
// says so to nobody: killed before, it has forgotten the best part of the shift. What is put on the shelf is therefore
// put into a place that is on the disk at once, and read back only where that place knows more.
import type { MirrorPort, StoragePort } from './ports.ts';

/** How often the shelf was changed in this browser, in both places: the higher count is the newer shelf. */
export const COUNT_KEY = '102tons.shelf.count';

type Snapshot = { readonly count: number; readonly shelf: Readonly<Record<string, unknown>> };

const readSnapshot = (text: string | null): Snapshot | null => {
  try {
    const { count, shelf } = JSON.parse(text ?? 'null') as Partial<Snapshot>;
    const isOurs = Number.isSafeInteger(count) && typeof shelf === 'object' && shelf !== null;
    return isOurs ? { count: Number(count), shelf } : null;
  } catch {
    return null;
  }
};

export type MirroredShelf = {
  /** The storage as it was; what is written to or taken off the shelf is mirrored. */
  readonly storage: StoragePort;
  /** The shelf is the newest there is. Nothing may be put on it before, or the rescue would be lost. */
  readonly ready: Promise<void>;
};

export const mirrorShelf = (
  storage: StoragePort,
  mirror: MirrorPort,
  keys: readonly string[],
): MirroredShelf => {
  const countNow = (): number => Number(storage.read(COUNT_KEY) ?? 0) || 0;

  const restore = (text: string | null): void => {
    const snapshot = readSnapshot(text);
    if (snapshot === null || snapshot.count <= countNow()) return;
    for (const key of keys) {
      const kept = snapshot.shelf[key];
      if (typeof kept === 'string') storage.write(key, kept);
      else storage.remove(key);
    }
    storage.write(COUNT_KEY, String(snapshot.count));
  };
  const ready = mirror.read().then(restore, () => undefined);

  const reflect = (): void => {
    const count = countNow() + 1;
    if (!storage.write(COUNT_KEY, String(count))) return;
    const shelf = Object.fromEntries(keys.map((key) => [key, storage.read(key)]));
    mirror.write(JSON.stringify({ count, shelf }));
  };
  let isDue = false;
  /** A save that moves from one place to another is several changes and one reflection. */
  const changed = (key: string): void => {
    if (isDue || !keys.includes(key)) return;
    isDue = true;
    void ready.then(() => {
      isDue = false;
      reflect();
    });
  };

  return {
    ready,
    storage: {
      read: storage.read,
      write: (key, value) => {
        const isWritten = storage.write(key, value);
        if (isWritten) changed(key);
        return isWritten;
      },
      remove: (key) => {
        storage.remove(key);
        changed(key);
      },
    },
  };
};
