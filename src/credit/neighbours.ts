// What the neighbouring faces did not cut while the air was reserved. A model (PRE-09 is unsourced), and the
// counter of the record never shows it; without this fold the order would look free of cost.
import type { JournalEvent, Level } from '../sim/index.ts';
import type { ShiftSummary } from './summary.ts';

/** Tick at which an answer reserved the air, or null where none did. */
const reservedFrom = (level: Level, journal: readonly JournalEvent[]): number | null => {
  const reserving = level.cards.flatMap((card) =>
    card.answers
      .filter((answer) => answer.effect === 'reserve-air')
      .map((answer) => `${card.id} ${answer.id}`),
  );
  const answered = journal.find(
    (event) => event.kind === 'card-answered' && reserving.includes(`${event.card} ${event.answer}`),
  );
  return answered?.tick ?? null;
};

/** Each silenced hammer would have cut its norm over the share of the shift that was left. */
export const neighboursOf = (
  level: Level,
  journal: readonly JournalEvent[],
  endTick: number,
): ShiftSummary['neighbours'] => {
  const fromTick = reservedFrom(level, journal);
  if (fromTick === null) return { isReserved: false, lostKg: 0, fromTick: null };
  const ticks = Math.max(0, endTick - fromTick);
  const lostKg = Math.floor((level.air.neighbourHammers * level.normKg * ticks) / level.shiftTicks);
  return { isReserved: true, lostKg, fromTick };
};
