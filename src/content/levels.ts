// The levels the game carries, as the session asks for them: each is a file of its own, loaded when it
// is chosen and checked before it is played. Shape of `LevelPort` in `src/session/ports.ts`.
import catalogue from '../../levels/index.json';
import { complain, noSuchLevel } from './complaint.ts';
import { readLevel, type LevelReading } from './read-level.ts';

const files = import.meta.glob<unknown>('../../levels/*/level.json', { import: 'default' });

const load = async (id: string): Promise<LevelReading> => {
  const file = files[`../../levels/${id}/level.json`];
  if (file === undefined)
    return { ok: false, reason: 'wrong', complaints: [noSuchLevel(id, catalogue.levels)] };
  try {
    return readLevel(await file());
  } catch (error) {
    const complaint = complain(id, 'complaint.unreachable', { reason: String(error) });
    return { ok: false, reason: 'unreachable', complaints: [complaint] };
  }
};

/** Levels in the order the title shows them. */
export const createLevelPort = (): {
  load(id: string): Promise<LevelReading>;
  ids(): readonly string[];
} => ({ load, ids: () => catalogue.levels });
