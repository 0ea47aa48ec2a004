// Keys to commands, by the player's own mapping. A text field, an open dialog and a focused button keep
// their keys: Space belongs to the button that has the focus.
import type { Session } from '../../session/session-port.ts';
import { KEY_ACTIONS, type KeyAction } from '../../session/store.ts';
import { act, createHammerGrip, isPlayable } from './actions.ts';

const ARROWS = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);
/** Arrows always steer, whatever else is mapped to steering. */
const ARROW_ACTIONS: Readonly<Record<string, KeyAction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
const LETTER_ACTIONS: Readonly<Record<string, KeyAction>> = {
  KeyW: 'up',
  KeyS: 'down',
  KeyA: 'left',
  KeyD: 'right',
};
const TYPING =
  'input:not([type=checkbox]):not([type=radio]):not([type=range]), textarea, select, [contenteditable="true"]';
const KEEPS_ALL = `${TYPING}, dialog, [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]`;
const KEEPS_ARROWS =
  'input, [role="radio"], [role="tab"], [role="slider"], [role="grid"], [role="radiogroup"]';
const KEEPS_PRESS = 'button, a[href], summary, input, [role="button"], [role="checkbox"], [role="switch"]';

/** Whether whatever has the focus wants this key for itself. */
export const belongsToFocus = (target: EventTarget | null, code: string): boolean => {
  if (!(target instanceof Element)) return false;
  if (target.closest(KEEPS_ALL) !== null) return true;
  if (ARROWS.has(code)) return target.closest(KEEPS_ARROWS) !== null;
  const isPress = code === 'Space' || code === 'Enter' || code === 'NumpadEnter';
  return isPress && target.closest(KEEPS_PRESS) !== null;
};

export const actionFor = (keys: Readonly<Record<KeyAction, string>>, code: string): KeyAction | null => {
  const mapped = KEY_ACTIONS.find((action) => keys[action] === code);
  if (mapped !== undefined) return mapped;
  return code === 'Escape' ? 'pause' : (ARROW_ACTIONS[code] ?? LETTER_ACTIONS[code] ?? null);
};

export const createKeyboard = (session: Session): (() => void) => {
  const grip = createHammerGrip(session);
  const down = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!isPlayable(session) || belongsToFocus(event.target, event.code)) return;
    const action = actionFor(session.store.getState().settings.keys, event.code);
    if (action === null) return;
    event.preventDefault();
    if (event.repeat) return;
    if (action === 'hammer') grip.press();
    else act(session, action);
  };
  const up = (event: KeyboardEvent): void => {
    if (event.code === session.store.getState().settings.keys.hammer) grip.release();
  };
  const letGo = (): void => grip.letGo();
  const hidden = (): void => {
    if (document.hidden) grip.letGo();
  };
  window.addEventListener('keydown', down);
  window.addEventListener('keyup', up);
  window.addEventListener('blur', letGo);
  document.addEventListener('visibilitychange', hidden);
  return () => {
    window.removeEventListener('keydown', down);
    window.removeEventListener('keyup', up);
    window.removeEventListener('blur', letGo);
    document.removeEventListener('visibilitychange', hidden);
    letGo();
  };
};
