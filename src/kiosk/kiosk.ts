// The kiosk: the attract loop, one visitor at a time, the question whether anybody is still there, and a fresh start
// after each. It knows the session and no screen; its clock may run faster than the wall's, for a soak.
import type { Kiosk, StaffDesk } from '../session/kiosk-port.ts';
import { createKioskStore, patch } from './kiosk-store.ts';
import { createReception, volumesAt, type ReceptionParts } from './reception.ts';

export type KioskParts = ReceptionParts & { readonly staff: StaffDesk };

/** A frame after a sleeping machine counts no more than this, ms of the kiosk's clock. */
const MAX_GAP_MS = 5000;

export type RunningKiosk = Kiosk & {
  /** Call once a frame, with a monotonic clock. */
  frame(nowMs: number): void;
  /** Back to the attract loop, whatever is up. */
  reset(): void;
  openPanel(): void;
  closePanel(): void;
  /** The staff changed something: a visit goes on with what it began with, the attract loop begins anew. */
  refresh(): void;
  /** True while nobody is there: what would be noticed may be done now. */
  isAlone(): boolean;
};

export const createKiosk = (parts: KioskParts): RunningKiosk => {
  const { session, config, hurry, staff } = parts;
  const store = createKioskStore();
  const reception = createReception(parts, store);
  let lastMs: number | null = null;
  return {
    store,
    staff,
    begin: reception.begin,
    stir: reception.stir,
    leave: reception.end,
    reset: reception.end,
    choose: (rule) => reception.visit()?.choose(rule),
    rate: session.rate,
    setLocale: (locale) => {
      if (config().locales.includes(locale)) session.changeSettings({ locale });
    },
    setVolume: (percent) => {
      const loud = Math.min(config().volumeMax, Math.max(0, Math.round(percent)));
      session.changeSettings({ volumes: volumesAt(loud), isMuted: loud === 0 });
    },
    askPin: () => patch(store, { panel: 'pin' }),
    openPanel: () => patch(store, { panel: 'open' }),
    closePanel: () => patch(store, { panel: 'shut' }),
    refresh: () => (reception.visit() === null ? reception.end() : undefined),
    isAlone: () => reception.visit() === null && store.getState().panel === 'shut',
    frame: (nowMs) => {
      const elapsedMs = Math.min(MAX_GAP_MS, Math.max(0, nowMs - (lastMs ?? nowMs)) * hurry);
      lastMs = nowMs;
      reception.advance(elapsedMs);
    },
  };
};
