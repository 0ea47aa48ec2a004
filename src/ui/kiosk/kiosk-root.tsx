// The glass of the kiosk: shows the part of the visit the kiosk names, in the language that is set, and nothing else.
import { render, type ComponentType } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { I18n } from '../../i18n/i18n.ts';
import { filesFor } from '../../i18n/text-files.ts';
import type { Kiosk, KioskStage } from '../../session/kiosk-port.ts';
import type { Session } from '../../session/session-port.ts';
import { useAnnouncements } from '../use-announcements.ts';
import { I18nContext } from '../use-i18n.ts';
import { useLanguage } from '../use-language.ts';
import { usePageSettings } from '../use-page-settings.ts';
import { useStore } from '../use-store.ts';
import { PinPad } from './pin-pad.tsx';
import { StaffPanel } from './staff-panel.tsx';
import type { UiHost } from '../root.tsx';
import { Attract } from './attract.tsx';
import { Choice } from './choice.tsx';
import { Dig } from './dig.tsx';
import { IdleQuestion } from './idle-question.tsx';
import type { KioskScreenProps } from './kiosk-screen.ts';
import { KioskLever } from './lever.tsx';
import { Lights } from './lights.tsx';
import { KioskRate } from './rate.tsx';
import '../styles/fonts-print.css';
import '../styles/fonts-1935.css';
import '../styles/shift-hud.css';
import '../styles/kiosk-guard.css';
import '../styles/kiosk.css';
import '../styles/kiosk-attract.css';
import '../styles/kiosk-dig.css';
import '../styles/kiosk-paper.css';
import '../styles/kiosk-lights.css';
import '../styles/kiosk-layout.css';
import '../styles/kiosk-narrow.css';

/** The words of the glass and of its staff, and those of the game. */
const FILES = filesFor('kiosk');

const SCREENS: Readonly<Record<KioskStage, ComponentType<KioskScreenProps>>> = {
  attract: Attract,
  start: Dig,
  dig: Dig,
  choice: Choice,
  lights: Lights,
  walk: Lights,
  lever: KioskLever,
  rate: KioskRate,
};

type RootProps = KioskScreenProps & { readonly host: UiHost; readonly first: I18n };

const Root = ({ kiosk, session, host, first }: RootProps) => {
  const i18n = useLanguage(session, first, FILES);
  const stage = useStore(kiosk.store, (state) => state.stage);
  const panel = useStore(kiosk.store, (state) => state.panel);
  const isAsleep = useStore(kiosk.store, (state) => state.isAsleep);
  const Shown = useMemo(() => SCREENS[stage], [SCREENS[stage]]);
  useAnnouncements(session, host, i18n);
  usePageSettings(session, host.stage, stage);
  useEffect(() => {
    document.title = i18n.t('page.title');
  }, [i18n]);
  useEffect(() => {
    host.desk.querySelector<HTMLElement>('[data-focus-target]')?.focus({ preventScroll: true });
  }, [Shown, host.desk]);
  return (
    <I18nContext.Provider value={i18n}>
      <div class="kiosk" data-stage={stage}>
        {isAsleep ? <main class="kiosk-asleep" /> : <Shown kiosk={kiosk} session={session} />}
        <IdleQuestion kiosk={kiosk} />
        {panel === 'pin' ? <PinPad staff={kiosk.staff} /> : null}
        {panel === 'open' ? <StaffPanel staff={kiosk.staff} /> : null}
      </div>
    </I18nContext.Provider>
  );
};

/** Puts the glass up. Returns its undo. */
export const mountKiosk = (host: UiHost, session: Session, kiosk: Kiosk, first: I18n): (() => void) => {
  render(<Root kiosk={kiosk} session={session} host={host} first={first} />, host.desk);
  return () => render(null, host.desk);
};
