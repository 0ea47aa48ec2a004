// The journal as bytes: what is hashed, and what must stay under 20 kB a shift. One row of the table
// below per kind; the compiler asks for a row when a kind is added.
import { writeText, writeVarint } from './bytes.ts';
import type { JournalEvent, JournalKind } from './journal.ts';
import type { Level, WorkerId } from './level.ts';

/** Permanent numbers: old journals keep their meaning. */
const KIND_CODES: Readonly<Record<JournalKind, number>> = {
  'coal-cut': 1,
  'prop-set': 2,
  'timber-carried': 3,
  'tub-filled': 4,
  'tub-hauled': 5,
  'hose-moved': 6,
  'steel-changed': 7,
  'air-changed': 8,
  'roof-talked': 9,
  'roof-tapped': 10,
  'roof-fell': 11,
  'worker-hurt': 12,
  'posts-swapped': 13,
  'spell-ended': 14,
  waited: 15,
  exposed: 16,
  'order-given': 17,
  'card-shown': 18,
  'card-answered': 19,
  'shift-ended': 20,
  booked: 21,
  'rule-chosen': 22,
  'prop-lost': 23,
};

type Out = { readonly bytes: number[]; readonly who: (id: WorkerId | null) => void };

const writeFacts = (event: JournalEvent, { bytes, who }: Out): void => {
  const put = (value: number): void => writeVarint(bytes, value);
  switch (event.kind) {
    case 'coal-cut':
      who(event.by);
      put(event.bay * 10 + event.piece * 2 + (event.isSlab ? 1 : 0));
      return put(event.kg);
    case 'prop-set':
      who(event.by);
      put(event.bay);
      return put(event.qualityPercent);
    case 'timber-carried':
      who(event.by);
      put(event.ledge);
      return put(event.count);
    case 'tub-filled':
      who(event.by);
      return put(event.kg);
    case 'tub-hauled':
      who(event.by);
      return put(event.count);
    case 'hose-moved':
      who(event.by);
      return put(event.ledge);
    case 'steel-changed':
      return who(event.by);
    case 'air-changed':
      put(event.centiAtm);
      return put(event.otherHammers * 2 + (event.hasLeak ? 1 : 0));
    case 'roof-fell':
    case 'prop-lost':
      return put(event.bay);
    case 'roof-talked':
      return put(event.bay * 2 + (event.stage === 'creak' ? 0 : 1));
    case 'roof-tapped':
      who(event.by);
      put(event.bay);
      return writeText(bytes, event.answer);
    case 'worker-hurt':
      who(event.worker);
      return put(event.bay);
    default:
      return writeStretches(event, { bytes, who });
  }
};

type Later = Extract<
  JournalEvent,
  {
    kind:
      | 'posts-swapped'
      | 'spell-ended'
      | 'waited'
      | 'exposed'
      | 'order-given'
      | 'card-shown'
      | 'card-answered'
      | 'shift-ended'
      | 'booked'
      | 'rule-chosen';
  }
>;

const writeStretches = (event: Later, { bytes, who }: Out): void => {
  switch (event.kind) {
    case 'posts-swapped':
      who(event.worker);
      return who(event.withWorker);
    case 'spell-ended':
      who(event.worker);
      writeVarint(bytes, event.tick - event.fromTick);
      return writeText(bytes, event.post);
    case 'waited':
      who(event.worker);
      writeVarint(bytes, event.tick - event.fromTick);
      return writeText(bytes, event.cause);
    case 'exposed':
      who(event.worker);
      return writeVarint(bytes, event.tick - event.fromTick);
    case 'order-given':
      who(event.worker);
      return writeText(bytes, event.order);
    case 'card-shown':
      return writeText(bytes, event.card);
    case 'card-answered':
      writeText(bytes, event.card);
      writeText(bytes, event.answer);
      return writeVarint(bytes, event.isDefault ? 1 : 0);
    case 'shift-ended':
      return writeText(bytes, event.cause);
    case 'booked':
      return writeText(bytes, event.as);
    case 'rule-chosen':
      return writeText(bytes, event.rule);
  }
};

/** Bytes of a journal: kind, ticks since the event before, facts. Worker 0 is nobody, else index + 1. */
export const encodeJournal = (level: Level, journal: readonly JournalEvent[]): readonly number[] => {
  const bytes: number[] = [];
  const index = new Map(level.crew.map((member, i) => [member.id, i + 1]));
  const who = (id: WorkerId | null): void => writeVarint(bytes, id === null ? 0 : (index.get(id) ?? 0));
  let last = 0;
  for (const event of journal) {
    bytes.push(KIND_CODES[event.kind]);
    writeVarint(bytes, event.tick - last);
    last = event.tick;
    writeFacts(event, { bytes, who });
  }
  return bytes;
};
