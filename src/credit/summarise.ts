// Folds a finished shift's journal into everything the screens after it print. Nothing here is remembered
// from play: the same journal gives the same sheet on any machine.
import type { JournalEvent, Level } from '../sim/index.ts';
import { coalFlowOf } from './coal-flow.ts';
import { cutKgOf, namedHewer } from './crew-order.ts';
import { neighboursOf } from './neighbours.ts';
import { payOf } from './pay.ts';
import { peopleOf } from './people.ts';
import { stretchesOf } from './stretches.ts';
import type { CardRow, PropRow, ShiftSummary, Summarise } from './summary.ts';

const propRows = (journal: readonly JournalEvent[]): readonly PropRow[] =>
  journal
    .filter((event) => event.kind === 'prop-set')
    .map(({ bay, by, tick, qualityPercent }) => ({ bay, by, tick, qualityPercent }));

const cardRows = (journal: readonly JournalEvent[]): readonly CardRow[] =>
  journal
    .filter((event) => event.kind === 'card-answered')
    .map(({ card, answer, tick, isDefault }) => ({ card, answer, tick, isDefault }));

/** Bays with all five pieces down whose roof has no prop, or lost the one it had. */
const openWithoutProp = (level: Level, journal: readonly JournalEvent[]): number => {
  const kg = new Map<number, number>();
  const propped = new Set<number>();
  for (const event of journal) {
    if (event.kind === 'coal-cut') kg.set(event.bay, (kg.get(event.bay) ?? 0) + event.kg);
    else if (event.kind === 'prop-set') propped.add(event.bay);
    else if (event.kind === 'prop-lost') propped.delete(event.bay);
  }
  const full = level.face.partingKg + 4 * level.face.blockKg;
  return [...kg].filter(([bay, cut]) => cut >= full && !propped.has(bay)).length;
};

const countTalk = (journal: readonly JournalEvent[], stage: 'creak' | 'splinter'): number =>
  journal.filter((event) => event.kind === 'roof-talked' && event.stage === stage).length;

/** Where the journal has no end yet, the last thing that happened is the end so far. */
const endOf = (journal: readonly JournalEvent[]): Pick<ShiftSummary, 'end' | 'endTick'> => {
  const ended = journal.find((event) => event.kind === 'shift-ended');
  if (ended !== undefined) return { end: ended.cause, endTick: ended.tick };
  return { end: 'left', endTick: journal.reduce((latest, event) => Math.max(latest, event.tick), 0) };
};

export const summarise: Summarise = (level, journal) => {
  const cutKg = cutKgOf(journal);
  const people = peopleOf(level, journal);
  const end = endOf(journal);
  return {
    levelId: level.id,
    shiftTicks: level.shiftTicks,
    ...end,
    cutKg,
    normKg: level.normKg,
    quotaPermille: level.normKg > 0 ? Math.floor((cutKg * 1000) / level.normKg) : 0,
    tubsFilled: journal.filter((event) => event.kind === 'tub-filled').length,
    hewer: namedHewer(level),
    people,
    props: propRows(journal),
    openWithoutProp: openWithoutProp(level, journal),
    falls: journal.filter((event) => event.kind === 'roof-fell').map(({ bay, tick }) => ({ bay, tick })),
    hurt: journal.filter((event) => event.kind === 'worker-hurt').map((event) => event.worker),
    warnings: { creaks: countTalk(journal, 'creak'), splinters: countTalk(journal, 'splinter') },
    stretches: stretchesOf(journal),
    flow: coalFlowOf(level, journal),
    cards: cardRows(journal),
    pay: payOf(level, journal, people),
    neighbours: neighboursOf(level, journal, end.endTick),
  };
};
