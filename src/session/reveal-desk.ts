// Everything that can be done with a shift that is over: booking it, pulling the lever, asking the seventh rule,
// watching it again by light. It is the only writer of the `reveal` slice.
import { encodeReplay, type Command, type Recording, type Shift, type SimEvent } from '../sim/index.ts';
import type { RuleId } from '../credit/rule.ts';
import { createCoalitionDesk } from './coalition.ts';
import { createPlayback, type Playback, type PlaybackAction } from './playback.ts';
import type { CoalitionPort } from './ports.ts';
import { createReveal } from './reveal.ts';
import type { Run } from './run.ts';
import { keepSame } from './same.ts';
import type { LiveShift } from './session-port.ts';
import type { GameStore, RevealSlice } from './store.ts';

/** A shift that is over. `run` is null for somebody else's: it can be looked at and not signed. */
export type Finished = { readonly shift: Shift; readonly recording: Recording; readonly run: Run | null };

export type RevealDesk = {
  show(finished: Finished, isVerified: boolean | null): void;
  clear(): void;
  finished(): Finished | null;
  /** Signs the sheet, once. */
  book(as: 'as-it-stands' | 'written-for-three'): readonly SimEvent[];
  chooseRule(rule: RuleId): void;
  /** Makes the rule the lever stands at a fact of the shift. */
  commitRule(): readonly SimEvent[];
  rate(item: string, value: number): void;
  startCoalition(): void;
  cancelCoalition(): void;
  lightsUp(): void;
  lightsOut(): void;
  playback(action: PlaybackAction): void;
  advance(elapsedMs: number): readonly SimEvent[];
  live(): LiveShift | null;
};

export const createRevealDesk = (store: GameStore, port: CoalitionPort): RevealDesk => {
  const coalition = createCoalitionDesk(port);
  let finished: Finished | null = null;
  let lights: Playback | null = null;

  const patch = (change: Partial<RevealSlice>): void => {
    const { reveal } = store.getState();
    if (reveal !== null) store.setState({ reveal: { ...reveal, ...change } });
  };
  const showPlayback = (): void => {
    const { reveal } = store.getState();
    if (reveal === null || lights === null) return;
    const playback = keepSame(reveal.playback, lights.slice());
    if (playback !== reveal.playback) patch({ playback });
  };
  /** Carries out a command of after the end; somebody else's shift takes none. */
  const settle = (command: Command): readonly SimEvent[] => {
    const run = finished?.run;
    if (run === null || run === undefined) return [];
    const events = run.settle(command);
    const recording = run.recording();
    finished = { shift: run.shift, recording, run };
    patch({ booking: run.shift.state.booking, replayCode: encodeReplay(recording, run.shift) });
    return events;
  };
  const clear = (): void => {
    coalition.drop();
    finished = null;
    lights = null;
    store.setState({ reveal: null });
  };

  return {
    show: (next, isVerified) => {
      clear();
      finished = next;
      store.setState({ reveal: createReveal(next.shift, next.recording, isVerified) });
    },
    clear,
    finished: () => finished,
    book: (as) => (finished?.shift.state.booking === null ? settle({ kind: 'book', as }) : []),
    chooseRule: (rule) => patch({ rule }),
    commitRule: () => {
      const { reveal } = store.getState();
      if (reveal === null || finished === null) return [];
      return reveal.rule === (finished.shift.state.rule ?? 'one-name')
        ? []
        : settle({ kind: 'choose-rule', rule: reveal.rule });
    },
    rate: (item, value) => patch({ ratings: { ...store.getState().reveal?.ratings, [item]: value } }),
    startCoalition: () => {
      if (finished === null || store.getState().reveal?.coalition.state === 'done') return;
      coalition.start(finished.shift, (progress) => patch({ coalition: progress }));
    },
    cancelCoalition: coalition.cancel,
    lightsUp: () => {
      if (finished === null) return;
      lights = createPlayback(finished.shift.level, finished.recording);
      showPlayback();
    },
    lightsOut: () => {
      lights = null;
    },
    playback: (action) => {
      lights?.act(action);
      showPlayback();
    },
    advance: (elapsedMs) => {
      const events = lights?.advance(elapsedMs) ?? [];
      showPlayback();
      return events;
    },
    live: () => lights?.live() ?? null,
  };
};
