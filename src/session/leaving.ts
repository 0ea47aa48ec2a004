// What leaving a screen brings with it: the sheet is signed by going to press, the lever's rule becomes a fact, the
// lights go out, and the save is written or, when everything was seen, thrown away.
import { nextScreen, signsOnLeaving } from './flow.ts';
import type { Parts } from './parts.ts';
import { arcIn } from './program.ts';
import type { Run } from './run.ts';
import type { GameState, Screen } from './store.ts';

export type Leaving = {
  /** Before another screen is shown. */
  leave(from: Screen, to: Screen): void;
  /** Gives up the running shift, kept for later. */
  dropShift(): void;
  /** Gives up the reveal on the way to the title or to another shift. */
  dropReveal(from: Screen): void;
  /** The result was reached: the save waits there until it is left, and then is of no more use. */
  reachCard(): void;
  /** Another shift is shown: nothing of it was seen yet. */
  beginReveal(): void;
};

const savedOf = (run: Run): GameState['saved'] => ({
  levelId: run.shift.level.id,
  tick: run.shift.state.tick,
  cutKg: run.shift.state.cutKg,
});

/** Random play is nobody's to keep, and a ghost is kept already. */
export const isKept = (run: Run | null): run is Run =>
  run !== null && run.driver.kind !== 'fuzz' && run.driver.kind !== 'ghost';

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
  const reachCard = (): void => {
    hasSeenAll = true;
    const run = ownRun();
    if (run !== null) saves.write(run, true);
  };

  return {
    leave,
    reachCard,
    dropShift: () => {
      const run = shiftDesk.run();
      if (isKept(run) && saves.write(run)) store.setState({ saved: savedOf(run) });
      shiftDesk.leave();
    },
    dropReveal: (from) => {
      leave(from, 'title');
      const run = ownRun();
      const { reveal, program } = store.getState();
      if (run === null) return;
      const isDone =
        hasSeenAll || nextScreen(from, arcIn(program, reveal?.summary.levelId ?? '')) === 'title';
      if (isDone) saves.clear(run);
      store.setState({ saved: isDone ? null : savedOf(run) });
    },
    beginReveal: () => {
      hasSeenAll = false;
    },
  };
};
