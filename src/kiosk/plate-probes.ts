// The self-test's questions about the machine the browser stands on: the glass, what touches it, how fast it is drawn.

export type Finding = {
  readonly isGood: boolean;
  /** A value, a name, or a word of `kiosk.state.<word>`; no sentence. */
  readonly detail: string;
};
/** May throw, reject or never answer. */
export type Probe = () => Finding | Promise<Finding>;

export const good = (detail: string): Finding => ({ isGood: true, detail });
export const bad = (detail: string): Finding => ({ isGood: false, detail });

/** Fewer frames than this in a second, and the hammer stutters. */
const LEAST_FRAMES = 30;

const framesInOneSecond = (): Promise<Finding> =>
  new Promise((resolve) => {
    let frames = 0;
    let isOver = false;
    const count = (): void => {
      if (isOver) return;
      frames += 1;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    setTimeout(() => {
      isOver = true;
      resolve({ isGood: frames >= LEAST_FRAMES, detail: String(frames) });
    }, 1000);
  });

const isFullScreen = (): boolean =>
  document.fullscreenElement !== null ||
  matchMedia('(display-mode: fullscreen)').matches ||
  (innerWidth >= screen.width && innerHeight >= screen.height);

const glass = (): Finding => good(`${screen.width} × ${screen.height} · ${devicePixelRatio}`);

const padNames = (): string =>
  navigator
    .getGamepads()
    .flatMap((pad) => (pad === null ? [] : [pad.id.slice(0, 40)]))
    .join(' · ');

type WithMemory = { readonly memory?: { readonly usedJSHeapSize: number } };

const heap = (): Finding => {
  const { memory } = performance as WithMemory;
  return good(memory === undefined ? 'unknown' : `${(memory.usedJSHeapSize / 1_048_576).toFixed(1)} MiB`);
};

export const PLATE_PROBES: Readonly<Record<string, Probe>> = {
  'full-screen': () => (isFullScreen() ? good('yes') : bad('no')),
  screen: glass,
  touch: () => ({ isGood: navigator.maxTouchPoints > 0, detail: String(navigator.maxTouchPoints) }),
  // A pad shows only after a press of its buttons, and most kiosks have none.
  gamepads: () => good(padNames() || 'none'),
  frames: framesInOneSecond,
  heap,
};
