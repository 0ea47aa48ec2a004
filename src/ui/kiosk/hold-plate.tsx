// A plate that hammers while it is held. It follows the finger that pressed it and no other: a second child's hand
// neither starts nor ends the hold.
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { createHammerHold } from '../../session/hammer-hold.ts';
import type { Session } from '../../session/session-port.ts';
import { useStore } from '../use-store.ts';

type HoldPlateProps = {
  readonly session: Session;
  readonly label: string;
  readonly note: string;
  readonly children: ComponentChildren;
};

/** Which finger holds; keys hold without one. */
const useHold = (session: Session) => {
  const finger = useRef<number | 'key' | null>(null);
  const hold = useMemo(() => createHammerHold(session), [session]);
  const press = (by: number | 'key'): boolean => {
    if (finger.current !== null) return false;
    finger.current = by;
    hold.take();
    return true;
  };
  const release = (by: number | 'key'): void => {
    if (finger.current !== by) return;
    finger.current = null;
    hold.drop();
  };
  const drop = (): void => (finger.current === null ? undefined : release(finger.current));
  return { press, release, drop };
};

/** A finger that is already gone again cannot be captured, and is no fault. */
const capture = (plate: HTMLElement, finger: number): void => {
  try {
    plate.setPointerCapture?.(finger);
  } catch {
    // Its end comes as a cancel, or the plate is let go when the next part begins.
  }
};

const isPressKey = (event: KeyboardEvent): boolean => event.key === ' ' || event.key === 'Enter';

export const HoldPlate = ({ session, label, note, children }: HoldPlateProps) => {
  const isOn = useStore(session.store, (state) => state.shift?.isHammering ?? false);
  const { press, release, drop } = useHold(session);
  const wasHandled = useRef(false);
  useEffect(() => drop, []);
  return (
    <button
      type="button"
      id="act-hammer"
      class="button button-plate kiosk-hold"
      aria-label={label}
      aria-describedby="kiosk-hold-note"
      aria-pressed={isOn}
      onMouseDown={(event) => event.preventDefault()}
      onPointerDown={(event) => {
        wasHandled.current = true;
        if (event.button === 0 && press(event.pointerId)) capture(event.currentTarget, event.pointerId);
      }}
      onPointerUp={(event) => release(event.pointerId)}
      onPointerCancel={(event) => release(event.pointerId)}
      onLostPointerCapture={(event) => release(event.pointerId)}
      onKeyDown={(event) => {
        if (!isPressKey(event)) return;
        event.stopPropagation();
        wasHandled.current = true;
        if (!event.repeat) press('key');
      }}
      onKeyUp={(event) => {
        if (!isPressKey(event)) return;
        event.stopPropagation();
        release('key');
      }}
      onBlur={() => release('key')}
      onClick={() => {
        // A press without pointer or key (assistive technology, a switch) cannot be held: it turns the hammer on or off.
        if (!wasHandled.current) session.dispatch({ kind: isOn ? 'hammer-off' : 'hammer-on' });
        wasHandled.current = false;
      }}
    >
      {children}
      <span id="kiosk-hold-note" class="kiosk-hold-note">
        {note}
      </span>
    </button>
  );
};
