// What leaving a screen brings with it: the sheet is signed by going to press, the lever's rule becomes a fact, the
// lights go out, and the save is written or, when everything was seen, thrown away.
import { nextScreen, signsOnLeaving } from './flow.ts';
import type { Parts } from './parts.ts';
import type { Run } from './run.ts';
import type { GameState, Screen } from './store.ts';

export type Leaving = {
  /** Before another screen is shown. */
  leave(from: Screen, to: Screen): void;
  /** Gives up the running shift, kept for later. */
  dropShift(): void;
  /** Gives up the reveal on the way to the title. */
  dropReveal(from: Screen): void;
  /** The arc was seen to its end: the save is of no more use. */
  forget(): void;
  /** Another shift is shown: nothing of it was seen yet. */
  beginReveal(): void;
};

const savedOf = (run: Run): GameState['saved'] => ({
  levelId: run.shift.level.id,
  tick: run.shift.state.tick,
  cutKg: run.shift.state.cutKg,
});

/** Random play is nobody's to keep. */
export const isKept = (run: Run | null): run is Run => run !== null && run.driver.kind !== 'fuzz';

export const createLeaving = (parts: Parts): Leaving => {
  const { store, saves, shiftDesk, revealDesk } = parts;
  let hasSeenAll = false;
  const ownRun = (): Run | null => {
    const run = revealDesk.finished()?.run ?? null;
    return isKept(run) ? run : null;
  };

  const leave = (from: Screen, to: Screen): void => {
    if (from === 'lights-up') revealDesk.lights.out();
    const facts = [
      ...(signsOnLeaving(from, to) ? revealDesk.book('as-it-stands') : []),
      ...(from === 'lever' ? revealDesk.commitRule() : []),
    ];
    parts.tell(facts);
    const run = ownRun();
    if (facts.length > 0 && run !== null) saves.write(run);
  };
  const forget = (): void => {
    hasSeenAll = true;
    if (ownRun() === null) return;
    saves.clear();
    store.setState({ saved: null });
  };

  return {
    leave,
    forget,
    dropShift: () => {
      const run = shiftDesk.run();
      if (isKept(run)) {
        saves.write(run);
        store.setState({ saved: savedOf(run) });
      }
      shiftDesk.leave();
    },
    dropReveal: (from) => {
      leave(from, 'title');
      const run = ownRun();
      const levelId = store.getState().reveal?.summary.levelId ?? '';
      if (hasSeenAll || nextScreen(from, levelId) === 'title') forget();
      else if (run !== null) store.setState({ saved: savedOf(run) });
    },
    beginReveal: () => {
      hasSeenAll = false;
    },
  };
};
