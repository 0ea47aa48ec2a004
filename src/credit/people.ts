// One row a person of the crew: seconds, coal, props, tubs, danger. Screens show these rows and add nothing.
import type { JournalEvent, Level, Post, WaitCause, WorkerId } from '../sim/index.ts';
import { crewInOrder } from './crew-order.ts';
import { WORK_POSTS, addLabour, startLabour, workByPost, type Labour } from './labour.ts';
import type { PersonRow } from './summary.ts';

type Tally = {
  postSeconds: Partial<Record<Post, number>>;
  waitSeconds: Partial<Record<WaitCause, number>>;
  exposureSeconds: number;
  cutKg: number;
  props: number;
  timberCarried: number;
  tubsFilled: number;
  tubsHauled: number;
  isHurt: boolean;
};

const emptyTally = (): Tally => ({
  postSeconds: {},
  waitSeconds: {},
  exposureSeconds: 0,
  cutKg: 0,
  props: 0,
  timberCarried: 0,
  tubsFilled: 0,
  tubsHauled: 0,
  isHurt: false,
});

/** Whom an event is about, where it fills a row at all. */
const subjectOf = (event: JournalEvent): WorkerId | null => {
  switch (event.kind) {
    case 'coal-cut':
    case 'prop-set':
    case 'timber-carried':
    case 'tub-filled':
    case 'tub-hauled':
      return event.by;
    case 'worker-hurt':
    case 'spell-ended':
    case 'waited':
    case 'exposed':
      return event.worker;
    default:
      return null;
  }
};

const addWork = (tally: Tally, event: JournalEvent): void => {
  if (event.kind === 'coal-cut') tally.cutKg += event.kg;
  else if (event.kind === 'prop-set') tally.props += 1;
  else if (event.kind === 'timber-carried') tally.timberCarried += event.count;
  else if (event.kind === 'tub-filled') tally.tubsFilled += 1;
  else if (event.kind === 'tub-hauled') tally.tubsHauled += event.count;
};

const addTime = (tally: Tally, event: JournalEvent): void => {
  if (event.kind === 'spell-ended')
    tally.postSeconds[event.post] = (tally.postSeconds[event.post] ?? 0) + event.tick - event.fromTick;
  else if (event.kind === 'waited')
    tally.waitSeconds[event.cause] = (tally.waitSeconds[event.cause] ?? 0) + event.tick - event.fromTick;
  else if (event.kind === 'exposed') tally.exposureSeconds += event.tick - event.fromTick;
  else if (event.kind === 'worker-hurt') tally.isHurt = true;
};

const labourOf = (journal: readonly JournalEvent[]): Labour => journal.reduce(addLabour, startLabour());

/** Rows for the whole crew, the named hewer first; people outside the crew have no row. */
export const peopleOf = (level: Level, journal: readonly JournalEvent[]): readonly PersonRow[] => {
  const tallies = new Map(level.crew.map((member) => [member.id, emptyTally()]));
  for (const event of journal) {
    const tally = tallies.get(subjectOf(event) ?? '');
    if (tally === undefined) continue;
    addWork(tally, event);
    addTime(tally, event);
  }
  const labour = labourOf(journal);
  return crewInOrder(level).map((member) => {
    const work = workByPost(labour, member.id);
    return {
      ...(tallies.get(member.id) ?? emptyTally()),
      id: member.id,
      trade: member.trade,
      nameKey: member.nameKey,
      claims: member.claims,
      isPlayer: member.isPlayer,
      postWorkSeconds: { hew: work.hew ?? 0, timber: work.timber ?? 0 },
      workSeconds: WORK_POSTS.reduce((sum, post) => sum + (work[post] ?? 0), 0),
    };
  });
};
