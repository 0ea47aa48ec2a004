// Takes everything the game keeps off this device: both storages, the mirror, a kept class board, the copy for playing without a network and the
// worker behind it. What others keep under the same address stays. A promise of privacy that nobody can carry out
// themselves is only a sentence.
import { BOARD_DATABASE } from './board-shelf.ts';
import { MIRROR_DATABASE } from './mirror.ts';
import { isServed } from './served.ts';

/** Whatever the game stores, in whatever place, has a name that begins like this. */
const OURS = '102tons';

/** A database that another window holds, or a browser that never answers, does not hold the rest up, ms. *tuned* */
const PATIENCE_MS = 2000;

/** None of these may keep the others from being done. */
const attempt = async (deed: () => void | Promise<unknown>): Promise<void> => {
  const patience = new Promise<void>((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
  });
  const done = async (): Promise<unknown> => deed();
  await Promise.race([done().catch(() => undefined), patience]);
};

const eraseKeys = (storage: Storage): void => {
  const names = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  for (const name of names) if (name.startsWith(OURS)) storage.removeItem(name);
};

const eraseDatabase = (name: string): Promise<void> =>
  new Promise((resolve) => {
    const asked = indexedDB.deleteDatabase(name);
    for (const end of ['success', 'error']) asked.addEventListener(end, () => resolve());
  });

/** The worker of this folder alone: a parent folder may hold another game. */
const eraseWorker = async (scope: string): Promise<void> => {
  const found = await navigator.serviceWorker.getRegistration(scope);
  if (found?.scope === scope) await found.unregister();
};

/** Ours by name, or the worker's store, which ends in the address of its folder. */
const eraseCaches = async (scope: string): Promise<void> => {
  const names = (await caches.keys()).filter((name) =>
    name.startsWith(OURS) ? name.endsWith(scope) : name === `workbox-precache-v2-${scope}`,
  );
  await Promise.all(names.map((name) => caches.delete(name)));
};

/** Never rejects. Whatever still writes must have been stopped before (`createKeepsakes`). */
export const eraseAll = async (): Promise<void> => {
  const scope = new URL('./', document.baseURI).href;
  await attempt(() => eraseKeys(globalThis.localStorage));
  await attempt(() => eraseKeys(globalThis.sessionStorage));
  await attempt(() => eraseDatabase(MIRROR_DATABASE));
  await attempt(() => eraseDatabase(BOARD_DATABASE));
  await attempt(() => eraseWorker(scope));
  await attempt(() => eraseCaches(scope));
};

/**
 * Loads the page anew, by its own link; false, and nothing done, where its server does not answer: a page without server and
 * copy would end as the browser's own error.
 */
export const startAnew = async (): Promise<boolean> => {
  const isThere =
    !isServed() ||
    (await fetch('./', { cache: 'no-store' }).then(
      ({ ok }) => ok,
      () => false,
    ));
  if (isThere) globalThis.location.reload();
  return isThere;
};
