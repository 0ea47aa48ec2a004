// What a screen reader is told of the shift, in the language that is set: at the desk and at the kiosk's glass alike.
import { useEffect, useRef } from 'preact/hooks';
import type { I18n } from '../i18n/i18n.ts';
import type { Session } from '../session/session-port.ts';
import { announceShift } from './announce-shift.ts';
import { createAnnouncer, keepFresh, pageTiming } from './announce.ts';

/** The two live regions of the page. */
type Ears = { readonly polite: HTMLElement; readonly assertive: HTMLElement };

export const useAnnouncements = (session: Session, ears: Ears, i18n: I18n): void => {
  const spoken = useRef(i18n);
  spoken.current = i18n;
  useEffect(() => {
    const announcer = createAnnouncer(ears.polite, ears.assertive, pageTiming);
    const stop = announceShift({ announcer, session, i18n: () => spoken.current });
    const stopFresh = keepFresh(announcer, session.store);
    return () => {
      stop();
      stopFresh();
      announcer.dispose();
    };
  }, [session, ears]);
};
