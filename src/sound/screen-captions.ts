// Captions of what belongs to no event: the hammer itself, the press, the pages, the band that grows smaller. Without
// them half of what the print says would be for hearing players only.
import type { GameState, Screen } from '../session/store.ts';
import { bandLeft } from './band.ts';
import type { Caption } from './captions.ts';

const ARRIVALS: Partial<Record<Screen, string>> = {
  tally: 'caption.print.page',
  'page-1935': 'caption.print.press',
  'lights-up': 'caption.lit.breath',
  ledger: 'caption.print.page',
  lever: 'caption.print.page',
  'page-1988': 'caption.print.solo',
  card: 'caption.print.stamp',
};

const HAMMER_EVERY_MS = 45_000;
/** Longer than a whole lights-up lasts. */
const ONCE_A_FILM_MS = 90_000;

/** One line for a change of the store, or none. */
export const screenCaption = (after: GameState, before: GameState): Caption | null => {
  if (after.screen !== before.screen) {
    const key = ARRIVALS[after.screen];
    return key === undefined ? null : { key, everyMs: 0 };
  }
  if (after.screen === 'shift') {
    const isOn = after.shift?.isHammering === true && before.shift?.isHammering === false;
    return isOn ? { key: 'caption.work.hammer', everyMs: HAMMER_EVERY_MS } : null;
  }
  if (after.screen !== 'lights-up' || bandLeft(after) >= bandLeft(before)) return null;
  // Said at the first of them only: five such lines crowded out mallets and hooves, which are what one is to hear.
  return { key: 'caption.print.band', everyMs: ONCE_A_FILM_MS };
};
