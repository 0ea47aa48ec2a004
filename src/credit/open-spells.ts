// What the journal does not say yet while the shift runs: the spells and waits still going on, written as if
// they ended now. Without it every rule by time would show nothing until the last second of the shift.
import type { JournalEvent, ShiftState } from '../sim/index.ts';

/** Events to fold after the journal of a running shift; empty once it has ended, as the journal then holds them. */
export const openSpells = (state: ShiftState): readonly JournalEvent[] => {
  if (state.end !== null) return [];
  const { tick } = state;
  return state.workers.flatMap((worker): JournalEvent[] => {
    const spell = {
      kind: 'spell-ended',
      tick,
      worker: worker.id,
      post: worker.post,
      fromTick: worker.spellFromTick,
    } as const;
    if (worker.waitCause === null) return [spell];
    return [
      spell,
      { kind: 'waited', tick, worker: worker.id, cause: worker.waitCause, fromTick: worker.waitFromTick },
    ];
  });
};
