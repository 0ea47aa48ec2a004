// Storage that forgets: a kiosk's visitors leave nothing behind on the machine, not even for a reload.
import type { MirrorPort, StoragePort } from '../session/ports.ts';

export type MemoryStorage = StoragePort & { clear(): void };

export const createMemoryStorage = (): MemoryStorage => {
  const kept = new Map<string, string>();
  return {
    read: (key) => kept.get(key) ?? null,
    write: (key, value) => {
      kept.set(key, value);
      return true;
    },
    remove: (key) => {
      kept.delete(key);
    },
    clear: () => kept.clear(),
  };
};

/** No second place either. */
export const noMirror: MirrorPort = { read: async () => null, write: () => undefined };
