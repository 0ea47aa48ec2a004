// The shift on the screen: real time in, ticks and one store write a frame out. It is the only writer of the `shift`
// slice while a shift runs.
import type { Command, SimEvent } from '../sim/index.ts';
import { createClock } from './clock.ts';
import { answersFor, hasteOf } from './modes.ts';
import { askedIn, isTold } from './program.ts';
import { createProjector } from './project.ts';
import type { Run } from './run.ts';
import type { LiveShift } from './session-port.ts';
import type { GameStore, ShiftSlice } from './store.ts';

export type ShiftDesk = {
  run(): Run | null;
  begin(run: Run): void;
  /** Leaves the shift; the last slice stays for the screens after it. */
  leave(): void;
  /** Takes a command of the person at the controls; a bot's shift takes none. */
  dispatch(command: Command): void;
  advance(elapsedMs: number): readonly SimEvent[];
  /** Takes the pace of the settings. */
  settlePace(): void;
  /** True when the shift has ended and its end was seen. */
  isOver(): boolean;
  live(): LiveShift | null;
};

/** A person may not take an answer that was never offered (`isWithheldFromPlayers`), nor answer what was not asked. */
const isWithheld = (run: Run, command: Command, asked: ReadonlySet<string>): boolean => {
  if (command.kind !== 'answer-card') return false;
  if (!asked.has(command.card)) return true;
  const card = run.shift.level.cards.find((one) => one.id === command.card);
  return card !== undefined && !answersFor(card, true).some((answer) => answer.id === command.answer);
};

export const createShiftDesk = (store: GameStore, endDwellMs: number): ShiftDesk => {
  let run: Run | null = null;
  let clock = createClock(1);
  let projector = createProjector();
  let endedForMs = 0;
  let asked: ReadonlySet<string> = new Set();

  const paceOf = (current: Run): number => store.getState().settings.pace * hasteOf(current.shift.level.id);
  const project = (current: Run): ShiftSlice =>
    projector(current.shift, {
      isPlayedByBot: current.driver.kind !== 'person',
      ticksPerSecond: paceOf(current),
      asked,
    });
  const show = (current: Run): void => {
    const shift = project(current);
    if (shift !== store.getState().shift) store.setState({ shift });
    if (current.driver.kind === 'fuzz') current.driver.checkSlice(current.shift, shift);
  };

  return {
    run: () => run,
    begin: (next) => {
      run = next;
      clock = createClock(paceOf(next));
      projector = createProjector();
      endedForMs = 0;
      asked = askedIn(store.getState().program, next.shift.level.cards);
      show(next);
    },
    leave: () => {
      run = null;
    },
    dispatch: (command) => {
      if (run === null || run.driver.kind !== 'person' || isWithheld(run, command, asked)) return;
      run.dispatch(command);
    },
    advance: (elapsedMs) => {
      if (run === null) return [];
      if (run.shift.state.end !== null) endedForMs += elapsedMs;
      const events = run.advance(clock.advance(elapsedMs));
      show(run);
      return events.filter((event) => isTold(event, asked));
    },
    settlePace: () => {
      if (run !== null) clock.setPace(paceOf(run));
    },
    isOver: () => {
      if (run === null || run.shift.state.end === null) return false;
      return run.driver.kind !== 'person' || endedForMs >= endDwellMs;
    },
    live: () => {
      if (run === null) return null;
      const alpha = run.shift.state.end === null ? clock.alpha() : 1;
      return { shift: run.shift, previousPosMm: run.previousPosMm(), alpha, isLit: false };
    },
  };
};
