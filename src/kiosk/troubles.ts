// The troubles a page is told of: errors nobody caught, promises nobody waited for, a graphics context that went away.

export type TroubleKind = 'stall' | 'standstill' | 'context-lost' | 'error' | 'rejection' | 'reset-failed';

const LONGEST = 200;
/** Browsers say so when a size changed twice in a frame; nothing is broken. */
const RESIZE_NOISE = /^ResizeObserver loop/;
/** All that is told of an error in a script of another origin. */
const FOREIGN = /^Script error\.?$/;

/** Without the path: which file of the game, and the line. */
const placeOf = ({ filename, lineno }: ErrorEvent): string => {
  const file = filename.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
  return file === '' ? '' : ` @ ${file}:${lineno}`;
};

const short = (text: string): string => text.replaceAll(/\s+/g, ' ').slice(0, LONGEST);

const detailOfError = (event: ErrorEvent): string | null => {
  const message = event.message ?? '';
  if (message === '' || RESIZE_NOISE.test(message)) return null;
  if (FOREIGN.test(message) && (event.error ?? null) === null) return null;
  return short(`${message}${placeOf(event)}`);
};

const detailOfReason = (reason: unknown): string =>
  short(reason instanceof Error ? `${reason.name}: ${reason.message}` : String(reason));

/** Tells `heard` of each, in words of at most 200 letters and without a path. Returns its undo. */
export const watchTroubles = (
  view: Window,
  heard: (kind: TroubleKind, detail: string) => void,
): (() => void) => {
  const until = new AbortController();
  const { signal } = until;
  // Not in capture: a picture that did not load is told on its way down and is no error of ours.
  view.addEventListener(
    'error',
    (event) => {
      const detail = detailOfError(event);
      if (detail !== null) heard('error', detail);
    },
    { signal },
  );
  view.addEventListener('unhandledrejection', (event) => heard('rejection', detailOfReason(event.reason)), {
    signal,
  });
  // It does not bubble: on its way down it is heard wherever the canvas stands.
  view.document.addEventListener('webglcontextlost', () => heard('context-lost', ''), {
    capture: true,
    signal,
  });
  return () => until.abort();
};
