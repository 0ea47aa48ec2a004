// What can be pressed at this moment: in the topmost dialog, else on a card that lies open, else on the screen.

const CONTROL =
  'button, a[href], summary, select, input:not([type="hidden"]), [role="button"], [role="radio"], [role="switch"], [role="tab"]';
const DIALOG = 'dialog[open], [role="dialog"], [role="alertdialog"]';
const CARD = '.card-sheet';
const ANSWER = '.card-answer';
const OUT_OF_REACH = '[inert], [aria-hidden="true"], [hidden]';

export type Scope = {
  readonly kind: 'dialog' | 'card' | 'screen';
  readonly element: Element;
};

/** A finger's place on a control, CSS pixels; of a drawn radio it is the label's. */
export const boxOf = (control: Element): DOMRect =>
  (control.closest('label') ?? control).getBoundingClientRect();

const isShown = (element: Element): boolean => {
  if (element.closest(OUT_OF_REACH) !== null) return false;
  const { width, height } = boxOf(element);
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
};

const isEnabled = (control: HTMLElement): boolean =>
  !control.matches(':disabled') && control.getAttribute('aria-disabled') !== 'true';

/** Where presses belong; null where they are the game's. `hasScreen`: the screen itself may be walked through. */
export const scopeOf = (page: Document, hasScreen: boolean): Scope | null => {
  const dialog = Array.from(page.querySelectorAll(DIALOG)).findLast(isShown);
  if (dialog !== undefined) return { kind: 'dialog', element: dialog };
  const card = page.querySelector(CARD);
  if (card !== null) return { kind: 'card', element: card };
  return hasScreen ? { kind: 'screen', element: page.getElementById('desk') ?? page.body } : null;
};

/** The controls of a scope in the order of the page, but those marked `mark="skip"`. Of a card only its answers. */
export const controlsIn = ({ kind, element }: Scope, mark: 'data-steer' | 'data-scan'): HTMLElement[] => {
  const isAnswered = kind === 'card' && element.querySelector(ANSWER) !== null;
  return Array.from(element.querySelectorAll<HTMLElement>(isAnswered ? ANSWER : CONTROL)).filter(
    (control) => isEnabled(control) && isShown(control) && control.closest(`[${mark}="skip"]`) === null,
  );
};
