// Mouse and finger on the mine: point at a block to aim, hold to hammer, tap another bay to go there. A
// second finger means the reader wants to zoom the page; then everything is let go. On a screen that many share it is
// somebody else's, and whoever holds the hammer keeps it.
import type { Session } from '../../session/session-port.ts';
import type { BandPoint } from '../band.ts';
import { createHammerGrip, isPlayable } from './actions.ts';
import { bayUnder, createPointerAim, playerIn } from './pointer-aim.ts';

/** Shorter than this and without a drag it is a tap, ms and CSS pixels. */
const TAP_MS = 350;
const TAP_PX = 12;

export type PointerTarget = {
  readonly element: HTMLElement;
  /** A point of the canvas, CSS pixels, in the seam. */
  readonly bandAt: (x: number, y: number) => BandPoint;
  /** Whether the screen is shared: a second finger is then another visitor's. */
  readonly isShared: () => boolean;
};

type Press = {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly atMs: number;
  readonly isOnCoal: boolean;
};
type Handlers = {
  readonly [Name in 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel']: (
    event: PointerEvent,
  ) => void;
};

const isTap = (press: Press, event: PointerEvent): boolean =>
  event.timeStamp - press.atMs < TAP_MS &&
  Math.hypot(event.clientX - press.x, event.clientY - press.y) < TAP_PX;

const goThere = (session: Session, point: BandPoint): void => {
  const shift = session.live()?.shift;
  const player = shift === undefined ? undefined : playerIn(shift);
  if (shift === undefined || player === undefined) return;
  const bay = bayUnder(shift, point);
  if (bay !== null && bay !== player.bay && bay >= 0) session.dispatch({ kind: 'move', bay });
};

const createHandlers = (
  session: Session,
  { element, bandAt, isShared }: PointerTarget,
): { readonly on: Handlers; letGo(): void } => {
  const grip = createHammerGrip(session);
  const aim = createPointerAim(session);
  const fingers = new Set<number>();
  let press: Press | null = null;

  const pointOf = (event: PointerEvent): BandPoint => {
    const edges = element.getBoundingClientRect();
    return bandAt(event.clientX - edges.left, event.clientY - edges.top);
  };
  const letGo = (): void => {
    grip.letGo();
    press = null;
  };
  const on: Handlers = {
    pointerdown: (event) => {
      fingers.add(event.pointerId);
      if (isShared() && press?.isOnCoal === true && press.id !== event.pointerId) return;
      if (fingers.size > 1 && !isShared()) return letGo();
      if (event.button !== 0 || !isPlayable(session)) return;
      element.setPointerCapture(event.pointerId);
      const isOnCoal = aim.at(pointOf(event), event.timeStamp, false);
      press = { id: event.pointerId, x: event.clientX, y: event.clientY, atMs: event.timeStamp, isOnCoal };
      if (isOnCoal) grip.press();
    },
    pointermove: (event) => {
      if (!isPlayable(session)) return;
      const isHolding = press !== null && press.id === event.pointerId && press.isOnCoal;
      const isHovering = press === null && event.pointerType === 'mouse';
      if (isHolding || isHovering) aim.at(pointOf(event), event.timeStamp, isHolding);
    },
    pointerup: (event) => {
      fingers.delete(event.pointerId);
      const ended = press;
      if (ended === null || ended.id !== event.pointerId) return;
      letGo();
      if (!ended.isOnCoal && isTap(ended, event) && isPlayable(session)) goThere(session, pointOf(event));
    },
    pointercancel: (event) => {
      fingers.delete(event.pointerId);
      if (press?.id === event.pointerId || !isShared()) letGo();
    },
  };
  return {
    on,
    letGo: () => {
      fingers.clear();
      letGo();
    },
  };
};

export const createPointer = (session: Session, target: PointerTarget): (() => void) => {
  const { on, letGo } = createHandlers(session, target);
  const { element } = target;
  const noMenu = (event: Event): void => event.preventDefault();
  const names = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const;
  for (const name of names) element.addEventListener(name, on[name]);
  element.addEventListener('contextmenu', noMenu);
  window.addEventListener('blur', letGo);
  return () => {
    for (const name of names) element.removeEventListener(name, on[name]);
    element.removeEventListener('contextmenu', noMenu);
    window.removeEventListener('blur', letGo);
    letGo();
  };
};
