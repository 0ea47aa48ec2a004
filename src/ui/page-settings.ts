// Settings that belong to the page as a whole: language, text size, motion, which screen is up, whether the
// mine behind it may be touched. Styles and tests read them from <html>; nothing else writes there.
import type { GameState } from '../session/store.ts';

export const applyToPage = (page: HTMLElement, stage: HTMLElement, state: GameState): void => {
  const { settings, screen } = state;
  page.lang = settings.locale;
  page.dataset['screen'] = screen;
  page.dataset['motion'] = settings.motion;
  page.style.setProperty('--text-scale', String(settings.textPercent / 100));
  stage.inert = screen !== 'shift' && screen !== 'lights-up';
};
