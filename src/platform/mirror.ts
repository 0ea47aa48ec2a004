// The browser's IndexedDB behind the session's mirror: unlike local storage it tells the disk at once. Where there is
// none, or it is locked, broken or asleep, the game goes on without and says nothing: it is the second place. Nothing is
// put on the device before there is something to keep.
import type { MirrorPort } from '../session/ports.ts';

export const MIRROR_DATABASE = '102tons';
const STORE = 'shelf';
const KEY = 'newest';
/** Some browsers never answer when a database is opened; a shift is not kept waiting for them, ms. *tuned* */
const PATIENCE_MS = 1500;

/** Null where there is none yet and none shall be made: whoever only looks leaves nothing behind. */
const openDatabase = (isToBeMade: boolean): Promise<IDBDatabase | null> =>
  new Promise((resolve, reject) => {
    const asked = indexedDB.open(MIRROR_DATABASE, 1);
    let isRefused = false;
    asked.addEventListener('upgradeneeded', () => {
      if (isToBeMade) asked.result.createObjectStore(STORE);
      else {
        isRefused = true;
        asked.transaction?.abort();
      }
    });
    asked.addEventListener('success', () => resolve(asked.result));
    asked.addEventListener('error', (event) => {
      // Called off by ourselves: no fault for the console of any browser.
      event.preventDefault();
      if (isRefused) resolve(null);
      else reject(new Error('IndexedDB did not open'));
    });
  });

const readNewest = (database: IDBDatabase): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const asked = database.transaction(STORE).objectStore(STORE).get(KEY);
    asked.addEventListener('success', () => resolve(asked.result));
    asked.addEventListener('error', () => reject(new Error('IndexedDB could not be read')));
  });

/** Rejects when it takes too long. */
const inTime = <Answer>(work: Promise<Answer>): Promise<Answer> =>
  new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('IndexedDB did not answer')), PATIENCE_MS);
    work.then(resolve, reject);
  });

export const createMirror = (): MirrorPort => {
  /** Shut until it was read: what was never read must not be written over. */
  let place: IDBDatabase | 'shut' | 'empty' | 'coming' = 'shut';
  /** The newest text that is not yet in a place. */
  let due: string | null = null;

  const hold = (database: IDBDatabase): void => {
    // Another window that wants the database gone or newer is not kept waiting by this one.
    database.addEventListener('versionchange', () => {
      database.close();
      place = 'shut';
    });
    place = database;
  };
  const put = (): void => {
    try {
      if (due === null || typeof place === 'string') return;
      place.transaction(STORE, 'readwrite', { durability: 'strict' }).objectStore(STORE).put(due, KEY);
      due = null;
    } catch {
      // Closed meanwhile: local storage has it, later.
      place = 'shut';
    }
  };
  const make = async (): Promise<void> => {
    place = 'coming';
    try {
      const database = await openDatabase(true);
      if (database !== null) hold(database);
      put();
    } catch {
      place = 'shut';
    }
  };
  const look = async (): Promise<readonly [IDBDatabase | null, unknown]> => {
    const database = await openDatabase(false);
    return [database, database === null ? null : await readNewest(database)];
  };
  return {
    read: async () => {
      try {
        const [database, newest] = await inTime(look());
        if (database === null) place = 'empty';
        else hold(database);
        return typeof newest === 'string' ? newest : null;
      } catch {
        return null;
      }
    },
    write: (text) => {
      if (place === 'shut') return;
      due = text;
      if (place === 'empty') void make();
      else put();
    },
  };
};
