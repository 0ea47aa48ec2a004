// Fetches the drawn mine and keeps the time beside it. The mine may come late, come never or go away in the middle of
// a shift: the shift, the keys and the pad must not depend on it.
import type { Session } from './session/session-port.ts';
import { createGamepad } from './view/input/gamepad.ts';
import { BARE_PAGE, type PagePort } from './view/page-port.ts';
import { hasCanvas } from './view/renderer-choice.ts';
import { fetchSheetImage } from './view/sheet-image.ts';
import type { RendererWish } from './view/renderer-choice.ts';

/** Who keeps the time: the mine while it is drawn, the page itself where it is not. */
export type Mine = {
  isDrawn: boolean;
  /** Still on its way for the first time: the shift holds its breath for it. */
  isAwaited: boolean;
};

/** A shift waits this long for its picture, and then is dug without, ms. *tuned* */
const PATIENCE_MS = 4000;
const MAX_BEAT_MS = 250;

/** Whether this browser draws at all; asked before the largest part of the game is fetched. */
export const canDraw = (): boolean => {
  try {
    return hasCanvas();
  } catch {
    return false;
  }
};

const draw = async (
  session: Session,
  parent: HTMLElement,
  wish: RendererWish,
  mine: Mine,
  page: PagePort,
): Promise<void> => {
  const [{ createEngine }, sheet] = await Promise.all([import('./view/engine.ts'), fetchSheetImage()]);
  const engine = await createEngine({
    parent,
    session,
    renderer: wish,
    sheet,
    isShared: () => document.documentElement.dataset['mode'] === 'kiosk',
    page,
    onFatal: (cause) => {
      mine.isDrawn = false;
      const isWorthCanvas = cause === 'context-lost' || (cause === 'not-ready' && wish !== 'canvas');
      if (!isWorthCanvas) return session.notify('notice.noPicture');
      if (cause === 'context-lost') engine?.destroy();
      void bringMine(session, parent, 'canvas', mine, page);
      session.resume('context-lost');
    },
  });
  mine.isDrawn = engine !== null;
};

/**
 * Never throws. A graphics context that is lost for good is followed by a mine drawn on Canvas; without any picture
 * the game goes on in words, buttons and keys.
 */
export const bringMine = async (
  session: Session,
  parent: HTMLElement,
  wish: RendererWish,
  mine: Mine,
  page: PagePort = BARE_PAGE,
): Promise<void> => {
  try {
    // Asked before anything is fetched: a browser that draws nothing is spared the largest part of the game.
    if (canDraw()) await draw(session, parent, wish, mine, page);
    else session.notify('notice.noPicture');
  } catch (cause) {
    console.error(cause);
    mine.isDrawn = false;
    session.notify('notice.noPicture');
  } finally {
    mine.isAwaited = false;
    session.awaitMine(false);
  }
};

/**
 * Time for the screens the mine does not draw, and for all of them while there is no mine; the pad at all times, unless
 * it is lent to what lies open above the mine.
 */
export const keepTime = (session: Session, mine: Mine, isPadLent?: () => boolean): void => {
  const pad = createGamepad(session, isPadLent);
  session.awaitMine(mine.isAwaited);
  let lastMs: number | null = null;
  let waitedMs = 0;
  const isWaiting = (elapsedMs: number): boolean => {
    if (!mine.isAwaited || mine.isDrawn || waitedMs >= PATIENCE_MS) return false;
    waitedMs += Math.min(elapsedMs, MAX_BEAT_MS);
    if (waitedMs >= PATIENCE_MS) session.awaitMine(false);
    return true;
  };
  const beat = (nowMs: number): void => {
    // Asked for first: a frame that throws is not the last one.
    requestAnimationFrame(beat);
    const elapsedMs = nowMs - (lastMs ?? nowMs);
    lastMs = nowMs;
    const { screen } = session.store.getState();
    pad.poll();
    const isMines = screen === 'shift' || screen === 'lights-up';
    const isHeld = screen === 'shift' && isWaiting(elapsedMs);
    if (!isHeld && !(isMines && mine.isDrawn)) session.frame(nowMs);
  };
  requestAnimationFrame(beat);
};
