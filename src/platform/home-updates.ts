// When a player's own machine takes a new version: at the title, and only where nobody would notice. A shift, an open
// sheet or a half-read notice is never taken away from under a hand.
import type { Session } from '../session/session-port.ts';
import { createPageUpdates } from './page-updates.ts';
import type { Updates } from './updates.ts';
import { SIGNS_OF_LIFE, whenQuiet } from './quiet.ts';

export type TitlePage = {
  /** Nobody has pressed or touched anything since the page was opened. */
  isUntouched(): boolean;
  hasDialog(): boolean;
};

type Watched = Pick<Session, 'store'>;

/** Takes a version that waits when the page has just been opened, and whenever it comes back to its title. Returns its undo. */
export const updateAtTitle = ({ store }: Watched, updates: Updates, page: TitlePage): (() => void) => {
  const isAtRest = (): boolean => {
    const { screen, isBusy, notices } = store.getState();
    return screen === 'title' && !isBusy && notices.length === 0 && !page.hasDialog();
  };
  const takeIfUnseen = (): void => {
    if (page.isUntouched() && isAtRest()) void updates.apply();
  };
  const takeOnReturn = (): void => {
    // What is found now is taken at the next return: whoever reads the title by then has seen it.
    if (!updates.hasUpdate()) void updates.check();
    else if (isAtRest()) void updates.apply();
  };
  const undos = [
    updates.onUpdate(takeIfUnseen),
    store.subscribe((now, then) => {
      // Only after everyone has heard of the new screen: some of them have something to say about it.
      if (now.screen === 'title' && then.screen !== 'title') setTimeout(takeOnReturn);
    }),
  ];
  return () => {
    for (const undo of undos) undo();
  };
};

/** Listens itself: the browser's own word for it, `userActivation`, outlives a page that is loaded anew. */
const watchTitle = (): TitlePage => {
  let isUntouched = true;
  const touch = (): void => {
    isUntouched = false;
  };
  for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, touch, { capture: true, once: true });
  return {
    isUntouched: () => isUntouched,
    hasDialog: () => document.querySelector('dialog[open]') !== null,
  };
};

export type HomeWishes = {
  /** The mine and the sound have come or are given up. */
  readonly settled: Promise<unknown>;
  /** A link straight underground would begin its shift anew: such a page is left as it is until it is closed. */
  readonly mayReload: boolean;
  readonly reload: () => void;
};

export const keepUpToDate = (
  session: Pick<Session, 'store' | 'onEvents'>,
  { settled, mayReload, reload }: HomeWishes,
): void => {
  const updates = createPageUpdates({ whenQuiet: () => whenQuiet(session, settled, window), reload });
  if (mayReload) updateAtTitle(session, updates, watchTitle());
  updates.register();
};
