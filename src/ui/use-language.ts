// The words of the language that is set: asked for when it changes, and the language before it stays up until they
// are here.
import { useEffect, useState } from 'preact/hooks';
import { createI18n, type I18n } from '../i18n/i18n.ts';
import type { Session } from '../session/session-port.ts';
import { useStore } from './use-store.ts';

/** Long enough for the first paint of the title on a slow machine; nobody reads a ticket faster. */
const AFTER_PAINT_MS = 400;

/** `first` holds what the first screen says, and may hold no more; `files` are those of a language, all of home's where absent. */
export const useLanguage = (session: Session, first: I18n, files?: readonly string[]): I18n => {
  const locale = useStore(session.store, (state) => state.settings.locale);
  const [i18n, setI18n] = useState(first);
  useEffect(() => {
    let isWanted = true;
    const lose = (): void => (isWanted ? session.notify('notice.textsFailed') : undefined);
    const load = async (): Promise<void> => {
      const loaded = await createI18n(locale, files, lose);
      if (!isWanted) return;
      // Without its first words a language cannot be shown at all: the one before it stays up, as another one than
      // `first`, so that whoever waits for the rest goes on without it.
      setI18n((before) => (loaded.has('page.title') ? loaded : { ...before }));
    };
    const { screen, isBusy } = session.store.getState();
    // The title has its words already: the rest come when it is on the screen.
    const isEarly = screen === 'title' && !isBusy && locale === first.locale;
    const timer = window.setTimeout(() => void load(), isEarly ? AFTER_PAINT_MS : 0);
    return () => {
      isWanted = false;
      window.clearTimeout(timer);
    };
  }, [locale, session, first]);
  return i18n;
};
