// The kiosk's screens by arrows, digits, stick and cross. In the dig the keys are the game's, and only what lies open
// above it is steered here: a dialog, or a card, whose answers are its digits.
import { boxOf, controlsIn, scopeOf, type Scope } from './controls.ts';
import { nearest, type Way } from './nearest.ts';
import { createPadWatch, readPads, type PadState } from './pads.ts';

export type SteerOptions = {
  /** Whether the screen's own controls may be walked through: false where the game's keys work. */
  readonly isActive: () => boolean;
  readonly page?: Document;
  readonly readPad?: () => PadState;
};

export type Steer = {
  /** Looks at the pads; call once a frame. */
  poll(): void;
  /** Whether the pads belong to a dialog or a card at this moment, and not to the mine. */
  hasPad(): boolean;
  destroy(): void;
};

const WAYS: Readonly<Record<string, Way>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
const PRESS_BUTTON = 0;
const FIELD =
  'input:not([type=checkbox]):not([type=radio]):not([type=range]), textarea, [contenteditable="true"]';

const isRange = (element: Element | null): element is HTMLInputElement =>
  element instanceof HTMLInputElement && element.type === 'range';

const isAcross = (way: Way): boolean => way === 'left' || way === 'right';

const digitOf = (event: KeyboardEvent): string | null =>
  /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1] ?? (/^\d$/.test(event.key) ? event.key : null);

/** A browser shows no focus ring to somebody whose last deed was a touch; this one is shown. */
const giveFocus = (control: HTMLElement): void => {
  control.focus();
  if (control.classList.contains('is-steered')) return;
  control.classList.add('is-steered');
  control.addEventListener('focusout', () => control.classList.remove('is-steered'), { once: true });
};

const slide = (range: HTMLInputElement, way: Way): void => {
  if (way === 'right') range.stepUp();
  else range.stepDown();
  for (const type of ['input', 'change']) range.dispatchEvent(new Event(type, { bubbles: true }));
};

const focusedIn = (page: Document, controls: readonly HTMLElement[]): number =>
  controls.findIndex((control) => control === page.activeElement);

const move = (page: Document, scope: Scope, way: Way): void => {
  const controls = controlsIn(scope, 'data-steer');
  const from = focusedIn(page, controls);
  const to = from < 0 ? 0 : nearest(controls.map(boxOf), from, way);
  const control = to === null ? undefined : controls[to];
  if (control !== undefined) giveFocus(control);
};

/** `data-digit` names a control's own digit; the others are counted. Where digits are written, `data-own-digits`, they are. */
const pressDigit = (scope: Scope, digit: string): boolean => {
  if (scope.element.querySelector('[data-own-digits]') !== null) return false;
  const controls = controlsIn(scope, 'data-steer');
  const named = controls.find((control) => control.dataset['digit'] === digit);
  const control =
    named ?? controls.filter(({ dataset }) => dataset['digit'] === undefined)[Number(digit) - 1];
  control?.click();
  return control !== undefined;
};

const createKeys = (page: Document, scopeNow: () => Scope | null, holdsFocus: (scope: Scope) => boolean) => {
  /** Whether the key was one of these and is done with. */
  const take = (event: KeyboardEvent, scope: Scope): boolean => {
    const way = WAYS[event.key];
    if (way !== undefined) {
      // A card is entered by Enter or by the stick: its arrows would turn the pick away from somebody at work.
      if (scope.kind === 'card' && !holdsFocus(scope)) return false;
      if (isRange(page.activeElement) && isAcross(way)) return false;
      move(page, scope, way);
      return true;
    }
    const isPress = event.key === 'Enter' || (event.key === ' ' && scope.kind !== 'card');
    if (isPress && !holdsFocus(scope)) {
      move(page, scope, 'down');
      return true;
    }
    const digit = digitOf(event);
    return digit !== null && !event.repeat && pressDigit(scope, digit);
  };
  return (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest(FIELD) !== null) return;
    const scope = scopeNow();
    if (scope === null || !take(event, scope)) return;
    event.preventDefault();
    event.stopPropagation();
  };
};

export const createSteer = ({ isActive, page = document, readPad = readPads }: SteerOptions): Steer => {
  const until = new AbortController();
  const look = createPadWatch(readPad);
  const scopeNow = (): Scope | null => scopeOf(page, isActive());
  const holdsFocus = (scope: Scope): boolean => focusedIn(page, controlsIn(scope, 'data-steer')) >= 0;
  window.addEventListener('keydown', createKeys(page, scopeNow, holdsFocus), {
    capture: true,
    signal: until.signal,
  });
  const steerPad = (scope: Scope, way: Way): void => {
    const { activeElement } = page;
    if (isRange(activeElement) && isAcross(way) && holdsFocus(scope)) slide(activeElement, way);
    else move(page, scope, way);
  };
  return {
    poll: () => {
      const { pressed, way } = look();
      const scope = scopeNow();
      if (scope === null) return;
      if (way !== null) steerPad(scope, way);
      if (!pressed.includes(PRESS_BUTTON)) return;
      if (holdsFocus(scope)) (page.activeElement as HTMLElement).click();
      else if (scope.kind !== 'card') move(page, scope, 'down');
    },
    hasPad: () => {
      const scope = scopeNow();
      return scope !== null && (scope.kind !== 'card' || holdsFocus(scope));
    },
    destroy: () => until.abort(),
  };
};
