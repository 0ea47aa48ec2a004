// A clock that moves when a test says so, and the timers on it.
import type { Later } from '../../src/sound/late-cues.ts';

export type FakeClock = {
  nowMs: number;
  readonly later: Later;
  /** What falls due on the way is done at its time. */
  pass(ms: number): void;
};

export const aClock = (): FakeClock => {
  let timers: readonly { readonly at: number; readonly act: () => void }[] = [];
  const clock: FakeClock = {
    nowMs: 0,
    later: (ms, act) => {
      const timer = { at: clock.nowMs + ms, act };
      timers = [...timers, timer];
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    pass: (ms) => {
      const end = clock.nowMs + ms;
      const dueNext = () => timers.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0];
      for (let due = dueNext(); due !== undefined; due = dueNext()) {
        const done = due;
        timers = timers.filter((timer) => timer !== done);
        clock.nowMs = Math.max(clock.nowMs, done.at);
        done.act();
      }
      clock.nowMs = end;
    },
  };
  return clock;
};
