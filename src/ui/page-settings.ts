// Settings that belong to the page as a whole: language, text size, motion, which screen is up, whether the
// mine behind it may be touched. Styles and tests read them from <html>; nothing else writes there.
import type { GameState } from '../session/store.ts';

const textScaleOf = ({ settings }: GameState): string => String(settings.textPercent / 100);

/**
 * Writes only what is not written yet: the store speaks sixty times a second in a shift, and an attribute of <html> that
 * is set again, even to what it was, costs the style of the whole page (1.6 ms of a frame, measured).
 */
export const applyToPage = (page: HTMLElement, stage: HTMLElement, state: GameState): void => {
  const { settings, screen } = state;
  if (page.lang !== settings.locale) page.lang = settings.locale;
  if (page.dataset['screen'] !== screen) page.dataset['screen'] = screen;
  if (page.dataset['motion'] !== settings.motion) page.dataset['motion'] = settings.motion;
  const scale = textScaleOf(state);
  if (page.style.getPropertyValue('--text-scale') !== scale) page.style.setProperty('--text-scale', scale);
  const isInert = screen !== 'shift' && screen !== 'lights-up';
  if (stage.inert !== isInert) stage.inert = isInert;
};
