// One shift being dug: the simulation, the recorder that listens, and whoever gives the commands. It knows ticks
// and no real time, so that a bot, a person and a test drive the same thing.
import {
  createShift,
  step,
  type Command,
  type Level,
  type Recording,
  type Shift,
  type SimEvent,
} from '../sim/index.ts';
import { createRecorder } from './recorder.ts';
import type { ShiftSlice } from './store.ts';

/** Who gives the commands. `ask` is called before every tick and adds to what was dispatched. */
export type Driver =
  | { readonly kind: 'person' }
  | { readonly kind: 'bot'; readonly ask: (shift: Shift) => readonly Command[] }
  /** A recorded shift shown again; nothing of it is kept. */
  | { readonly kind: 'ghost'; readonly ask: (shift: Shift) => readonly Command[] }
  | {
      readonly kind: 'fuzz';
      readonly ask: (shift: Shift) => readonly Command[];
      /** Throws where the shift is no longer what it must be. */
      readonly check: (shift: Shift) => void;
      /** The same for what the screens read of it. */
      readonly checkSlice: (shift: Shift, slice: ShiftSlice) => void;
    };

export type Run = {
  readonly shift: Shift;
  readonly driver: Driver;
  /** Positions of the workers one tick ago, mm, for drawing between ticks. */
  previousPosMm(): readonly number[];
  dispatch(command: Command): void;
  /** Steps this many ticks, fewer where the shift ends. Returns what happened, in order. */
  advance(ticks: number): readonly SimEvent[];
  /** Carries out commands after the end, without a tick: the booking and the rule. */
  settle(command: Command): readonly SimEvent[];
  recording(): Recording;
};

const positionsOf = (shift: Shift): readonly number[] => shift.state.workers.map((worker) => worker.posMm);

/** `earlier` is a recording whose shift has been re-run to its tick: the run goes on from there. */
export const createRun = (
  level: Level,
  seed: number,
  driver: Driver,
  earlier?: { readonly shift: Shift; readonly recording: Recording },
): Run => {
  const shift = earlier?.shift ?? createShift(level, seed);
  const recorder = createRecorder(earlier?.recording.inputs);
  let previous = positionsOf(shift);

  const carryOut = (): readonly SimEvent[] => {
    const commands = recorder.take();
    // The stamp is the tick whose step carries the command out; a command of after the end stands one past the last.
    const stamp = shift.state.tick + 1;
    const events = step(shift, commands);
    recorder.keep(stamp, commands, events);
    return events;
  };
  const stepOnce = (): readonly SimEvent[] => {
    if (driver.kind !== 'person') for (const command of driver.ask(shift)) recorder.add(command);
    const events = carryOut();
    if (driver.kind === 'fuzz') driver.check(shift);
    return events;
  };

  return {
    shift,
    driver,
    previousPosMm: () => previous,
    dispatch: recorder.add,
    advance: (ticks) => {
      const happened: SimEvent[] = [];
      for (let done = 0; done < ticks && shift.state.end === null; done += 1) {
        if (done === ticks - 1) previous = positionsOf(shift);
        happened.push(...stepOnce());
      }
      return happened;
    },
    settle: (command) => {
      // Whatever was still in line belonged to the shift, and the shift is over.
      recorder.take();
      recorder.add(command);
      return carryOut();
    },
    recording: () => recorder.recording(shift),
  };
};
