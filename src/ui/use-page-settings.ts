// What every page tells <html> of its settings, and the one thing a browser has to be told twice.
import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { Session } from '../session/session-port.ts';
import { applyToPage } from './page-settings.ts';
import { useStore } from './use-store.ts';

/**
 * Chromium keeps the answers to container queries in rem from before the size of the letters was set, and large text would
 * get the layout of small text. A language said again in the next frame has them asked anew; that costs one
 * reckoning of the page's style, so it is done only when `what` stands on the page has changed, or its size.
 */
export const useFreshStyle = (what: string, textPercent: number): void => {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const page = document.documentElement;
      page.setAttribute('lang', page.lang);
    });
    return () => cancelAnimationFrame(frame);
  }, [what, textPercent]);
};

/** Holds <html> and the stage to the store for as long as the page is up. `what` names what stands on it. */
export const usePageSettings = (session: Session, stage: HTMLElement, what: string): void => {
  useLayoutEffect(() => {
    const apply = (): void => applyToPage(document.documentElement, stage, session.store.getState());
    apply();
    return session.store.subscribe(apply);
  }, [session, stage]);
  useFreshStyle(
    what,
    useStore(session.store, (state) => state.settings.textPercent),
  );
};
