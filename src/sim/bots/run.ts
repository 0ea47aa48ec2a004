// A whole shift without a screen: for calibration, coalitions, benches and golden replays.
import { levelWithout, type Level, type WorkerId } from '../level.ts';
import { createShift, step } from '../shift.ts';
import type { Shift } from '../state.ts';
import type { StampedCommand } from '../replay.ts';
import type { BotId, BotOptions } from './bot.ts';
import { createBot } from './registry.ts';

export type RunOptions = BotOptions & { readonly without?: readonly WorkerId[] };
export type BotRun = { readonly shift: Shift; readonly inputs: readonly StampedCommand[] };

/** Plays to the end of the shift and keeps the inputs. */
export const recordBot = (level: Level, seed: number, botId: BotId, options: RunOptions = {}): BotRun => {
  const shift = createShift(levelWithout(level, options.without ?? []), seed);
  const bot = createBot(botId, options);
  const inputs: StampedCommand[] = [];
  const playOn = (): void => {
    const commands = bot(shift);
    for (const command of commands) inputs.push({ tick: shift.state.tick + 1, command });
    step(shift, commands);
  };
  while (shift.state.end === null) playOn();
  // Once more for the question that is put after the whistle.
  playOn();
  return { shift, inputs };
};

export const runBot = (level: Level, seed: number, botId: BotId, options: RunOptions = {}): Shift =>
  recordBot(level, seed, botId, options).shift;
