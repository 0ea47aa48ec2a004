// What the offline worker decides, apart from the worker, so that it can be tested without one: which files a browser
// needs, what becomes of the museum's own file, and whether a new version may take over.
import type { PrecacheEntry } from 'workbox-precaching';

/** The message that asks a waiting worker to take over; it answers true or false through the port sent along. */
export const TAKE_OVER = 'take-over';

/** What follows the worker's address where the browser plays no WebM. */
export const MP3_WISH = '?sound=mp3';

/** Both sprites hold the same sounds; a browser plays one of them, and keeps no other. */
export const filesFor = (entries: readonly PrecacheEntry[], search: string): PrecacheEntry[] => {
  const needless = search === MP3_WISH ? '.webm' : '.mp3';
  return entries.filter(({ url }) => !url.endsWith(needless));
};

/** The optional file a museum writes beside index.html. */
export const SETTINGS_FILE = 'kiosk.json';

/** A server that does not answer is as good as gone, ms. *tuned* */
const PATIENCE_MS = 5000;

/** As much of a `Cache` as is used here. */
export type Store = {
  match(address: string): Promise<Response | undefined>;
  put(address: string, answer: Response): Promise<void>;
  delete(address: string): Promise<boolean>;
};

/**
 * The file as it is now, else as it was last seen, else none. A museum that took its file away is believed; a server that
 * stumbles is not.
 */
export const freshElseLast = async (
  address: string,
  store: Store,
  fetchFile: typeof fetch,
): Promise<Response> => {
  const last = async (): Promise<Response> =>
    (await store.match(address)) ?? new Response(null, { status: 404 });
  // A full disk keeps no copy, and the answer is an answer all the same.
  const keep = async (answer: Response): Promise<void> => {
    if (answer.ok) await store.put(address, answer.clone());
    else await store.delete(address);
  };
  try {
    const answer = await fetchFile(address, { cache: 'no-cache', signal: AbortSignal.timeout(PATIENCE_MS) });
    if (answer.status >= 500) return await last();
    await keep(answer).catch(() => undefined);
    return answer;
  } catch {
    return last();
  }
};

type Page = { readonly url: string };

const isOfGame = (page: Page, scope: string): boolean => page.url.startsWith(scope);

/**
 * A new version throws away the files of the one before it. A second window that is still on those would ask in vain for
 * the next screen of its shift, so that the new version must wait until one page at the most is left to be loaded anew.
 */
export const mayTakeOver = (pages: readonly Page[], scope: string): boolean =>
  pages.filter((page) => isOfGame(page, scope)).length <= 1;

/** Whether a page open now is a kiosk, which will want the museum's file again without a server. */
export const hasKiosk = (pages: readonly Page[], scope: string): boolean =>
  pages.some((page) => isOfGame(page, scope) && new URL(page.url).searchParams.get('mode') === 'kiosk');
