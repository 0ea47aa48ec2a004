// What is printed on a key, from the `KeyboardEvent.code` the settings hold. Letters are those of a Latin
// keyboard, since a code names a place and not a letter.
import type { I18n } from '../i18n/i18n.ts';

const ARROWS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};
const NAMED = [
  'Space',
  'Enter',
  'Escape',
  'Tab',
  'Backspace',
  'ShiftLeft',
  'ShiftRight',
  'ControlLeft',
  'ControlRight',
  'AltLeft',
  'AltRight',
];

export const keyName = (i18n: I18n, code: string): string => {
  const arrow = ARROWS[code];
  if (arrow !== undefined) return arrow;
  if (NAMED.includes(code)) return i18n.t(`key.${code}`);
  const plain = /^(?:Key|Digit)(.)$/.exec(code);
  return plain?.[1] ?? code.replace(/^Numpad/, 'Num ');
};
