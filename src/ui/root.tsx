// The desk: shows the screen the session names, in the language the settings name, and nothing else. The
// title comes at once; every other screen is a chunk of its own, fetched when it is near.
import { render, type ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { I18n } from '../i18n/i18n.ts';
import type { Session } from '../session/session-port.ts';
import type { Screen } from '../session/store.ts';
import { EraseContext, type EraseDesk } from './erase.ts';
import { createFocusKeeper } from './focus.ts';
import { LoadAgainContext, type LoadAgain } from './load-again.ts';
import { watchStyles } from './lost-styles.ts';
import { Notices } from './parts/notices.tsx';
import { PageCaptions } from './parts/page-captions.tsx';
import { Boundary, Trouble } from './parts/trouble.tsx';
import { useScreen } from './screen-chunks.ts';
import { Title } from './screens/title.tsx';
import { useAnnouncements } from './use-announcements.ts';
import { I18nContext } from './use-i18n.ts';
import { useLanguage } from './use-language.ts';
import { usePageSettings } from './use-page-settings.ts';
import { useStore } from './use-store.ts';
import { VersionContext } from './version.ts';
import './styles/tokens.css';
import './styles/base.css';

export type UiHost = {
  readonly desk: HTMLElement;
  readonly stage: HTMLElement;
  readonly polite: HTMLElement;
  readonly assertive: HTMLElement;
  /** Loads the page anew and goes on from the save. */
  readonly loadAgain: LoadAgain;
  /** Told of each language as it comes to be spoken: the drawn mine writes names. */
  readonly onWords?: (i18n: I18n) => void;
  /** Absent where nothing is kept, or where it is not the visitor's to delete. */
  readonly erase?: EraseDesk;
  readonly version: string;
};

type Stand = 'arriving' | 'up' | 'lost' | 'waited-for';

/** How it stands with a screen: its code and its words come by different ways. */
const standOf = (of: { isArriving: boolean; hasFailed: boolean; isHere: boolean }): Stand => {
  if (of.hasFailed) return 'lost';
  if (of.isArriving) return 'arriving';
  return of.isHere ? 'up' : 'waited-for';
};

/** What the page itself says of the game: its settings and screen on <html>, its title, its words for the drawn mine. */
const usePage = (session: Session, host: UiHost, i18n: I18n, screen: Screen, stand: Stand): void => {
  usePageSettings(session, host.stage, `${screen} ${stand}`);

  useEffect(() => {
    const name = screen === 'title' ? null : i18n.t(`page.title.${screen}`);
    document.title = name === null ? i18n.t('page.title') : i18n.t('page.title.on', { screen: name });
  }, [i18n, screen]);

  useEffect(() => host.onWords?.(i18n), [i18n, host]);
};

type GivenProps = {
  readonly host: UiHost;
  readonly i18n: I18n;
  readonly children: ComponentChildren;
};

/** What every part of a screen may ask for. */
const Given = ({ host, i18n, children }: GivenProps) => (
  <I18nContext.Provider value={i18n}>
    <VersionContext.Provider value={host.version}>
      <EraseContext.Provider value={host.erase ?? null}>
        <LoadAgainContext.Provider value={host.loadAgain}>{children}</LoadAgainContext.Provider>
      </EraseContext.Provider>
    </VersionContext.Provider>
  </I18nContext.Provider>
);

type RootProps = { readonly session: Session; readonly host: UiHost; readonly first: I18n };

const Root = ({ session, host, first }: RootProps) => {
  const i18n = useLanguage(session, first);
  const screen = useStore(session.store, (state) => state.screen);
  const isBusy = useStore(session.store, (state) => state.isBusy);
  const { Shown, hasFailed } = useScreen(screen, session, Title);
  const keeper = useMemo(() => createFocusKeeper(host.desk), [host.desk]);
  const shownOnce = useRef(false);
  // A link straight underground is not kept waiting by a title nobody asked for.
  const isArriving = isBusy && screen === 'title' && !shownOnce.current;
  // The first words are the title's: every other screen waits for the rest of them.
  const isSpoken = screen === 'title' || i18n !== first;
  const stand = standOf({ isArriving, hasFailed, isHere: Shown !== null && isSpoken });

  usePage(session, host, i18n, screen, stand);
  useAnnouncements(session, host, i18n);

  useEffect(
    // Told by the store and not by an effect's end: by then the old screen and its focus are gone.
    () =>
      session.store.subscribe((now, then) =>
        now.screen === then.screen ? undefined : keeper.leave(then.screen),
      ),
    [session, keeper],
  );

  // With the screen itself: a moment later a fast reader's keys would be where the focus is taken from them.
  useLayoutEffect(() => {
    if (stand !== 'up') return;
    // The very first screen keeps the browser's own start: focus is moved only by a change.
    if (shownOnce.current) keeper.enter(screen);
    shownOnce.current = true;
  }, [screen, stand, keeper]);

  return (
    <Given host={host} i18n={i18n}>
      {stand === 'up' && Shown ? <Shown session={session} /> : null}
      {stand === 'lost' ? (
        <Trouble i18n={i18n} text="page.screenFailed" onLoadAgain={host.loadAgain} />
      ) : null}
      {screen === 'shift' ? null : <PageCaptions session={session} />}
      <Notices session={session} />
      {isBusy || stand === 'waited-for' ? (
        <p class="busy" role="status">
          {i18n.t('page.busy')}
        </p>
      ) : null}
    </Given>
  );
};

/** Puts the desk up. Returns its undo. */
export const mountUi = (host: UiHost, session: Session, first: I18n): (() => void) => {
  const unwatch = watchStyles();
  render(
    <Boundary i18n={first} onLoadAgain={host.loadAgain} onFault={() => session.pause('player')}>
      <Root session={session} host={host} first={first} />
    </Boundary>,
    host.desk,
  );
  return () => {
    unwatch();
    render(null, host.desk);
  };
};
