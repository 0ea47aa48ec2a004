// Everything that can be done with a shift that is over: booking it, pulling the lever, asking the seventh rule,
// watching it again by light. Without it each screen would sign, count and store for itself.
import type { Command, Recording, Shift, SimEvent } from '../sim/index.ts';
import type { RuleId } from '../credit/rule.ts';
import { createCoalitionDesk } from './coalition.ts';
import { createLights, type Lights } from './lights.ts';
import type { Tempo } from './modes.ts';
import type { CoalitionPort } from './ports.ts';
import { canPull } from './program.ts';
import { createReveal, settledIn } from './reveal.ts';
import type { Run } from './run.ts';
import type { GameStore, RevealSlice } from './store.ts';

/** A shift that is over. `run` is null for somebody else's: it can be looked at and not signed. */
export type Finished = { readonly shift: Shift; readonly recording: Recording; readonly run: Run | null };

export type RevealDesk = {
  readonly lights: Lights;
  show(finished: Finished, isVerified: boolean | null): void;
  clear(): void;
  finished(): Finished | null;
  /** Signs the sheet, once. */
  book(as: 'as-it-stands' | 'written-for-three'): readonly SimEvent[];
  /** Answers the question put after the whistle. */
  answerLast(answer: string): readonly SimEvent[];
  chooseRule(rule: RuleId): void;
  /** Makes a rule really chosen a fact of the shift; where the lever merely stands is none. */
  commitRule(): readonly SimEvent[];
  rate(item: string, value: number): void;
  startCoalition(): void;
  cancelCoalition(): void;
};

export const createRevealDesk = (store: GameStore, port: CoalitionPort, tempo: Tempo): RevealDesk => {
  const coalition = createCoalitionDesk(port);
  const lights = createLights(store, tempo);
  let finished: Finished | null = null;

  const patch = (change: Partial<RevealSlice>): void => {
    const { reveal } = store.getState();
    if (reveal !== null) store.setState({ reveal: { ...reveal, ...change } });
  };
  /** Carries out a command of after the end; somebody else's shift takes none. */
  const settle = (command: Command): readonly SimEvent[] => {
    const run = finished?.run ?? null;
    if (run === null) return [];
    const events = run.settle(command);
    const recording = run.recording();
    finished = { shift: run.shift, recording, run };
    patch(settledIn(run.shift, recording, store.getState().program));
    return events;
  };
  const clear = (): void => {
    coalition.drop();
    lights.out();
    finished = null;
    store.setState({ reveal: null });
  };
  const commitRule = (): readonly SimEvent[] => {
    const rule = store.getState().reveal?.ruleChosen ?? null;
    if (rule === null || finished === null) return [];
    const isFact = rule === finished.shift.state.rule;
    return isFact ? [] : settle({ kind: 'choose-rule', rule });
  };

  return {
    lights,
    show: (next, isVerified) => {
      clear();
      finished = next;
      store.setState({
        reveal: createReveal(next.shift, next.recording, isVerified, store.getState().program),
      });
    },
    clear,
    finished: () => finished,
    answerLast: (answer) => {
      const question = store.getState().reveal?.question ?? null;
      return question === null ? [] : settle({ kind: 'answer-card', card: question.id, answer });
    },
    book: (as) => (finished?.shift.state.booking === null ? settle({ kind: 'book', as }) : []),
    chooseRule: (rule) => {
      if (canPull(store.getState().program, rule)) patch({ rule, ruleChosen: rule });
    },
    commitRule,
    rate: (item, value) => patch({ ratings: { ...store.getState().reveal?.ratings, [item]: value } }),
    startCoalition: () => {
      if (finished === null || store.getState().reveal?.coalition.state === 'done') return;
      coalition.start(finished.shift, (progress) => patch({ coalition: progress }));
    },
    cancelCoalition: coalition.cancel,
  };
};
