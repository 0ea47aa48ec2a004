// Levels and journals for tests of credit: a crew of the record night, a builder that says a shift in a few
// lines, and fast-check arbitraries of journals nobody would think of writing.
import fc from 'fast-check';
import type { CrewMember, JournalEvent, Level, Post, Trade, WorkerId } from '../../src/sim/index.ts';

const member = (id: WorkerId, trade: Trade, post: Post, nameKey: string | null): CrewMember => ({
  id,
  trade,
  post,
  nameKey,
  claims: [],
  speedPermille: 1000,
  isPlayer: id === 'hewer',
});

/** The crew of the record night: three with names, five without. */
export const CREW: readonly CrewMember[] = [
  member('hewer', 'hewer', 'hew', 'person.stakhanov'),
  member('timberman-1', 'timberman', 'timber', 'person.shchigolev'),
  member('timberman-2', 'timberman', 'timber', 'person.borisenko'),
  member('carrier-1', 'carrier', 'carry', null),
  member('carrier-2', 'carrier', 'carry', null),
  member('loader', 'loader', 'load', null),
  member('driver', 'driver', 'drive', null),
  member('air-hand', 'air-hand', 'air', null),
];

export const SHIFT_TICKS = 20_700;

const TEST_LEVEL: Level = {
  id: 'record-night',
  version: 1,
  shiftTicks: SHIFT_TICKS,
  normKg: 7000,
  face: { ledges: 8, baysPerLedge: 13, bayLengthMm: 820, partingKg: 100, blockKg: 225, startBay: 0 },
  coal: { partingTicks: 60, blockTicks: 90, spreadPermille: 0 },
  air: { mainCentiAtm: 500, neighbourHammers: 3, neighbourOnPermille: 600, leakEveryTicks: 0 },
  roof: { pacePermille: 1000 },
  steel: { spares: 3, lifeTicks: 4000 },
  timber: { propsPerLedge: 14, fetchTicks: 80, setTicks: 120, helperSetTicks: 360, carryTicks: 300 },
  haulage: {
    chuteKg: 6000,
    tubKg: 750,
    loadTicks: 100,
    trainTubs: 8,
    trainTicks: 500,
    seepKgPer100Ticks: 30,
  },
  moves: { bayTicks: 15, hoseTicks: 150 },
  crew: CREW,
  cards: [
    {
      id: 'reserve-air',
      atTick: 2000,
      expiresAfterTicks: 600,
      label: 'invented',
      claims: ['PRE-09'],
      answers: [
        { id: 'reserve', effect: 'reserve-air' },
        { id: 'leave', effect: 'none' },
      ],
      defaultAnswer: 'leave',
    },
  ],
};

/** A level by hand: everything as on the record night but for what a test says. */
export const aLevel = (patch: Partial<Level> = {}): Level => ({ ...TEST_LEVEL, ...patch });

/** A crew of some of the record night's people. */
export const crewOf = (...ids: readonly WorkerId[]): readonly CrewMember[] =>
  CREW.filter(({ id }) => ids.includes(id));

/** Writes a journal a few words at a time; each method returns the builder. */
export const aJournal = () => {
  const events: JournalEvent[] = [];
  const builder = {
    add: (event: JournalEvent) => {
      events.push(event);
      return builder;
    },
    /** Whole tons, a bay each, from bay `from` on. */
    tons: (by: WorkerId, tons: number, from = 0) => {
      for (let bay = from; bay < from + tons; bay += 1)
        for (const piece of [0, 1, 2, 3, 4] as const)
          events.push({
            kind: 'coal-cut',
            tick: 100 + bay,
            by,
            bay,
            piece,
            kg: piece === 0 ? 100 : 225,
            isSlab: false,
          });
      return builder;
    },
    props: (by: WorkerId, count: number, from = 0) => {
      for (let bay = from; bay < from + count; bay += 1)
        events.push({ kind: 'prop-set', tick: 200 + bay, by, bay, qualityPercent: 90 });
      return builder;
    },
    spell: (worker: WorkerId, post: Post, fromTick = 0, tick = SHIFT_TICKS) => {
      events.push({ kind: 'spell-ended', tick, worker, post, fromTick });
      return builder;
    },
    wait: (worker: WorkerId, fromTick: number, tick: number) => {
      events.push({ kind: 'waited', tick, worker, cause: 'chute', fromTick });
      return builder;
    },
    end: (tick = SHIFT_TICKS) => {
      events.push({ kind: 'shift-ended', tick, cause: 'time' });
      return builder;
    },
    done: (): readonly JournalEvent[] => [...events],
  };
  return builder;
};

/** 102 t cut by one, 51 props by each of two, everyone on their post for the whole shift (dossier 14.3). */
export const theRecord = (): readonly JournalEvent[] => {
  const journal = aJournal().tons('hewer', 102).props('timberman-1', 51).props('timberman-2', 51, 51);
  for (const { id, post } of CREW) journal.spell(id, post);
  return journal.end().done();
};

/* ---- journals nobody would think of ---- */

const tick = fc.integer({ min: 0, max: SHIFT_TICKS });
const worker = fc.constantFrom(...CREW.map(({ id }) => id));
const workerOrNull = fc.oneof(worker, fc.constant(null));
const bay = fc.integer({ min: 0, max: 103 });
const post = fc.constantFrom<Post>('hew', 'timber', 'carry', 'load', 'drive', 'air', 'rest', 'gone');
const cause = fc.constantFrom(
  'chute',
  'tubs',
  'timber',
  'roof',
  'air',
  'coal',
  'props-done',
  'fall',
  'tired',
  'idle' as const,
);

/** A stretch of time whose end does not come before its beginning. */
const span = fc.tuple(tick, tick).map(([a, b]) => ({ fromTick: Math.min(a, b), tick: Math.max(a, b) }));

const event: fc.Arbitrary<JournalEvent> = fc.oneof(
  fc.record({
    kind: fc.constant('coal-cut' as const),
    tick,
    by: worker,
    bay,
    piece: fc.constantFrom(0, 1, 2, 3, 4 as const),
    kg: fc.integer({ min: 1, max: 1000 }),
    isSlab: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('prop-set' as const),
    tick,
    by: worker,
    bay,
    qualityPercent: fc.integer({ min: 60, max: 100 }),
  }),
  fc.record({ kind: fc.constant('tub-filled' as const), tick, by: workerOrNull, kg: fc.constant(750) }),
  fc.record({
    kind: fc.constant('tub-hauled' as const),
    tick,
    by: workerOrNull,
    count: fc.integer({ min: 1, max: 9 }),
  }),
  fc.record({
    kind: fc.constant('timber-carried' as const),
    tick,
    by: worker,
    ledge: fc.integer({ min: 0, max: 7 }),
    count: fc.constant(1),
  }),
  fc.record({ kind: fc.constant('roof-fell' as const), tick, bay }),
  fc.record({ kind: fc.constant('worker-hurt' as const), tick, worker, bay }),
  fc
    .tuple(span, worker, post)
    .map(([times, who, where]) => ({ kind: 'spell-ended' as const, ...times, worker: who, post: where })),
  fc
    .tuple(span, worker, cause)
    .map(([times, who, why]) => ({ kind: 'waited' as const, ...times, worker: who, cause: why })),
  fc.tuple(span, worker).map(([times, who]) => ({ kind: 'exposed' as const, ...times, worker: who })),
);

/** Up to 120 events in any order, overlapping and contradictory ones among them. */
export const anyJournal: fc.Arbitrary<readonly JournalEvent[]> = fc.array(event, { maxLength: 120 });

/** The same journal with its events in another order. */
export const shuffled = (journal: readonly JournalEvent[]): fc.Arbitrary<readonly JournalEvent[]> =>
  fc.shuffledSubarray([...journal], { minLength: journal.length, maxLength: journal.length });

/** The journal with people exchanged. */
export const renamed = (
  journal: readonly JournalEvent[],
  names: Readonly<Record<WorkerId, WorkerId>>,
): readonly JournalEvent[] => {
  const name = <Id extends WorkerId | null>(id: Id): Id | WorkerId => (id === null ? id : (names[id] ?? id));
  return journal.map((entry): JournalEvent => {
    if (entry.kind === 'tub-filled' || entry.kind === 'tub-hauled') return { ...entry, by: name(entry.by) };
    if (entry.kind === 'order-given') return { ...entry, worker: name(entry.worker) };
    if ('by' in entry) return { ...entry, by: name(entry.by) };
    return 'worker' in entry ? { ...entry, worker: name(entry.worker) } : entry;
  });
};
