// Which hands spoke last: keyboard, mouse, finger or pad. Hints name what those hands have; a key named to a finger, or a
// letter to a pad, would teach nothing.
import type { KeyAction } from '../session/store.ts';

export type Input = 'keys' | 'mouse' | 'touch' | 'pad';

/** What is printed on a standard pad for each action; the sticks and the cross are drawn as arrows. */
export const PAD_NAMES: Readonly<Record<KeyAction, string>> = {
  hammer: 'A',
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  'tilt-up': 'LB',
  'tilt-down': 'RB',
  'set-prop': 'X',
  'tap-roof': 'Y',
  'change-steel': 'B',
  'mend-hose': 'R3',
  'call-timber': 'LT',
  'call-chute': 'RT',
  pause: 'Start',
};

export type InputWatch = {
  /** The hands used last; asks the pad, which tells nothing by itself. */
  now(): Input;
  stop(): void;
};

const isFingerOnly = (): boolean =>
  typeof window.matchMedia === 'function' && window.matchMedia('(hover: none) and (pointer: coarse)').matches;

const isPadPressed = (): boolean =>
  navigator.getGamepads?.().some((pad) => pad?.buttons.some((button) => button.pressed)) ?? false;

/** `tell` hears of every change of hands but the pad's, which has to be asked. */
export const watchInput = (tell?: (input: Input) => void): InputWatch => {
  let last: Input = isFingerOnly() ? 'touch' : 'keys';
  const turnTo = (input: Input): void => {
    if (input === last) return;
    last = input;
    tell?.(input);
  };
  const onKey = (event: KeyboardEvent): void => {
    // What a screen reader or a phone's bar sends has no code: it says nothing about a keyboard.
    if (event.code !== '') turnTo('keys');
  };
  const onPointer = (event: PointerEvent): void => {
    turnTo(event.pointerType === 'touch' || isFingerOnly() ? 'touch' : 'mouse');
  };
  window.addEventListener('keydown', onKey, true);
  window.addEventListener('pointerdown', onPointer, true);
  return {
    now: () => {
      if (isPadPressed()) last = 'pad';
      return last;
    },
    stop: () => {
      window.removeEventListener('keydown', onKey, true);
      window.removeEventListener('pointerdown', onPointer, true);
    },
  };
};
