// The staff's way in: a finger held in the corner, or three keys. Nothing on the screen tells of it.
import { pageTimers, type PageTimers } from './page-timers.ts';
import { isStaffKey } from './shortcuts.ts';

const HOLD_MS = 5000;
/** The corner, and how far a finger may stray, CSS pixels. */
const CORNER_PX = 80;
const STRAY_PX = 30;

type Held = { readonly id: number; readonly x: number; readonly y: number; readonly callOff: () => void };

const isInCorner = ({ clientX, clientY }: PointerEvent): boolean =>
  clientX < CORNER_PX && clientY < CORNER_PX;

const holdCorner = (onStaff: () => void, { after }: PageTimers, signal: AbortSignal): void => {
  let held: Held | null = null;
  const drop = (): void => {
    held?.callOff();
    held = null;
  };
  const down = (event: PointerEvent): void => {
    // The first finger in the corner counts; others, there or elsewhere, neither help nor harm.
    if (held !== null || event.button !== 0 || !isInCorner(event)) return;
    const callOff = after(HOLD_MS, () => {
      held = null;
      onStaff();
    });
    held = { id: event.pointerId, x: event.clientX, y: event.clientY, callOff };
  };
  const move = (event: PointerEvent): void => {
    if (held === null || event.pointerId !== held.id) return;
    if (Math.hypot(event.clientX - held.x, event.clientY - held.y) > STRAY_PX) drop();
  };
  const up = (event: PointerEvent): void => {
    if (event.pointerId === held?.id) drop();
  };
  window.addEventListener('pointerdown', down, { capture: true, signal });
  window.addEventListener('pointermove', move, { capture: true, signal });
  for (const end of ['pointerup', 'pointercancel'] as const)
    window.addEventListener(end, up, { capture: true, signal });
  window.addEventListener('blur', drop, { signal });
  signal.addEventListener('abort', drop, { once: true });
};

/**
 * Calls `onStaff` after five seconds of a finger in the top left corner, 80 by 80 CSS pixels, or at Ctrl+Alt+A. Listens
 * on the window, before palms and scanning stop what they take. Returns its undo.
 */
export const watchStaffGesture = (onStaff: () => void, timers: PageTimers = pageTimers): (() => void) => {
  const until = new AbortController();
  const { signal } = until;
  holdCorner(onStaff, timers, signal);
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.repeat || !isStaffKey(event)) return;
      event.preventDefault();
      onStaff();
    },
    { capture: true, signal },
  );
  return () => until.abort();
};
