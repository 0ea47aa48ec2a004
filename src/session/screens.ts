// Moving between the screens. What happens on the way out of one is `leaving.ts`; which comes next is `flow.ts`.
import { canGoTo, nextScreen, openingScreen } from './flow.ts';
import { createLeaving, isKept, type Leaving } from './leaving.ts';
import type { Parts } from './parts.ts';
import { arcIn } from './program.ts';
import type { Finished } from './reveal-desk.ts';
import type { Run } from './run.ts';
import type { Screen } from './store.ts';

export type Screens = {
  next(): void;
  goTo(screen: Screen): void;
  toTitle(): void;
  /** A shift begins or goes on. */
  toShift(run: Run): void;
  /** The running shift is over: on to its sheet. */
  toTally(): void;
  /** Somebody else's shift, verified. */
  toReplay(finished: Finished): void;
};

type Moves = Pick<Screens, 'toTitle'> & {
  enter(screen: Screen): void;
  /** Shows a shift that is over, from this screen on. */
  show(finished: Finished, isVerified: boolean | null, screen: Screen): void;
  calm(): void;
};

const createMoves = (parts: Parts, leaving: Leaving): Moves => {
  const { store, shiftDesk, revealDesk, messages } = parts;

  const calm = (): void => {
    messages.clearCaptions();
    parts.releaseShift();
  };
  const enter = (screen: Screen): void => {
    leaving.leave(store.getState().screen, screen);
    const finished = revealDesk.finished();
    if (screen === 'lights-up' && finished !== null) revealDesk.lights.up(finished);
    store.setState({ screen });
    if (screen === 'card') leaving.reachCard();
  };
  const toTitle = (): void => {
    const { screen, reveal } = store.getState();
    if (reveal !== null) leaving.dropReveal(screen);
    leaving.dropShift();
    revealDesk.clear();
    calm();
    store.setState({ screen: 'title', shift: null });
  };
  const show = (finished: Finished, isVerified: boolean | null, screen: Screen): void => {
    shiftDesk.leave();
    calm();
    leaving.beginReveal();
    revealDesk.show(finished, isVerified);
    enter(screen);
  };

  return { calm, enter, toTitle, show };
};

export const createScreens = (parts: Parts): Screens => {
  const { store, saves, shiftDesk, revealDesk } = parts;
  const leaving = createLeaving(parts);
  const { calm, enter, toTitle, show } = createMoves(parts, leaving);

  return {
    toTitle,
    next: () => {
      const { screen, reveal, program } = store.getState();
      if (reveal === null) return;
      const screenAfter = nextScreen(screen, arcIn(program, reveal.summary.levelId));
      if (screenAfter === 'title') toTitle();
      else enter(screenAfter);
    },
    goTo: (screen) => {
      const state = store.getState();
      if (screen === state.screen || !canGoTo(screen, state.reveal !== null, shiftDesk.run() !== null))
        return;
      if (screen === 'title') toTitle();
      else enter(screen);
    },
    toShift: (run) => {
      const { screen, reveal } = store.getState();
      if (reveal !== null) leaving.dropReveal(screen);
      leaving.dropShift();
      revealDesk.clear();
      calm();
      shiftDesk.begin(run);
      store.setState({ screen: 'shift', saved: null });
    },
    toTally: () => {
      const run = shiftDesk.run();
      if (run === null) return;
      if (isKept(run)) saves.write(run);
      show({ shift: run.shift, recording: run.recording(), run }, null, 'tally');
    },
    toReplay: (finished) => {
      leaving.dropShift();
      store.setState({ shift: null });
      show(finished, true, openingScreen(arcIn(store.getState().program, finished.shift.level.id)));
    },
  };
};
