// A shift dug again on the screen, from its code: the attract loop of the kiosk. It is driven like a bot's shift, by
// the commands that were recorded, and nobody at the glass can reach into it.
import { decodeReplay, type Command, type Shift, type StampedCommand } from '../sim/index.ts';
import type { LevelPort } from './ports.ts';
import { createRun, type Run } from './run.ts';

const byTick = (inputs: readonly StampedCommand[]): ReadonlyMap<number, readonly Command[]> => {
  const table = new Map<number, Command[]>();
  for (const { tick, command } of inputs) {
    const due = table.get(tick);
    if (due === undefined) table.set(tick, [command]);
    else due.push(command);
  }
  return table;
};

const NOTHING: readonly Command[] = [];

/**
 * A run that repeats the code. Null where the code cannot be read or its level is not that of today: a ghost is a
 * decoration and says nothing.
 */
export const createGhost = async (levels: LevelPort, code: string): Promise<Run | null> => {
  const decoded = decodeReplay(code);
  if (!decoded.ok) return null;
  const { levelId, seed, inputs } = decoded.recording;
  if (!levels.ids().includes(levelId)) return null;
  const loaded = await levels.load(levelId);
  if (!loaded.ok) return null;
  const due = byTick(inputs);
  const ask = ({ state }: Shift): readonly Command[] => due.get(state.tick + 1) ?? NOTHING;
  return createRun(loaded.level, seed, { kind: 'ghost', ask });
};
