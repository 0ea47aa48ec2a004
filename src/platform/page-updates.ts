// The updates of this very page: where a browser has service workers and may have one here, and which sounds it plays.
import { MP3_WISH } from './offline-rules.ts';
import { isServed } from './served.ts';
import { createUpdates, type Updates, type UpdatesWorld } from './updates.ts';

/** In a frame of somebody else's page the game is a guest, and leaves nothing behind. */
const isGuest = (page: Window): boolean => {
  try {
    return page.top !== null && page.top.location.origin !== page.location.origin;
  } catch {
    return true;
  }
};

/** Null on a stick, without https, in a private window of some browsers, and where storage is forbidden. */
const workersOf = (page: Window): ServiceWorkerContainer | null => {
  try {
    return isServed() && !isGuest(page) ? (page.navigator.serviceWorker ?? null) : null;
  } catch {
    return null;
  }
};

/** The question Howler asks when it chooses between the two sprites. */
const playsWebm = (): boolean => {
  try {
    return new Audio().canPlayType('audio/webm; codecs="vorbis"') !== '';
  } catch {
    return true;
  }
};

export const createPageUpdates = (wishes: Pick<UpdatesWorld, 'whenQuiet' | 'reload'>): Updates => {
  const scope = new URL('./', document.baseURI).href;
  const script = new URL(`offline-worker.js${playsWebm() ? '' : MP3_WISH}`, scope).href;
  return createUpdates({ ...wishes, workers: workersOf(window), script, scope });
};
