// Digs a shift without a screen up to a moment, and writes its code. Pure, so that the tools dig in Node and the
// gallery in the browser: a picture staged by hand would show what the game was meant to be.
import {
  createBot,
  createShift,
  encodeReplay,
  hashLevel,
  step,
  type BotId,
  type Command,
  type Level,
  type Shift,
  type SimEvent,
  type StampedCommand,
} from '../src/sim/index.ts';

export type Plan = {
  readonly seed: number;
  readonly bot: BotId;
  /** What somebody orders beside the bot's own work, by tick. */
  readonly orders?: Readonly<Record<number, readonly Command[]>>;
  /** True at the moment wanted. */
  readonly isIt: (events: readonly SimEvent[], shift: Shift) => boolean;
};

export type Dug = {
  readonly shift: Shift;
  readonly inputs: readonly StampedCommand[];
  readonly isFound: boolean;
  /** What happened in the last tick, and where everyone stood before it, mm. */
  readonly events: readonly SimEvent[];
  readonly previousPosMm: readonly number[];
};

/** Stops at the moment, at the tick, or at the end of the shift, whichever comes first. */
export const dig = (level: Level, plan: Plan, untilTick = Number.POSITIVE_INFINITY): Dug => {
  const shift = createShift(level, plan.seed);
  const bot = createBot(plan.bot);
  const inputs: StampedCommand[] = [];
  let events: readonly SimEvent[] = [];
  let previousPosMm: readonly number[] = shift.state.workers.map(({ posMm }) => posMm);
  let isFound = false;
  while (shift.state.end === null && shift.state.tick < untilTick && !isFound) {
    const tick = shift.state.tick + 1;
    const commands = [...(plan.orders?.[tick] ?? []), ...bot(shift)];
    inputs.push(...commands.map((command) => ({ tick, command })));
    previousPosMm = shift.state.workers.map(({ posMm }) => posMm);
    events = step(shift, commands);
    isFound = plan.isIt(events, shift);
  }
  return { shift, inputs, isFound, events, previousPosMm };
};

export const codeOf = (level: Level, { seed }: Plan, { shift, inputs }: Dug): string => {
  const { id, version } = level;
  const levelHash = hashLevel(level);
  const endTick = shift.state.tick;
  return encodeReplay({ levelId: id, levelVersion: version, levelHash, seed, inputs, endTick }, shift);
};
