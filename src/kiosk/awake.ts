// The whole screen, and a screen that stays on, where the browser grants them. Both are courtesies: the machine's own
// settings are what a museum relies on, and a refusal is no trouble.

export type Awake = {
  /** Another visitor: full screen may be asked for once more. */
  beginVisit(): void;
  destroy(): void;
};

/** Only these count as a deed of the visitor's: a finger when it lifts, a mouse when it presses. */
const isDeed = ({ type, pointerType }: PointerEvent): boolean =>
  (type === 'pointerdown') === (pointerType === 'mouse');

/** Asks for the whole screen at the first deed of a visit; never twice, refused or not. Never throws. */
const fillScreen = (page: Document, signal: AbortSignal): (() => void) => {
  let hasAsked = false;
  const ask = (event: PointerEvent): void => {
    if (hasAsked || !isDeed(event)) return;
    hasAsked = true;
    if (page.fullscreenElement !== null || !page.fullscreenEnabled) return;
    try {
      page.documentElement.requestFullscreen({ navigationUI: 'hide' }).catch(() => undefined);
    } catch {
      // A browser that knows the name and not the deed.
    }
  };
  for (const type of ['pointerdown', 'pointerup'] as const)
    page.defaultView?.addEventListener(type, ask, { capture: true, signal });
  return () => {
    hasAsked = false;
  };
};

/** Keeps the screen on while the page is seen; asks again when it comes back or when a lock was taken away. */
const holdLight = (page: Document, wakeLock: WakeLock | undefined, signal: AbortSignal) => {
  let lock: WakeLockSentinel | null = null;
  let isAsking = false;
  const free = (held: WakeLockSentinel): void => void held.release().catch(() => undefined);
  const ask = async (): Promise<void> => {
    const isHeld = lock !== null && !lock.released;
    if (wakeLock === undefined || isHeld || isAsking || signal.aborted) return;
    if (page.visibilityState !== 'visible') return;
    isAsking = true;
    try {
      const held = await wakeLock.request('screen');
      if (signal.aborted) free(held);
      else lock = held;
    } catch {
      // Low battery, or a page that is not trusted: asked for again at the next occasion.
    } finally {
      isAsking = false;
    }
  };
  page.addEventListener('visibilitychange', () => void ask(), { signal });
  signal.addEventListener('abort', () => (lock === null ? undefined : free(lock)), { once: true });
  void ask();
  return () => void ask();
};

/** `wakeLock` is the browser's own, where it has one. */
export const createAwake = (
  page: Document = document,
  wakeLock: WakeLock | undefined = navigator.wakeLock,
): Awake => {
  const until = new AbortController();
  const askAnew = fillScreen(page, until.signal);
  const lightAnew = holdLight(page, wakeLock, until.signal);
  return {
    beginVisit: () => {
      askAnew();
      lightAnew();
    },
    destroy: () => until.abort(),
  };
};
