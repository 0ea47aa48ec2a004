// The browser's local storage behind the session's port. Private windows, locked-down schools and full disks
// make every one of these calls throw somewhere; here they answer null or false and the game goes on.
import type { StoragePort } from '../session/ports.ts';

/** Even naming `localStorage` throws where storage is forbidden, so it is asked for anew each time. */
const attempt = <Answer>(ask: (storage: Storage) => Answer, otherwise: Answer): Answer => {
  try {
    return ask(globalThis.localStorage);
  } catch {
    return otherwise;
  }
};

export const createStorage = (): StoragePort => ({
  read: (key) => attempt((storage) => storage.getItem(key), null),
  write: (key, value) =>
    attempt((storage) => {
      storage.setItem(key, value);
      return true;
    }, false),
  remove: (key) => {
    attempt((storage) => {
      storage.removeItem(key);
      return true;
    }, false);
  },
});
