// Which keys are the browser's and not the game's: printing, saving, searching, zooming, reloading, leaving.

type Keys = Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const FUNCTION_KEYS = new Set(['F1', 'F3', 'F4', 'F5', 'F6', 'F7', 'F10', 'F11', 'F12']);
const WITH_ALT = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'KeyD', 'KeyE', 'KeyF']);
/** The keys a multimedia keyboard has for the browser itself. */
const MEDIA = /^(?:Browser|Launch)/;
/** Keys that only go with another one. */
const HOLD_KEYS = new Set(['Control', 'Meta', 'Alt', 'AltGraph', 'Shift']);

/** By its place on the board, so that a Cyrillic layout asks with the same fingers. */
export const isStaffKey = ({ code, ctrlKey, altKey }: Pick<Keys, 'code' | 'ctrlKey' | 'altKey'>): boolean =>
  code === 'KeyA' && ctrlKey && altKey;

/** Whether only another key gives it a meaning. */
export const isHoldKey = (key: string): boolean => HOLD_KEYS.has(key);

/** Whether a browser would do something of its own; `isTyping` is a field with the focus, which keeps its Backspace. */
export const isBrowserKey = (event: Keys, isTyping: boolean): boolean => {
  if (isStaffKey(event) || isHoldKey(event.key)) return false;
  // All of them, not a list: browsers add new ones, and the game has none.
  if (event.ctrlKey || event.metaKey) return true;
  if (event.altKey) return WITH_ALT.has(event.code);
  if (FUNCTION_KEYS.has(event.key) || MEDIA.test(event.key)) return true;
  return event.key === 'Backspace' && !isTyping;
};
