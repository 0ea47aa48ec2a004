// The bars of the second ledger's timeline: who worked, waited or stood under open roof, and when. Without it
// the timeline would draw a wait and the work around it on top of each other.
import type { JournalEvent, Post, WorkerId } from '../sim/index.ts';
import { WORK_POSTS } from './labour.ts';
import type { Stretch } from './summary.ts';

type SpellEvent = Extract<JournalEvent, { kind: 'spell-ended' }>;
type WaitEvent = Extract<JournalEvent, { kind: 'waited' }>;

const isWork = (post: Post): boolean => WORK_POSTS.some((work) => work === post);

/** Post a worker had at a moment, so that a wait or a danger knows where it happened. */
const postAt = (spells: readonly SpellEvent[], worker: WorkerId, tick: number): Post =>
  spells.find((spell) => spell.worker === worker && spell.fromTick <= tick && tick < spell.tick)?.post ??
  'rest';

/** What is left of a spell between the waits inside it. `waits` are one worker's, in order of time. */
const workOf = (spell: SpellEvent, waits: readonly WaitEvent[]): readonly Stretch[] => {
  const bars: Stretch[] = [];
  const add = (fromTick: number, toTick: number): void => {
    if (toTick > fromTick)
      bars.push({ worker: spell.worker, fromTick, toTick, kind: 'work', post: spell.post, cause: null });
  };
  let from = spell.fromTick;
  for (const wait of waits) {
    if (wait.tick <= from || wait.fromTick >= spell.tick) continue;
    add(from, wait.fromTick);
    from = wait.tick;
  }
  add(from, spell.tick);
  return bars;
};

/** All bars, by worker and then by time; rests and the time after leaving are gaps. */
export const stretchesOf = (journal: readonly JournalEvent[]): readonly Stretch[] => {
  const spells = journal.filter((event) => event.kind === 'spell-ended');
  const waits = journal.filter((event) => event.kind === 'waited').sort((a, b) => a.fromTick - b.fromTick);
  const bars: Stretch[] = spells
    .filter((spell) => isWork(spell.post))
    .flatMap((spell) =>
      workOf(
        spell,
        waits.filter((wait) => wait.worker === spell.worker),
      ),
    );
  for (const event of journal) {
    if (event.kind !== 'waited' && event.kind !== 'exposed') continue;
    if (event.tick <= event.fromTick) continue;
    const post = postAt(spells, event.worker, event.fromTick);
    const base = { worker: event.worker, fromTick: event.fromTick, toTick: event.tick, post };
    bars.push(
      event.kind === 'waited'
        ? { ...base, kind: 'wait', cause: event.cause }
        : { ...base, kind: 'exposed', cause: null },
    );
  }
  return bars.sort((a, b) =>
    a.worker === b.worker ? a.fromTick - b.fromTick : a.worker < b.worker ? -1 : 1,
  );
};
