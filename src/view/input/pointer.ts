// Mouse and finger on the mine: point at a block to aim, hold to hammer, tap another bay to go there. A
// second finger means the reader wants to zoom the page; then everything is let go.
import type { Session } from '../../session/session-port.ts';
import { PIECE_COUNT, type Shift } from '../../sim/index.ts';
import { pieceMeant, tiltTowards } from '../aim.ts';
import { SEAM, type BandPoint } from '../band.ts';
import { bayUnitsOf } from '../scenery.ts';
import { createHammerGrip, isPlayable } from './actions.ts';

/** A finger misses: this far outside the seam still means the coal, world units (tuned). */
const FINGER = 26;
/** Shorter than this and without a drag it is a tap, ms and CSS pixels. */
const TAP_MS = 350;
const TAP_PX = 12;
/** Not more aims a second than a replay code cares to hold, ms. */
const AIM_EVERY_MS = 60;

export type PointerTarget = {
  readonly element: HTMLElement;
  /** A point of the canvas, CSS pixels, in the seam. */
  readonly bandAt: (x: number, y: number) => BandPoint;
};

type Press = {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly atMs: number;
  readonly isOnCoal: boolean;
};

const playerIn = (shift: Shift) =>
  shift.state.workers[shift.level.crew.findIndex((member) => member.isPlayer)];

/** What lies under the pointer: the bay, and whether the point is on the seam at all. */
const bayUnder = (shift: Shift, point: BandPoint): number | null => {
  if (point.v < -FINGER || point.v > SEAM + FINGER) return null;
  return Math.floor(point.u / bayUnitsOf(shift));
};

export const createPointer = (session: Session, { element, bandAt }: PointerTarget): (() => void) => {
  const grip = createHammerGrip(session);
  const fingers = new Set<number>();
  let press: Press | null = null;
  let lastAimMs = 0;

  const pointOf = (event: PointerEvent): BandPoint => {
    const box = element.getBoundingClientRect();
    return bandAt(event.clientX - box.left, event.clientY - box.top);
  };

  /** Aims where the pointer points; true when it lies on coal of the player's own bay. */
  const aim = (event: PointerEvent, isHolding: boolean): boolean => {
    const shift = session.live()?.shift;
    const player = shift === undefined ? undefined : playerIn(shift);
    if (shift === undefined || player === undefined || player.post !== 'hew') return false;
    const point = pointOf(event);
    const bayUnits = bayUnitsOf(shift);
    const bay = bayUnder(shift, point);
    if (!isHolding && bay !== player.bay) return false;
    const u = point.u - player.bay * bayUnits;
    const { hewing, face } = shift.state;
    const isGone = (piece: number): boolean => (face.pieceLeft[player.bay * PIECE_COUNT + piece] ?? 0) <= 0;
    const meant = pieceMeant(hewing.piece, u, point.v, bayUnits);
    const piece = isGone(meant) ? hewing.piece : meant;
    if (isGone(piece)) return false;
    const tilt = tiltTowards(piece, u, point.v, bayUnits);
    const isChange = piece !== hewing.piece || tilt !== hewing.tilt;
    if (isChange && (event.type === 'pointerdown' || event.timeStamp - lastAimMs >= AIM_EVERY_MS)) {
      lastAimMs = event.timeStamp;
      session.dispatch({ kind: 'aim', piece, tilt });
    }
    return true;
  };

  const letGo = (): void => {
    grip.letGo();
    press = null;
  };

  const down = (event: PointerEvent): void => {
    fingers.add(event.pointerId);
    if (fingers.size > 1) return letGo();
    if (event.button !== 0 || !isPlayable(session)) return;
    element.setPointerCapture(event.pointerId);
    const isOnCoal = aim(event, false);
    press = { id: event.pointerId, x: event.clientX, y: event.clientY, atMs: event.timeStamp, isOnCoal };
    if (isOnCoal) grip.press();
  };

  const move = (event: PointerEvent): void => {
    if (!isPlayable(session)) return;
    if (press !== null && press.id === event.pointerId && press.isOnCoal) aim(event, true);
    else if (press === null && event.pointerType === 'mouse') aim(event, false);
  };

  const goThere = (event: PointerEvent): void => {
    const shift = session.live()?.shift;
    const player = shift === undefined ? undefined : playerIn(shift);
    if (shift === undefined || player === undefined) return;
    const bay = bayUnder(shift, pointOf(event));
    if (bay !== null && bay !== player.bay && bay >= 0) session.dispatch({ kind: 'move', bay });
  };

  const up = (event: PointerEvent): void => {
    fingers.delete(event.pointerId);
    const ended = press;
    if (ended === null || ended.id !== event.pointerId) return;
    letGo();
    const isTap =
      event.timeStamp - ended.atMs < TAP_MS &&
      Math.hypot(event.clientX - ended.x, event.clientY - ended.y) < TAP_PX;
    if (isTap && !ended.isOnCoal && isPlayable(session)) goThere(event);
  };

  const cancel = (event: PointerEvent): void => {
    fingers.delete(event.pointerId);
    letGo();
  };
  const blur = (): void => {
    fingers.clear();
    letGo();
  };
  const menu = (event: Event): void => event.preventDefault();

  element.addEventListener('pointerdown', down);
  element.addEventListener('pointermove', move);
  element.addEventListener('pointerup', up);
  element.addEventListener('pointercancel', cancel);
  element.addEventListener('contextmenu', menu);
  window.addEventListener('blur', blur);
  return () => {
    element.removeEventListener('pointerdown', down);
    element.removeEventListener('pointermove', move);
    element.removeEventListener('pointerup', up);
    element.removeEventListener('pointercancel', cancel);
    element.removeEventListener('contextmenu', menu);
    window.removeEventListener('blur', blur);
  };
};
