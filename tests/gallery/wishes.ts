// What the gallery's own link may ask for. Canvas unless told otherwise: it is what a machine without a graphics card
// draws fast.
import { LOCALES, type Locale } from '../../src/i18n/locale.ts';

export type Renderer = 'canvas' | 'webgl';
export type Wishes = {
  readonly renderer: Renderer;
  readonly locale: Locale;
  /** One frame a state and nothing let on: for a test that only asks whether everything is there. */
  readonly isBrief: boolean;
};

export const readWishes = (search: string): Wishes => {
  const asked = new URLSearchParams(search);
  const locale = asked.get('lang');
  return {
    renderer: asked.get('renderer') === 'webgl' ? 'webgl' : 'canvas',
    locale: LOCALES.find((one) => one === locale) ?? 'en',
    isBrief: asked.has('brief'),
  };
};
