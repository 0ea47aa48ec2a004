// Seconds of labour out of spells and waits. A spell says where somebody was told to be; only what is left of
// it when the waits are taken out is work. Without this the rules by time would pay for standing at a chute.
import type { JournalEvent, Post, WorkerId } from '../sim/index.ts';

type Span = { readonly from: number; readonly to: number };
type Spell = Span & { readonly post: Post };

/** Grows with the journal; the order in which spells and waits come in makes no difference. */
export type Labour = {
  readonly spells: Map<WorkerId, Spell[]>;
  readonly waits: Map<WorkerId, Span[]>;
};

export const LABOUR_KINDS = ['spell-ended', 'waited'] as const satisfies readonly JournalEvent['kind'][];
/** Posts at the coal, and all posts of the ton's way; `rest` and `gone` are no labour. */
export const FACE_POSTS = ['hew', 'timber'] as const satisfies readonly Post[];
export const WORK_POSTS = [
  'hew',
  'timber',
  'carry',
  'load',
  'drive',
  'air',
] as const satisfies readonly Post[];

export const startLabour = (): Labour => ({ spells: new Map(), waits: new Map() });

const push = <Item>(lists: Map<WorkerId, Item[]>, worker: WorkerId, item: Item): void => {
  const list = lists.get(worker);
  if (list === undefined) lists.set(worker, [item]);
  else list.push(item);
};

/** Writes into the state that `startLabour` made: nobody else holds it. */
export const addLabour = (labour: Labour, event: JournalEvent): Labour => {
  if (event.kind === 'spell-ended')
    push(labour.spells, event.worker, { from: event.fromTick, to: event.tick, post: event.post });
  else if (event.kind === 'waited')
    push(labour.waits, event.worker, { from: event.fromTick, to: event.tick });
  return labour;
};

/** Spans in order of time, overlapping ones joined: a second is waited once, whatever the causes. */
const joined = (spans: readonly Span[]): readonly Span[] => {
  const out: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = out.at(-1);
    if (last !== undefined && span.from <= last.to)
      out[out.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else if (span.to > span.from) out.push(span);
  }
  return out;
};

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));

/** Seconds a worker worked on each post, waits left out. */
export const workByPost = (labour: Labour, worker: WorkerId): Readonly<Partial<Record<Post, number>>> => {
  const waits = joined(labour.waits.get(worker) ?? []);
  const seconds: Partial<Record<Post, number>> = {};
  for (const spell of labour.spells.get(worker) ?? []) {
    const waited = waits.reduce((sum, wait) => sum + overlap(wait, spell), 0);
    seconds[spell.post] = (seconds[spell.post] ?? 0) + Math.max(0, spell.to - spell.from) - waited;
  }
  return seconds;
};

/** Seconds a worker worked on the given posts together. */
export const workOn = (labour: Labour, worker: WorkerId, posts: readonly Post[]): number => {
  const seconds = workByPost(labour, worker);
  return posts.reduce((sum, post) => sum + (seconds[post] ?? 0), 0);
};

/** Seconds a worker worked on one post between two ticks. */
export const workWithin = (
  labour: Labour,
  worker: WorkerId,
  post: Post,
  from: number,
  to: number,
): number => {
  const waits = joined(labour.waits.get(worker) ?? []);
  return (labour.spells.get(worker) ?? [])
    .filter((spell) => spell.post === post)
    .map((spell) => ({ from: Math.max(from, spell.from), to: Math.min(to, spell.to) }))
    .filter((span) => span.to > span.from)
    .reduce(
      (sum, span) => sum + span.to - span.from - waits.reduce((all, wait) => all + overlap(wait, span), 0),
      0,
    );
};
