// A touch screen has no arrow to show; one with a mouse has it as long as the mouse moves.
import type { PageTimers } from './page-timers.ts';

const HIDE_MS = 5000;

/** Sets `no-cursor` on the root after five seconds without a mouse. Returns its undo. */
export const hideIdleCursor = (view: Window, timers: PageTimers): (() => void) => {
  const until = new AbortController();
  const { classList } = view.document.documentElement;
  let callOff = (): void => {};
  const wait = (): void => {
    callOff();
    callOff = timers.after(HIDE_MS, () => classList.add('no-cursor'));
  };
  const moved = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse') return;
    classList.remove('no-cursor');
    wait();
  };
  wait();
  view.addEventListener('pointermove', moved, { signal: until.signal, capture: true });
  return () => {
    until.abort();
    callOff();
    classList.remove('no-cursor');
  };
};
