// The places where a visit at home keeps things, with a lid: once everything is to go, a save of the last second must not bring
// back what was just taken away.
import type { MirrorPort, StoragePort } from '../session/ports.ts';
import { createMirror } from './mirror.ts';
import { createStorage } from './storage.ts';

export type Keepsakes = {
  readonly storage: StoragePort;
  readonly mirror: MirrorPort;
  /** From now on nothing more is kept until the page is loaded anew, and nobody is told of a fault. */
  close(): void;
};

export const createKeepsakes = (storage = createStorage(), mirror = createMirror()): Keepsakes => {
  let isClosed = false;
  return {
    storage: {
      read: storage.read,
      write: (key, value) => isClosed || storage.write(key, value),
      remove: storage.remove,
    },
    mirror: {
      read: mirror.read,
      write: (text) => (isClosed ? undefined : mirror.write(text)),
    },
    close: () => {
      isClosed = true;
    },
  };
};
