// What the page tells the drawn mine about itself: the part of the stage its plates leave free, the reader's names for
// people, the size of the letters. Measured a few times a second and not every frame, since asking for a layout costs.
import type { I18n } from '../i18n/i18n.ts';
import type { CrewCard } from '../session/store.ts';
import { shortName } from './surname.ts';

/** Asking for a layout costs a frame: often enough for a plate that comes or goes, seldom enough not to be among the slow twentieth. */
const LOOK_MS = 1000;

export type Measured = { readonly top: number; readonly bottom: number; readonly letterPx: number };

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** What lies over the middle of the stage hides it; what stands at its side does not. */
export const overMiddle = (desk: HTMLElement, whole: Box, selector: string): Box | null => {
  const box = desk.querySelector(selector)?.getBoundingClientRect();
  const middle = (whole.left + whole.right) / 2;
  return box !== undefined && box.left < middle && box.right > middle ? box : null;
};

export const measure = (desk: HTMLElement): Measured => {
  const letterPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const whole = desk.getBoundingClientRect();
  const words = overMiddle(desk, whole, '.hud-words');
  if (words === null) return { top: 0, bottom: 0, letterPx };
  const paper = overMiddle(desk, whole, '.card-sheet');
  const hands = overMiddle(desk, whole, '.acts');
  return {
    top: Math.max(words.top, paper?.bottom ?? 0) - whole.top,
    bottom: hands === null ? 0 : whole.bottom - hands.top,
    letterPx,
  };
};

export const createMinePage = (
  desk: HTMLElement,
  first: I18n,
  now: () => number,
  measureIn: (desk: HTMLElement) => Measured = measure,
) => {
  let words = first;
  let measured: Measured = { top: 0, bottom: 0, letterPx: 16 };
  let lookedMs = -Infinity;
  const look = (): Measured => {
    if (now() - lookedMs < LOOK_MS) return measured;
    lookedMs = now();
    measured = measureIn(desk);
    return measured;
  };
  return {
    /** The language that is spoken from now on. */
    speak: (i18n: I18n): void => {
      words = i18n;
    },
    covered: look,
    letterPx: (): number => look().letterPx,
    callOf: (person: Pick<CrewCard, 'nameKey' | 'trade'>): string =>
      words.has(`trade.${person.trade}`) ? shortName(words, person) : '',
    callOfPlayer: (person: Pick<CrewCard, 'nameKey' | 'trade'>): string =>
      words.has('hud.name.you') ? words.t('hud.name.you', { name: shortName(words, person) }) : '',
  };
};
