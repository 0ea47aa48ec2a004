// Many hands on one pane of glass. A palm and a sixth finger do not exist for the page; beside them, and beside other
// children, every finger still presses its own control, which browsers grant to a finger that is alone.
import { pageTimers, type PageTimers } from './page-timers.ts';

export type PalmOptions = {
  readonly timers?: PageTimers;
  /** A contact wider than this in either direction is no fingertip, CSS pixels. */
  readonly widestPx?: number;
  /** So many fingers at once are heard. */
  readonly most?: number;
};

type Touch = {
  readonly control: HTMLElement | null;
  readonly x: number;
  readonly y: number;
  readonly isPalm: boolean;
  /** Something else was on the glass beside it: the browser may make no click of it. */
  isCrowded: boolean;
  /** A hand laid down begins as a finger: it presses nothing any more, and lets go of what it held when it is lifted. */
  isSpread: boolean;
};

const CONTROL =
  'button, a[href], label, summary, select, input, [role="button"], [role="radio"], [role="switch"], [role="tab"]';
/** A finger that moved further has dragged, CSS pixels. */
const TAP_PX = 24;

const controlAt = (place: EventTarget | null): HTMLElement | null =>
  place instanceof Element ? place.closest<HTMLElement>(CONTROL) : null;

const stop = (event: Event): void => {
  event.preventDefault();
  event.stopPropagation();
};

/** The presses a browser owes to fingers among others: its own click comes late, or not at all, and must count once. */
const createPresses = ({ after }: PageTimers) => {
  const owed = new Map<number, () => void>();
  const refused = new Set<number>();
  return {
    owe: (id: number, control: HTMLElement): void => {
      owed.set(
        id,
        // Once the lift has been heard by everyone: a hold ends before its click.
        after(0, () => {
          owed.delete(id);
          refused.add(id);
          control.click();
        }),
      );
    },
    refuse: (id: number): void => void refused.add(id),
    forget: (): void => refused.clear(),
    /** Whether this click may be; the browser's own, come in time, pays what is owed. */
    isDue: (id: number): boolean => {
      owed.get(id)?.();
      owed.delete(id);
      return !refused.has(id);
    },
    clear: (): void => {
      for (const callOff of owed.values()) callOff();
      owed.clear();
      refused.clear();
    },
  };
};

const isTap = ({ control, x, y }: Touch, { clientX, clientY }: PointerEvent): boolean =>
  control?.isConnected === true &&
  Math.hypot(clientX - x, clientY - y) < TAP_PX &&
  controlAt(document.elementFromPoint(clientX, clientY)) === control;

const createHands = ({ timers = pageTimers, widestPx = 60, most = 5 }: PalmOptions) => {
  const touches = new Map<number, Touch>();
  const presses = createPresses(timers);
  const isWide = ({ width, height }: PointerEvent): boolean => Math.max(width, height) > widestPx;
  const fingers = (): number => Array.from(touches.values()).filter(({ isPalm }) => !isPalm).length;

  const land = (event: PointerEvent): void => {
    if (touches.size === 0) presses.forget();
    const isPalm = isWide(event) || fingers() >= most;
    for (const other of touches.values()) other.isCrowded = true;
    touches.set(event.pointerId, {
      control: controlAt(event.target),
      x: event.clientX,
      y: event.clientY,
      isPalm,
      isCrowded: touches.size > 0,
      isSpread: false,
    });
    if (isPalm) stop(event);
  };
  const move = (event: PointerEvent): void => {
    const touch = touches.get(event.pointerId);
    if (touch?.isPalm === true) stop(event);
    else if (touch !== undefined && isWide(event)) touch.isSpread = true;
  };
  const lift = (event: PointerEvent): void => {
    const { pointerId } = event;
    const touch = touches.get(pointerId);
    touches.delete(pointerId);
    if (touch === undefined) return;
    if (touch.isPalm) stop(event);
    if (touch.isPalm || touch.isSpread) presses.refuse(pointerId);
    else if (event.type === 'pointerup' && touch.isCrowded && touch.control !== null && isTap(touch, event))
      presses.owe(pointerId, touch.control);
  };
  const click = (event: PointerEvent): void => {
    // A press by code, or by a device that helps, has no finger.
    if (event.pointerType === 'touch' && !presses.isDue(event.pointerId)) stop(event);
  };
  const clear = (): void => {
    touches.clear();
    presses.clear();
  };
  return { land, move, lift, click, clear };
};

/** Keeps palms from the page and gives crowded fingers their clicks. Returns its undo. */
export const createPalms = (options: PalmOptions = {}): (() => void) => {
  const hands = createHands(options);
  const until = new AbortController();
  const on = (type: string, heard: (event: PointerEvent) => void): void =>
    window.addEventListener(type, (event) => heard(event as PointerEvent), {
      capture: true,
      signal: until.signal,
    });
  const ofTouch =
    (heard: (event: PointerEvent) => void) =>
    (event: PointerEvent): void =>
      event.pointerType === 'touch' ? heard(event) : undefined;
  on('pointerdown', ofTouch(hands.land));
  on('pointermove', ofTouch(hands.move));
  on('pointerup', ofTouch(hands.lift));
  on('pointercancel', ofTouch(hands.lift));
  on('click', hands.click);
  window.addEventListener('blur', hands.clear, { signal: until.signal });
  return () => {
    until.abort();
    hands.clear();
  };
};
