// The browser's IndexedDB behind the session's mirror: unlike local storage it tells the disk at once. Where there is
// none, or it is locked, broken or asleep, the game goes on without and says nothing: it is the second place.
import type { MirrorPort } from '../session/ports.ts';

const DATABASE = '102tons';
const STORE = 'shelf';
const KEY = 'newest';
/** Some browsers never answer when a database is opened; a shift is not kept waiting for them, ms. *tuned* */
const PATIENCE_MS = 1500;

const openDatabase = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const asked = indexedDB.open(DATABASE, 1);
    asked.addEventListener('upgradeneeded', () => asked.result.createObjectStore(STORE));
    asked.addEventListener('success', () => resolve(asked.result));
    asked.addEventListener('error', () => reject(new Error('IndexedDB did not open')));
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
  /** Null until it was read: what was never read must not be written over. */
  let open: IDBDatabase | null = null;
  const openAndRead = async (): Promise<readonly [IDBDatabase, unknown]> => {
    const database = await openDatabase();
    // Another window that wants the database gone or newer is not kept waiting by this one.
    database.addEventListener('versionchange', () => database.close());
    return [database, await readNewest(database)];
  };
  return {
    read: async () => {
      try {
        const [database, newest] = await inTime(openAndRead());
        open = database;
        return typeof newest === 'string' ? newest : null;
      } catch {
        return null;
      }
    },
    write: (text) => {
      try {
        open?.transaction(STORE, 'readwrite', { durability: 'strict' }).objectStore(STORE).put(text, KEY);
      } catch {
        // Closed meanwhile: local storage has it, later.
        open = null;
      }
    },
  };
};
