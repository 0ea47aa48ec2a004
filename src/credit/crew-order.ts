// Who stands in which row. Every rule that names people lists the whole crew in this one order, so the lever
// re-colours the same bar and nobody silently leaves the table when a rule gives them nothing.
import type { CrewMember, JournalEvent, Level, WorkerId } from '../sim/index.ts';
import type { Weights } from './rule.ts';

/** The hewer whose name the output is booked to: the player's hewer, else the first hewer, else the first row. */
export const namedHewer = (level: Level): WorkerId => {
  const hewers = level.crew.filter((member) => member.trade === 'hewer');
  return (hewers.find((member) => member.isPlayer) ?? hewers[0] ?? level.crew[0])?.id ?? 'hewer';
};

/** The crew with the named hewer first, then as the level lists them. */
export const crewInOrder = (level: Level): readonly CrewMember[] => {
  const hewer = namedHewer(level);
  return [
    ...level.crew.filter((member) => member.id === hewer),
    ...level.crew.filter((member) => member.id !== hewer),
  ];
};

/** Rows for the whole crew. */
export const crewWeights = (level: Level, weightOf: (id: WorkerId) => number): Weights =>
  crewInOrder(level).map((member) => ({ holder: member.id, weight: weightOf(member.id) }));

/** All the coal of a journal, kg: what every rule has to give away. */
export const cutKgOf = (journal: readonly JournalEvent[]): number =>
  journal.reduce((sum, event) => (event.kind === 'coal-cut' ? sum + event.kg : sum), 0);
