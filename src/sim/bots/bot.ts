// A bot plays the hewer by the same commands as a person: the yardstick of calibration, the hand behind
// autoplay, and the stand-in of the player in re-simulated coalitions.
import type { Command } from '../command.ts';
import type { Shift } from '../state.ts';

export type BotId = 'par' | 'careful' | 'reckless' | 'ordinary' | 'idle';
/** Looks at the shift and says what it wants next tick; keeps no clock and no luck of its own. */
export type Bot = (shift: Shift) => readonly Command[];

export type BotOptions = {
  /** How often the bot does the skilled thing, thousandths; 1000 is par. */
  readonly skillPermille?: number;
};

export const NO_COMMANDS: readonly Command[] = [];
