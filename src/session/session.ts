// Joins the parts of the session behind the one door its outputs hold. It knows real time only as the number given to
// `frame`, and the browser not at all.
import { encodeReplay, type SimEvent } from '../sim/index.ts';
import type { Walker } from './autoplay.ts';
import { createFrame } from './frame.ts';
import { isKept } from './leaving.ts';
import { createOpenings, type Openings } from './openings.ts';
import { createParts, type Parts, type PartsOptions } from './parts.ts';
import type { SessionPorts } from './ports.ts';
import type { Players, Robot } from './robot.ts';
import { createScreens, type Screens } from './screens.ts';
import type { Session } from './session-port.ts';
import type { PauseCause } from './store.ts';

export type SessionOptions = PartsOptions & Players;

/** What a pause brings with it: the save is written, and a key held down under a hidden page is let go. */
const pause = (parts: Parts, cause: PauseCause): void => {
  const { shiftDesk, saves, store } = parts;
  const run = shiftDesk.run();
  if (run === null && (cause === 'player' || cause === 'card')) return;
  parts.hold(cause);
  if (run === null) return;
  const isHeld = store.getState().settings.hammerMode === 'hold' && run.shift.state.hewing.isOn;
  if (isHeld && cause !== 'card') shiftDesk.dispatch({ kind: 'hammer-off' });
  if (isKept(run)) saves.write(run);
};

const settingsActions = (parts: Parts): Pick<Session, 'changeSettings' | 'setKey'> => {
  const { settings, store, saves, shiftDesk } = parts;
  const show = (isStored: boolean): void => {
    store.setState({ settings: settings.current() });
    shiftDesk.settlePace();
    if (!isStored) saves.reportFull();
  };
  return {
    changeSettings: (patch) => show(settings.change(patch)),
    setKey: (action, code) => show(settings.setKey(action, code)),
  };
};

const revealActions = (
  parts: Parts,
): Pick<
  Session,
  'book' | 'answerLast' | 'chooseRule' | 'rate' | 'startCoalition' | 'cancelCoalition' | 'playback'
> => {
  const { revealDesk, saves } = parts;
  const keep = (facts: readonly SimEvent[]): void => {
    parts.tell(facts);
    const run = revealDesk.finished()?.run ?? null;
    if (facts.length > 0 && isKept(run)) saves.write(run);
  };
  return {
    book: (as) => keep(revealDesk.book(as)),
    answerLast: (answer) => keep(revealDesk.answerLast(answer)),
    chooseRule: revealDesk.chooseRule,
    rate: revealDesk.rate,
    startCoalition: revealDesk.startCoalition,
    cancelCoalition: revealDesk.cancelCoalition,
    playback: revealDesk.lights.act,
  };
};

/** The next visitor finds nothing of the last one. */
const freshen = (parts: Parts, screens: Screens, openings: Openings): void => {
  openings.close();
  screens.toTitle();
  parts.settings.reset();
  parts.messages.clear();
  parts.store.setState({ settings: parts.settings.current(), saved: null, isBusy: false });
};

/** The shift that runs, or the one that is over, as it stands now. */
const codeOf = ({ shiftDesk, revealDesk }: Parts): string | null => {
  const run = shiftDesk.run() ?? revealDesk.finished()?.run ?? null;
  return isKept(run) ? encodeReplay(run.recording(), run.shift) : null;
};

/** Null where a person plays. */
const fetchRobot = (options: SessionOptions): Promise<Robot> | null =>
  options.autoplay === null && options.fuzz === null
    ? null
    : import('./robot.ts').then(({ createRobot }) => createRobot(options));

export const createSession = (ports: SessionPorts, options: SessionOptions): Session => {
  const parts = createParts(ports, options);
  const screens = createScreens(parts);
  const robot = fetchRobot(options);
  const openings = createOpenings(parts, screens, robot);
  const { store, shiftDesk, revealDesk, messages, listeners } = parts;
  const actions = { ...revealActions(parts), ...settingsActions(parts) };
  const again = (): void => {
    const last = openings.last();
    if (options.fuzz !== null && last !== null) void openings.startLevel(last.levelId, last.seed + 1);
  };
  let walker: Walker | null = null;
  robot?.then(
    (hands) => {
      walker = hands.walker({ ...actions, next: screens.next }, again);
    },
    // Told by the opening that waits for it.
    () => undefined,
  );
  void openings.lookForSaved();
  // Whatever else is on the shelf is offered too, once the shift in hand was seen to its end or cannot be kept.
  store.subscribe((now, then) => {
    if (now.screen === 'title' && then.screen !== 'title' && now.saved === null) void openings.lookForSaved();
  });
  return {
    store,
    ...actions,
    live: () => (store.getState().screen === 'lights-up' ? revealDesk.lights.live() : shiftDesk.live()),
    dispatch: (command) => {
      // An answer ends the reading pause: a closed card must not hold the shift.
      if (command.kind === 'answer-card') parts.release('card');
      shiftDesk.dispatch(command);
    },
    frame: createFrame(parts, screens, () => walker),
    onEvents: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    startLevel: openings.startLevel,
    resumeSaved: openings.resumeSaved,
    discardSaved: openings.discardSaved,
    openReplay: openings.openReplay,
    goOn: openings.goOn,
    code: () => codeOf(parts),
    lockRules: (locked) => store.setState({ program: { ...store.getState().program, locked } }),
    showGhost: openings.showGhost,
    freshen: () => freshen(parts, screens, openings),
    awaitMine: (isMineAwaited) => store.setState({ isMineAwaited }),
    next: screens.next,
    goTo: screens.goTo,
    toTitle: screens.toTitle,
    pause: (cause) => pause(parts, cause),
    resume: parts.release,
    notify: messages.notify,
    dismiss: messages.dismiss,
    caption: messages.caption,
    dispose: () => {
      openings.close();
      revealDesk.clear();
      listeners.clear();
    },
  };
};
