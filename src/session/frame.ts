// One drawn frame: real time is handed to the shift or to the lights-up replay, messages grow old, the save is written,
// a bot walks on. Nothing here asks for the time; it is told.
import type { Walker } from './autoplay.ts';
import type { SimEvent } from '../sim/index.ts';
import { createFrameTimer } from './clock.ts';
import { isKept } from './leaving.ts';
import type { Parts } from './parts.ts';
import type { Run } from './run.ts';
import type { Screens } from './screens.ts';

export const createFrame = (
  parts: Parts,
  screens: Screens,
  walker: () => Walker | null,
): ((nowMs: number) => void) => {
  const { store, shiftDesk, revealDesk, messages, saves } = parts;
  const elapsedSince = createFrameTimer();

  /** A broken promise stops the fuzz where it was found, loudly: tests listen on the console. */
  const fail = (error: unknown): never => {
    shiftDesk.leave();
    messages.notify('notice.fuzzFailed', { reason: String(error) });
    console.error(error);
    throw error;
  };
  const advance = (run: Run, elapsedMs: number): readonly SimEvent[] => {
    if (run.driver.kind !== 'fuzz') return shiftDesk.advance(elapsedMs);
    try {
      return shiftDesk.advance(elapsedMs);
    } catch (error) {
      return fail(error);
    }
  };
  const dig = (elapsedMs: number): void => {
    const run = shiftDesk.run();
    if (run === null) return;
    parts.tell(advance(run, elapsedMs));
    if (isKept(run)) saves.tick(elapsedMs, run);
    if (shiftDesk.isOver()) screens.toTally();
  };

  return (nowMs) => {
    const elapsedMs = elapsedSince(nowMs);
    const { screen, pause } = store.getState();
    if (pause !== null) return;
    messages.age(elapsedMs);
    if (screen === 'shift') dig(elapsedMs);
    else if (screen === 'lights-up') parts.tell(revealDesk.lights.advance(elapsedMs));
    walker()?.advance(elapsedMs, store.getState().screen);
  };
};
