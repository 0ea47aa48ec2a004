// A recording run again on a shift of its own, a tick a turn: the film of the lights-up replay. It is the player's own
// night and no animation: whatever was recorded is what is seen.
import { createShift, step, type Level, type Recording, type Shift, type SimEvent } from '../sim/index.ts';

export type Reel = {
  readonly shift: Shift;
  isOut(): boolean;
  /** One tick; what happened in it. */
  turn(): readonly SimEvent[];
  previousPosMm(): readonly number[];
};

export const createReel = (level: Level, recording: Recording): Reel => {
  const shift = createShift(level, recording.seed);
  let cursor = 0;
  let previous: readonly number[] = shift.state.workers.map((worker) => worker.posMm);
  const due = (): readonly Recording['inputs'][number][] => {
    const from = cursor;
    while (recording.inputs[cursor]?.tick === shift.state.tick + 1) cursor += 1;
    return recording.inputs.slice(from, cursor);
  };
  return {
    shift,
    isOut: () => shift.state.end !== null || shift.state.tick >= recording.endTick,
    turn: () => {
      previous = shift.state.workers.map((worker) => worker.posMm);
      return step(
        shift,
        due().map((input) => input.command),
      );
    },
    previousPosMm: () => previous,
  };
};
