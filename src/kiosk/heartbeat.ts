// A sign of life for whoever watches the page from outside: a helper of the system reads it over the debugging port and
// ends a browser in which it stands still.
import type { KioskStage } from '../session/kiosk-port.ts';

export type Heartbeat = {
  /** A frame was drawn; `nowMs` is the page's clock. */
  beat(nowMs: number): void;
  destroy(): void;
};

/** Writes whole seconds since the first frame into `data-heartbeat` of `root`, and the part of the visit into `data-stage`. */
export const createHeartbeat = (
  stage: () => KioskStage,
  root: HTMLElement = document.documentElement,
): Heartbeat => {
  let startMs: number | null = null;
  let told = -1;
  return {
    beat: (nowMs) => {
      startMs ??= nowMs;
      const seconds = Math.floor((nowMs - startMs) / 1000);
      if (seconds === told) return;
      told = seconds;
      root.dataset['heartbeat'] = String(seconds);
      root.dataset['stage'] = stage();
    },
    destroy: () => {
      delete root.dataset['heartbeat'];
      delete root.dataset['stage'];
    },
  };
};
