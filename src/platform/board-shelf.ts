// The class board's place on this computer: one text in a database of its own, since a class of codes may be more than
// local storage takes. Written only where the teacher ticked so.
import type { ShelfPort } from '../board/ports.ts';

/** Whoever deletes everything the game keeps must name it. */
export const BOARD_DATABASE = '102tons-board';
const STORE = 'board';
const KEY = 'codes';
/** Some browsers never answer when a database is opened, ms. *tuned* */
const PATIENCE_MS = 3000;

const answered = <Answer>(request: IDBRequest<Answer>): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error('the database did not answer')));
  });

/** A request may succeed and its transaction fail after it: a full disk is told of only where all is written. */
const finished = <Answer>(transaction: IDBTransaction, request: IDBRequest<Answer>): Promise<Answer> =>
  new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve(request.result));
    transaction.addEventListener('abort', () => reject(new Error('the database could not write')));
  });

const openDatabase = async (): Promise<IDBDatabase> => {
  const asked = indexedDB.open(BOARD_DATABASE, 1);
  asked.addEventListener('upgradeneeded', () => asked.result.createObjectStore(STORE));
  const database = await answered(asked);
  // Another window that wants the database gone is not kept waiting by this one.
  database.addEventListener('versionchange', () => database.close());
  return database;
};

/** Opens, does one thing, closes; rejects when it takes too long. */
const within = <Answer>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Answer>,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('the database did not answer')), PATIENCE_MS);
    const deed = async (): Promise<Answer> => {
      const database = await openDatabase();
      try {
        const transaction = database.transaction(STORE, mode);
        return await finished(transaction, work(transaction.objectStore(STORE)));
      } finally {
        database.close();
      }
    };
    deed().then(resolve, reject);
  });

export const createBoardShelf = (): ShelfPort => ({
  read: () =>
    within<unknown>('readonly', (store) => store.get(KEY)).then(
      (kept) => (typeof kept === 'string' ? kept : null),
      () => null,
    ),
  write: (text) =>
    within('readwrite', (store) => store.put(text, KEY)).then(
      () => true,
      () => false,
    ),
  remove: () =>
    within('readwrite', (store) => store.delete(KEY)).then(
      () => undefined,
      () => undefined,
    ),
});
