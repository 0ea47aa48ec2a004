// The inputs of a shift: what a replay code holds. Commands wait here for the coming tick, are stamped with it,
// and are kept when the shift took them. Without it no shift could be saved, shared or checked.
import {
  hashLevel,
  type Command,
  type Recording,
  type Shift,
  type SimEvent,
  type StampedCommand,
} from '../sim/index.ts';

export type Recorder = {
  /** Puts a command in line for the coming tick. */
  add(command: Command): void;
  /** Empties the line. Every command is a fresh object, so that a refusal names one and no other. */
  take(): readonly Command[];
  /** Keeps the commands of one step that were not refused: a refused one changed nothing. */
  keep(tick: number, commands: readonly Command[], events: readonly SimEvent[]): void;
  recording(shift: Shift): Recording;
};

const refusedIn = (events: readonly SimEvent[]): ReadonlySet<Command> => {
  const refused = new Set<Command>();
  for (const event of events) if (event.kind === 'refused') refused.add(event.command);
  return refused;
};

/** `inputs` are those of a shift taken up again. */
export const createRecorder = (inputs: readonly StampedCommand[] = []): Recorder => {
  const kept: StampedCommand[] = [...inputs];
  let line: Command[] = [];
  let levelHash: string | null = null;
  return {
    add: (command) => {
      line.push({ ...command });
    },
    take: () => {
      const commands = line;
      line = [];
      return commands;
    },
    keep: (tick, commands, events) => {
      if (commands.length === 0) return;
      const refused = refusedIn(events);
      for (const command of commands) if (!refused.has(command)) kept.push({ tick, command });
    },
    recording: (shift) => {
      levelHash ??= hashLevel(shift.level);
      return {
        levelId: shift.level.id,
        levelVersion: shift.level.version,
        levelHash,
        seed: shift.seed,
        inputs: [...kept],
        endTick: shift.state.tick,
      };
    },
  };
};
