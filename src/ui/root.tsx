// The desk: shows the screen the session names, in the language the settings name, and nothing else. The
// title comes at once; every other screen is a chunk of its own, fetched when it is near.
import { render, type ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { I18n } from '../i18n/i18n.ts';
import type { Session } from '../session/session-port.ts';
import type { Screen } from '../session/store.ts';
import { EraseContext, type EraseDesk } from './erase.ts';
import { createFocusKeeper } from './focus.ts';
import { LoadAgainContext, type LoadAgain } from './load-again.ts';
import { fetchStyled, watchStyles } from './lost-styles.ts';
import { applyToPage } from './page-settings.ts';
import { Captions } from './parts/captions.tsx';
import { Notices } from './parts/notices.tsx';
import { Boundary, Trouble } from './parts/trouble.tsx';
import { Title } from './screens/title.tsx';
import { useAnnouncements } from './use-announcements.ts';
import { I18nContext } from './use-i18n.ts';
import { useLanguage } from './use-language.ts';
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

type ScreenComponent = ComponentType<{ readonly session: Session }>;

const CHUNKS: Readonly<Record<Exclude<Screen, 'title'>, () => Promise<ScreenComponent>>> = {
  shift: () => import('./screens/shift-hud.tsx').then((chunk) => chunk.ShiftHud),
  tally: () => import('./screens/tally.tsx').then((chunk) => chunk.TallySheet),
  'page-1935': () => import('./screens/page-1935.tsx').then((chunk) => chunk.Page1935),
  'lights-up': () => import('./screens/lights-up.tsx').then((chunk) => chunk.LightsUp),
  ledger: () => import('./screens/ledger.tsx').then((chunk) => chunk.Ledger),
  lever: () => import('./screens/lever.tsx').then((chunk) => chunk.Lever),
  'page-1988': () => import('./screens/page-1988.tsx').then((chunk) => chunk.Page1988),
  rate: () => import('./screens/rate.tsx').then((chunk) => chunk.Rate),
  card: () => import('./screens/card.tsx').then((chunk) => chunk.ResultCard),
};

/** The next chunk in the arc is fetched while this one is read. */
const AHEAD: Readonly<Partial<Record<Screen, Exclude<Screen, 'title'>>>> = {
  title: 'shift',
  shift: 'tally',
  tally: 'page-1935',
  'page-1935': 'lights-up',
  'lights-up': 'ledger',
  ledger: 'lever',
  lever: 'page-1988',
  'page-1988': 'rate',
  rate: 'card',
};

const ready = new Map<Screen, ScreenComponent>([['title', Title]]);

const fetchScreen = async (screen: Screen): Promise<void> => {
  if (screen === 'title' || ready.has(screen)) return;
  ready.set(screen, await fetchStyled(CHUNKS[screen]));
};

type ScreenChunk = { readonly Shown: ScreenComponent | null; readonly hasFailed: boolean };

/** The component of a screen, or null while its chunk is on the way or when it was lost there. */
const useScreen = (screen: Screen, session: Session): ScreenChunk => {
  const [, setArrived] = useState<Screen | null>(null);
  const [failed, setFailed] = useState<Screen | null>(null);
  useEffect(() => {
    let isWanted = true;
    const fail = (cause: unknown): void => {
      console.error(cause);
      if (!isWanted) return;
      // Nobody digs without hands: the shift waits, and is kept.
      session.pause('player');
      setFailed(screen);
    };
    fetchScreen(screen).then(() => (isWanted ? setArrived(screen) : undefined), fail);
    const next = AHEAD[screen];
    const timer = window.setTimeout(
      () => (next ? void fetchScreen(next).catch(() => undefined) : undefined),
      400,
    );
    return () => {
      isWanted = false;
      window.clearTimeout(timer);
    };
  }, [screen, session]);
  const Shown = ready.get(screen) ?? null;
  return { Shown, hasFailed: Shown === null && failed === screen };
};

/** Captions of the press and the pages: the shift shows its own beside the hands. */
const PageCaptions = ({ session }: { readonly session: Session }) => (
  <aside class="page-captions">
    <Captions store={session.store} />
  </aside>
);

type RootProps = { readonly session: Session; readonly host: UiHost; readonly first: I18n };

const Root = ({ session, host, first }: RootProps) => {
  const i18n = useLanguage(session, first);
  const screen = useStore(session.store, (state) => state.screen);
  const isBusy = useStore(session.store, (state) => state.isBusy);
  const { Shown, hasFailed } = useScreen(screen, session);
  const keeper = useMemo(() => createFocusKeeper(host.desk), [host.desk]);
  const shownOnce = useRef(false);
  // A link straight underground is not kept waiting by a title nobody asked for.
  const isArriving = isBusy && screen === 'title' && !shownOnce.current;

  useLayoutEffect(() => {
    const apply = (): void => applyToPage(document.documentElement, host.stage, session.store.getState());
    apply();
    return session.store.subscribe(apply);
  }, [session, host.stage]);

  useEffect(() => {
    const name = screen === 'title' ? null : i18n.t(`page.title.${screen}`);
    document.title = name === null ? i18n.t('page.title') : i18n.t('page.title.on', { screen: name });
  }, [i18n, screen]);

  useEffect(() => host.onWords?.(i18n), [i18n, host]);

  useAnnouncements(session, host, i18n);

  useEffect(
    // Told by the store and not by an effect's end: by then the old screen and its focus are gone.
    () =>
      session.store.subscribe((now, then) =>
        now.screen === then.screen ? undefined : keeper.leave(then.screen),
      ),
    [session, keeper],
  );

  useEffect(() => {
    if (!Shown || isArriving) return;
    // The very first screen keeps the browser's own start: focus is moved only by a change.
    if (shownOnce.current) keeper.enter(screen);
    shownOnce.current = true;
  }, [screen, Shown, isArriving, keeper]);

  return (
    <I18nContext.Provider value={i18n}>
      <VersionContext.Provider value={host.version}>
        <EraseContext.Provider value={host.erase ?? null}>
          <LoadAgainContext.Provider value={host.loadAgain}>
            {Shown && !isArriving ? <Shown session={session} /> : null}
            {hasFailed ? <Trouble i18n={i18n} text="page.screenFailed" onLoadAgain={host.loadAgain} /> : null}
            {screen === 'shift' ? null : <PageCaptions session={session} />}
            <Notices session={session} />
            {isBusy || (!Shown && !hasFailed) ? (
              <p class="busy" role="status">
                {i18n.t('page.busy')}
              </p>
            ) : null}
          </LoadAgainContext.Provider>
        </EraseContext.Provider>
      </VersionContext.Provider>
    </I18nContext.Provider>
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
