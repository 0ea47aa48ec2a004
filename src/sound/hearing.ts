// Listens to the journal as it is written and adds what one event cannot say by itself: whether the leak is
// new, whether this bay had been talking, which of two pieces of a slab is the first, whether a ton is full.
import type { SimEvent } from '../sim/index.ts';
import type { Session } from '../session/session-port.ts';
import { readScene, type Scene } from './scene.ts';

export type Heard = {
  readonly event: SimEvent;
  /** Null on paper: the booking is heard at a desk and not in the mine. */
  readonly scene: Scene | null;
  /** A leak that opened or was mended by this event. */
  readonly leak: 'opened' | 'mended' | null;
  /** The other hammers on the line, against before. */
  readonly others: 'more' | 'fewer' | null;
  /** The roof over this bay had been talking. */
  readonly hadTalked: boolean;
  /** A slab is two pieces and one sound. */
  readonly isSecondOfSlab: boolean;
  /** The number of the ton this piece made full, or null. */
  readonly ton: number | null;
};

type Memory = {
  hasLeak: boolean;
  others: number;
  readonly talking: Set<number>;
  lastSlab: { tick: number; bay: number } | null;
  cutKg: number;
};

const KG_PER_TON = 1000;

/** The state is that after the whole batch; what was cut before it is found by counting back. */
const recall = (scene: Scene, events: readonly SimEvent[]): Memory => {
  const { air, cutKg } = scene.shift.state;
  const cutNow = events.reduce((sum, event) => sum + (event.kind === 'coal-cut' ? event.kg : 0), 0);
  return {
    hasLeak: false,
    others: air.neighbourOn.length,
    talking: new Set(),
    lastSlab: null,
    cutKg: cutKg - cutNow,
  };
};

const hearAir = (memory: Memory, event: SimEvent): Pick<Heard, 'leak' | 'others'> => {
  if (event.kind !== 'air-changed') return { leak: null, others: null };
  const before = { hasLeak: memory.hasLeak, others: memory.others };
  memory.hasLeak = event.hasLeak;
  memory.others = event.otherHammers;
  const leak = event.hasLeak === before.hasLeak ? null : event.hasLeak ? 'opened' : 'mended';
  const others =
    event.otherHammers === before.others ? null : event.otherHammers > before.others ? 'more' : 'fewer';
  return { leak, others };
};

const hearCoal = (memory: Memory, event: SimEvent): Pick<Heard, 'isSecondOfSlab' | 'ton'> => {
  if (event.kind !== 'coal-cut') return { isSecondOfSlab: false, ton: null };
  const { tick, bay } = event;
  const isSecondOfSlab = event.isSlab && memory.lastSlab?.tick === tick && memory.lastSlab.bay === bay;
  if (event.isSlab) memory.lastSlab = { tick, bay };
  const before = Math.floor(memory.cutKg / KG_PER_TON);
  memory.cutKg += event.kg;
  const after = Math.floor(memory.cutKg / KG_PER_TON);
  return { isSecondOfSlab, ton: after > before ? after : null };
};

const hearRoof = (memory: Memory, event: SimEvent): boolean => {
  if (event.kind === 'roof-talked') memory.talking.add(event.bay);
  if (event.kind !== 'prop-set' && event.kind !== 'roof-fell') return false;
  return memory.talking.delete(event.bay);
};

const UNKNOWN = { leak: null, others: null, hadTalked: false, isSecondOfSlab: false, ton: null } as const;

export const createHearing = (session: Session): ((events: readonly SimEvent[]) => readonly Heard[]) => {
  let memory: Memory | null = null;
  let heardShift: Scene['shift'] | null = null;
  return (events) => {
    const scene = readScene(session);
    if (scene === null) return events.map((event) => ({ event, scene, ...UNKNOWN }));
    if (memory === null || heardShift !== scene.shift) memory = recall(scene, events);
    heardShift = scene.shift;
    const kept = memory;
    return events.map((event) => ({
      event,
      scene,
      ...hearAir(kept, event),
      ...hearCoal(kept, event),
      hadTalked: hearRoof(kept, event),
    }));
  };
};
