// Staff who were called away, and children who found the corner: the question for the PIN and the panel close by
// themselves, or no visitor would ever be let in again.
import { patch, type KioskStore } from './kiosk-store.ts';

/** Milliseconds without a sign of life. *tuned* */
const PATIENCE_MS = { pin: 30_000, open: 300_000 } as const;

export type PanelClock = {
  stir(): void;
  advance(elapsedMs: number): void;
};

export const createPanelClock = (store: KioskStore): PanelClock => {
  let quietMs = 0;
  return {
    stir: () => {
      quietMs = 0;
    },
    advance: (elapsedMs) => {
      const { panel } = store.getState();
      quietMs = panel === 'shut' ? 0 : quietMs + elapsedMs;
      if (panel !== 'shut' && quietMs >= PATIENCE_MS[panel]) patch(store, { panel: 'shut' });
    },
  };
};
