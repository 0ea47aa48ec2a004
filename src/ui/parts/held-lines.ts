// What the roll of the crew says of each person, and for how long at the least. A night passes in a quarter of a minute,
// and a chute loader starts and stops eight times a second in it: at that pace words and lamp are a flicker nobody reads.
import type { ShiftSummary, Stretch } from '../../credit/summary.ts';

/** Dark before the first work, `on` at work, `low` in a wait or after. */
export type Lamp = 'dark' | 'on' | 'low';

export type Line = {
  readonly lamp: Lamp;
  /** Key of the words for the work or the wait; null where only the trade is told. */
  readonly now: string | null;
};

/** How long a line stands once it has changed, real ms: a lamp and three words are read in it. *tuned* */
export const LINE_MS = 700;

const holds = (stretch: Stretch, tick: number): boolean => stretch.fromTick <= tick && tick < stretch.toTick;

/** The stretch of work or waiting a person is in at this tick. */
const stretchAt = (stretches: readonly Stretch[], worker: string, tick: number): Stretch | null =>
  stretches.find(
    (stretch) => stretch.worker === worker && stretch.kind !== 'exposed' && holds(stretch, tick),
  ) ?? null;

export const lampAt = (stretches: readonly Stretch[], worker: string, tick: number): Lamp => {
  const hasBegun = stretches.some(
    (stretch) => stretch.worker === worker && stretch.kind === 'work' && stretch.fromTick <= tick,
  );
  if (!hasBegun) return 'dark';
  return stretchAt(stretches, worker, tick)?.kind === 'work' ? 'on' : 'low';
};

const nowKey = (now: Stretch): string =>
  now.kind === 'wait' && now.cause !== null ? `ledger.wait.${now.cause}` : `ledger.post.${now.post}`;

export const lineAt = (stretches: readonly Stretch[], worker: string, tick: number): Line => {
  const now = stretchAt(stretches, worker, tick);
  return { lamp: lampAt(stretches, worker, tick), now: now === null ? null : nowKey(now) };
};

/** Every lamp lit, and nobody at work any more. */
const OVER: Line = { lamp: 'on', now: null };

export type RollMoment = {
  readonly summary: ShiftSummary;
  readonly tick: number;
  /** The replay runs: only then is anything held. */
  readonly isRunning: boolean;
  readonly isOver: boolean;
};

type HeldLine = Line & { readonly sinceMs: number };

export type HeldLines = {
  readonly moment: RollMoment;
  readonly lines: ReadonlyMap<string, HeldLine>;
};

/** One shift running on. A pause, the end, a restart or another shift shows what is true at once. */
const isRunningOn = (before: RollMoment, moment: RollMoment): boolean =>
  moment.isRunning &&
  !moment.isOver &&
  !before.isOver &&
  before.summary === moment.summary &&
  before.tick <= moment.tick;

/** The lines to show now, by worker, after those shown `before`; `nowMs` is any clock that only goes forward. */
export const holdLines = (before: HeldLines | null, moment: RollMoment, nowMs: number): HeldLines => {
  const { summary, tick, isOver } = moment;
  const shown = before !== null && isRunningOn(before.moment, moment) ? before.lines : null;
  const lines = summary.people.map(({ id }): readonly [string, HeldLine] => {
    const line = isOver ? OVER : lineAt(summary.stretches, id, tick);
    const last = shown?.get(id);
    const isSame = last?.lamp === line.lamp && last.now === line.now;
    if (last !== undefined && (isSame || nowMs - last.sinceMs < LINE_MS)) return [id, last];
    return [id, { ...line, sinceMs: nowMs }];
  });
  return { moment, lines: new Map(lines) };
};

/** The lines of one roll, moment after moment; `now` in real ms. */
export const createLineHolder = (now: () => number = () => performance.now()) => {
  let held: HeldLines | null = null;
  return (moment: RollMoment): ReadonlyMap<string, Line> => {
    held = holdLines(held, moment, now());
    return held.lines;
  };
};
