// The screens of a shift, each a chunk of its own, fetched when it is near. The first screen is whoever's page it is: at home
// the title, in a lesson its parts.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Session } from '../session/session-port.ts';
import type { Screen } from '../session/store.ts';
import { fetchStyled } from './lost-styles.ts';

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

const ready = new Map<Screen, ScreenComponent>();

const fetchScreen = async (screen: Screen): Promise<void> => {
  if (screen === 'title' || ready.has(screen)) return;
  ready.set(screen, await fetchStyled(CHUNKS[screen]));
};

type ScreenChunk = { readonly Shown: ScreenComponent | null; readonly hasFailed: boolean };

/** The component of a screen, or null while its chunk is on the way or when it was lost there; `First` stands for the title. */
export const useScreen = (screen: Screen, session: Session, First: ScreenComponent | null): ScreenChunk => {
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
  const Shown = screen === 'title' ? First : (ready.get(screen) ?? null);
  return { Shown, hasFailed: Shown === null && failed === screen };
};
