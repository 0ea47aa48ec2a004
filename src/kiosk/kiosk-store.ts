// What the screens of the kiosk read, written only where it changed.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { KioskState } from '../session/kiosk-port.ts';
import type { Visit } from './visit.ts';

/** As after a start of the page. */
export const FRESH: KioskState = {
  stage: 'attract',
  secondsLeft: 0,
  secondsOf: 0,
  idle: null,
  attract: { poster: false, cutKg: 0, normKg: 7000 },
  isAsleep: false,
  hasDug: false,
  choice: null,
  item: 0,
  panel: 'shut',
};

export type KioskStore = StoreApi<KioskState>;

export const createKioskStore = (): KioskStore => createStore<KioskState>(() => FRESH);

/** Called every frame: a field that says the same as before keeps its identity, and nobody is told. */
export const patch = (store: KioskStore, change: Partial<KioskState>): void => {
  const now = store.getState();
  const isNew = Object.entries(change).some(
    ([key, value]) => JSON.stringify(now[key as keyof KioskState]) !== JSON.stringify(value),
  );
  if (isNew) store.setState(change);
};

const seconds = (ms: number): number => Math.max(0, Math.ceil(ms / 1000));

export const stateOf = (visit: Visit): Partial<KioskState> => {
  const part = visit.part();
  if (part === null) return {};
  return {
    stage: part.stage,
    secondsLeft: seconds(visit.leftMs()),
    secondsOf: seconds(part.toMs - part.fromMs),
    hasDug: visit.hasDug(),
    choice: visit.choice(),
    item: visit.item(),
  };
};
