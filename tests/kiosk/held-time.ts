// A page's clocks in a test's hand: time passes when it is told to, in steps of a tenth of a second.
import type { PageTimers } from '../../src/kiosk/page-timers.ts';

type Alarm = { atMs: number; readonly everyMs: number | null; readonly ring: () => void };

export type HeldTime = PageTimers & {
  /** Lets time pass; `each` is called at every step, as a frame would be. */
  pass(ms: number, each?: (nowMs: number) => void): void;
  /** How many alarms are still set. */
  set(): number;
};

const STEP_MS = 100;

export const heldTime = (): HeldTime => {
  let nowMs = 0;
  const alarms = new Set<Alarm>();
  const arm = (ms: number, everyMs: number | null, then: () => void): (() => void) => {
    const alarm: Alarm = { atMs: nowMs + ms, everyMs, ring: then };
    alarms.add(alarm);
    return () => void alarms.delete(alarm);
  };
  const ring = (): void => {
    for (const alarm of Array.from(alarms)) {
      if (alarm.atMs > nowMs || !alarms.has(alarm)) continue;
      if (alarm.everyMs === null) alarms.delete(alarm);
      else alarm.atMs += alarm.everyMs;
      alarm.ring();
    }
  };
  return {
    nowMs: () => nowMs,
    after: (ms, then) => arm(ms, null, then),
    every: (ms, then) => arm(ms, ms, then),
    set: () => alarms.size,
    pass: (ms, each) => {
      for (let left = ms; left > 0; left -= STEP_MS) {
        nowMs += Math.min(STEP_MS, left);
        each?.(nowMs);
        ring();
      }
    },
  };
};
