// A shift from its first tick to its last: the systems in one explicit order, and what one step says.
// Changing the order changes every replay; raise the level versions when you do.
import { createShiftState } from './create.ts';
import type { Command } from './command.ts';
import type { ShiftEnd, SimEvent } from './journal.ts';
import { bayCount, type Level } from './level.ts';
import { emit, endSpell, setExposed, setWait } from './record.ts';
import { apply, canApply } from './rules.ts';
import type { Shift } from './state.ts';
import { playerOf } from './workers.ts';
import { stepAir } from './systems/air.ts';
import { closeCards, stepCards } from './systems/cards.ts';
import { stepCrew } from './systems/crew.ts';
import { stepSeep } from './systems/flow.ts';
import { stepExposure, stepRoof } from './systems/roof.ts';

const SYSTEMS: readonly ((shift: Shift) => void)[] = [
  stepCards,
  stepAir,
  stepCrew,
  stepSeep,
  stepRoof,
  stepExposure,
];
const NOTHING: readonly SimEvent[] = [];

/** A shift at tick 0. The same level and seed always give the same one. */
export const createShift = (level: Level, seed: number): Shift => ({
  level,
  seed,
  state: createShiftState(level, seed),
  journal: [],
});

const endOf = (shift: Shift): ShiftEnd | null => {
  const { state, level } = shift;
  if (state.end !== null) return state.end;
  if (playerOf(shift).isHurt) return 'hewer-hurt';
  if (state.tick >= level.shiftTicks) return 'time';
  return state.face.front >= bayCount(level) && state.face.runLength.every((run) => run === 0)
    ? 'face-cut-out'
    : null;
};

const close = (shift: Shift, end: ShiftEnd): void => {
  const { state } = shift;
  state.end = end;
  for (const worker of state.workers) {
    setWait(shift, worker, null);
    setExposed(shift, worker, false);
    endSpell(shift, worker);
  }
  emit(shift, { kind: 'shift-ended', tick: state.tick, cause: end });
  closeCards(shift);
};

/**
 * Carries out the commands, then lets one second pass underground. Total: an illegal command is answered
 * by a `refused` event. After the end only the last card, the booking and the rule are taken, and no time passes.
 * Mutates `shift.state` and appends to `shift.journal`; the caller owns the shift.
 */
export const step = (shift: Shift, commands: readonly Command[]): readonly SimEvent[] => {
  const { state, journal } = shift;
  const before = journal.length;
  const wasOver = state.end !== null;
  let refused: SimEvent[] | null = null;
  for (const command of commands) {
    const reason = canApply(shift, command);
    if (reason === null) apply(shift, command);
    else (refused ??= []).push({ kind: 'refused', tick: state.tick, command, reason });
  }
  if (!wasOver) {
    state.tick += 1;
    if (state.end === null) for (const system of SYSTEMS) system(shift);
    const end = endOf(shift);
    if (end !== null) close(shift, end);
  }
  if (journal.length === before && refused === null) return NOTHING;
  return refused === null ? journal.slice(before) : [...journal.slice(before), ...refused];
};
