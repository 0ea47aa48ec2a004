// Stops the shift while nobody can see it, and writes the save on the way out: on a phone the hidden tab may
// never come back. Without this a shift would run on under a covered page or lose its last seconds.
import type { Session } from '../session/session-port.ts';

/** Ties the document's visibility to the session. Returns its undo. */
export const watchVisibility = (page: Document, session: Pick<Session, 'pause' | 'resume'>): (() => void) => {
  const look = (): void => {
    if (page.visibilityState === 'hidden') session.pause('hidden');
    else session.resume('hidden');
  };
  // `pagehide` is the last word some browsers give; `pageshow` comes when the page returns from the back stack.
  const leave = (): void => session.pause('hidden');
  const view = page.defaultView;
  page.addEventListener('visibilitychange', look);
  view?.addEventListener('pagehide', leave);
  view?.addEventListener('pageshow', look);
  look();
  return () => {
    page.removeEventListener('visibilitychange', look);
    view?.removeEventListener('pagehide', leave);
    view?.removeEventListener('pageshow', look);
  };
};
