// The language in hand, by context: a switch re-renders every screen that speaks and loses no state.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { I18n } from '../i18n/i18n.ts';

const MUTE: I18n = {
  locale: 'en',
  t: (key) => `[${key}]`,
  claimsOf: () => [],
  has: () => false,
  number: (n) => String(n),
};

export const I18nContext = createContext<I18n>(MUTE);

export const useI18n = (): I18n => useContext(I18nContext);
