// Moving between the screens, with what must happen on the way: the sheet is signed by leaving it, the lever's rule
// becomes a fact, the lights go up and out, the save is written or thrown away.
import { canGoTo, nextScreen, openingScreen, signsOnLeaving } from './flow.ts';
import type { Parts } from './parts.ts';
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

/** The kept shift on the title screen, so that leaving a shift is not losing it. */
const savedOf = (run: Run): { levelId: string; tick: number; cutKg: number } => ({
  levelId: run.shift.level.id,
  tick: run.shift.state.tick,
  cutKg: run.shift.state.cutKg,
});

const isKept = (run: Run | null): run is Run => run !== null && run.driver.kind !== 'fuzz';

export const createScreens = (parts: Parts): Screens => {
  const { store, saves, shiftDesk, revealDesk, messages } = parts;

  /** The last screen of the arc was reached with this shift. */
  let hasSeenAll = false;

  const keep = (): void => {
    const run = revealDesk.finished()?.run ?? null;
    if (isKept(run)) saves.write(run);
  };
  const leave = (from: Screen, to: Screen): void => {
    if (from === 'lights-up') revealDesk.lightsOut();
    const facts = [
      ...(signsOnLeaving(from, to) ? revealDesk.book('as-it-stands') : []),
      ...(from === 'lever' ? revealDesk.commitRule() : []),
    ];
    parts.tell(facts);
    if (facts.length > 0) keep();
  };
  /** Nothing of one's own is left to come: only then is the save of no more use. */
  const forget = (): void => {
    hasSeenAll = true;
    if (!isKept(revealDesk.finished()?.run ?? null)) return;
    saves.clear();
    store.setState({ saved: null });
  };
  const enter = (screen: Screen): void => {
    leave(store.getState().screen, screen);
    if (screen === 'lights-up') revealDesk.lightsUp();
    if (screen === 'card') forget();
    store.setState({ screen });
  };
  const levelId = (): string => store.getState().reveal?.summary.levelId ?? '';
  const dropShift = (): void => {
    const run = shiftDesk.run();
    if (isKept(run)) {
      saves.write(run);
      store.setState({ saved: savedOf(run) });
    }
    shiftDesk.leave();
  };
  /** A reveal left half-way can be taken up again; one seen to its end cannot. */
  const dropReveal = (screen: Screen): void => {
    const run = revealDesk.finished()?.run ?? null;
    leave(screen, 'title');
    if (hasSeenAll || nextScreen(screen, levelId()) === 'title') forget();
    else if (isKept(run)) store.setState({ saved: savedOf(run) });
  };
  const toTitle = (): void => {
    const { screen } = store.getState();
    if (screen !== 'shift' && screen !== 'title') dropReveal(screen);
    dropShift();
    revealDesk.clear();
    messages.clearCaptions();
    parts.releaseShift();
    store.setState({ screen: 'title', shift: null });
  };
  const reveal = (finished: Finished, isVerified: boolean | null, screen: Screen): void => {
    shiftDesk.leave();
    messages.clearCaptions();
    parts.releaseShift();
    hasSeenAll = false;
    revealDesk.show(finished, isVerified);
    enter(screen);
  };

  return {
    toTitle,
    next: () => {
      const { screen } = store.getState();
      if (screen === 'title' || screen === 'shift') return;
      const screenAfter = nextScreen(screen, levelId());
      if (screenAfter === 'title') toTitle();
      else enter(screenAfter);
    },
    goTo: (screen) => {
      const state = store.getState();
      if (screen === state.screen || !canGoTo(screen, state.reveal !== null, shiftDesk.run() !== null)) return;
      if (screen === 'title') toTitle();
      else enter(screen);
    },
    toShift: (run) => {
      dropShift();
      revealDesk.clear();
      messages.clearCaptions();
      parts.releaseShift();
      shiftDesk.begin(run);
      store.setState({ screen: 'shift', saved: null });
    },
    toTally: () => {
      const run = shiftDesk.run();
      if (run === null) return;
      if (isKept(run)) saves.write(run);
      reveal({ shift: run.shift, recording: run.recording(), run }, null, 'tally');
    },
    toReplay: (finished) => {
      dropShift();
      store.setState({ shift: null });
      reveal(finished, true, openingScreen(finished.shift.level.id));
    },
  };
};
