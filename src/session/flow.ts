// The order of the screens, as questions with one answer and no state. Without it each screen would know the
// next, and a level with a shorter arc would need code in every one of them.
import { SCREENS, type Screen } from './store.ts';

/** The screen after this one in the arc; `title` after the last. */
export const nextScreen = (screen: Screen, arc: readonly Screen[]): Screen => {
  const rank = SCREENS.indexOf(screen);
  return arc.find((later) => SCREENS.indexOf(later) > rank) ?? 'title';
};

/** Where somebody else's shift is opened: at its lights where the arc has them, else at its sheet. */
export const openingScreen = (arc: readonly Screen[]): Screen =>
  arc.includes('lights-up') ? 'lights-up' : 'tally';

/** True where one may go straight to `target`: the title always, a reveal screen only with a shift to show. */
export const canGoTo = (target: Screen, hasReveal: boolean, isShiftRunning: boolean): boolean => {
  if (target === 'title') return true;
  if (target === 'shift') return isShiftRunning;
  return hasReveal;
};

/** The sheet is signed by leaving it for the press: a lesson cut short still has a booking. */
export const signsOnLeaving = (from: Screen, to: Screen): boolean =>
  from === 'tally' && to !== 'title' && to !== 'tally';
