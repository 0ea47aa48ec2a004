// The parts of a session made and laid side by side. The files that move between them (screens, openings, frame) are
// handed this and nothing else.
import type { SimEvent } from '../sim/index.ts';
import { createAutosave, type Autosave } from './autosave.ts';
import { createMessages, type Messages } from './messages.ts';
import { TEMPO, type Tempo } from './modes.ts';
import { createPauses, type Pauses } from './pauses.ts';
import { HOME_PROGRAM } from './program.ts';
import type { SessionPorts } from './ports.ts';
import { createRevealDesk, type RevealDesk } from './reveal-desk.ts';
import { createSettingsDesk, type SettingsDesk, type SettingsOptions } from './settings-desk.ts';
import { createShiftDesk, type ShiftDesk } from './shift-desk.ts';
import { createGameStore, type GameStore, type PauseCause, type Program } from './store.ts';

export type EventListener = (events: readonly SimEvent[]) => void;

export type Parts = {
  readonly ports: SessionPorts;
  readonly store: GameStore;
  readonly settings: SettingsDesk;
  readonly messages: Messages;
  readonly saves: Autosave;
  readonly shiftDesk: ShiftDesk;
  readonly revealDesk: RevealDesk;
  readonly listeners: Set<EventListener>;
  tell(events: readonly SimEvent[]): void;
  hold(cause: PauseCause): void;
  release(cause: PauseCause): void;
  /** Ends the pauses that belong to one shift. */
  releaseShift(): void;
};

const holdIn = (store: GameStore, pauses: Pauses): Pick<Parts, 'hold' | 'release' | 'releaseShift'> => {
  const show = (): void => {
    const pause = pauses.current();
    if (pause !== store.getState().pause) store.setState({ pause });
  };
  return {
    hold: (cause) => {
      pauses.hold(cause);
      show();
    },
    release: (cause) => {
      pauses.release(cause);
      show();
    },
    releaseShift: () => {
      pauses.releaseShift();
      show();
    },
  };
};

export type PartsOptions = SettingsOptions & {
  /** Other than at home, in a kiosk. */
  readonly tempo?: Tempo;
  /** Other than at home, in a lesson. */
  readonly program?: Program;
};

export const createParts = (ports: SessionPorts, options: PartsOptions): Parts => {
  const tempo = options.tempo ?? TEMPO;
  const settings = createSettingsDesk(ports.storage, options);
  const store = createGameStore({
    program: options.program ?? HOME_PROGRAM,
    screen: 'title',
    pause: null,
    settings: settings.current(),
    shift: null,
    reveal: null,
    captions: [],
    notices: [],
    saved: null,
    isBusy: false,
    isMineAwaited: false,
  });
  const messages = createMessages(store);
  const listeners = new Set<EventListener>();
  return {
    ports,
    store,
    settings,
    messages,
    saves: createAutosave(ports, messages, ports.freshSeed()),
    shiftDesk: createShiftDesk(store, tempo.endDwellMs),
    revealDesk: createRevealDesk(store, ports.coalition, tempo),
    listeners,
    tell: (events) => {
      if (events.length > 0) for (const listener of listeners) listener(events);
    },
    ...holdIn(store, createPauses()),
  };
};
