// How a night's work tells on a body: tired hands need longer for the same prop.
import type { Shift, WorkerState } from '../state.ts';

/** Fatigue: one in so many ticks of work adds a thousandth, of rest takes one away (tuned). */
const TIRES_EVERY = 25;
const RESTS_EVERY = 5;
/** From here a tired body is slower by a tenth, a spent one by a quarter; thousandths. */
export const TIRED_PERMILLE = 600;
export const SPENT_PERMILLE = 850;
/** Ticks a helper needs for a task that takes a rested good hand `ticks`. */
export const paceOfHelper = (shift: Shift, worker: WorkerState, ticks: number): number => {
  const member = shift.level.crew.find((candidate) => candidate.id === worker.id);
  const rested = Math.floor((ticks * 1000) / (member?.speedPermille ?? 1000));
  if (worker.fatiguePermille >= SPENT_PERMILLE) return Math.floor((rested * 5) / 4);
  return worker.fatiguePermille >= TIRED_PERMILLE ? Math.floor((rested * 11) / 10) : rested;
};

export const tire = (shift: Shift, worker: WorkerState): void => {
  const isResting = worker.activity === 'wait' || worker.activity === 'rest' || worker.activity === 'idle';
  const { tick } = shift.state;
  if (isResting && tick % RESTS_EVERY === 0) worker.fatiguePermille = Math.max(0, worker.fatiguePermille - 1);
  if (!isResting && tick % TIRES_EVERY === 0)
    worker.fatiguePermille = Math.min(1000, worker.fatiguePermille + 1);
};
