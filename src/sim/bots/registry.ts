// The bots by name. Adding one is a line here and a row in the calibration.
import { NO_COMMANDS, type Bot, type BotId, type BotOptions } from './bot.ts';
import { CAREFUL, PAR, RECKLESS } from './judgement.ts';
import { createWorkingBot } from './working.ts';

export const BOT_IDS: readonly BotId[] = ['par', 'careful', 'reckless', 'ordinary', 'idle'];

export const createBot = (id: BotId, options: BotOptions = {}): Bot => {
  const skillPermille = options.skillPermille ?? 1000;
  switch (id) {
    case 'par':
      return createWorkingBot({ judgement: PAR, skillPermille, doesUpkeep: true });
    case 'careful':
      return createWorkingBot({ judgement: CAREFUL, skillPermille, doesUpkeep: true });
    case 'reckless':
      return createWorkingBot({ judgement: RECKLESS, skillPermille, doesUpkeep: true });
    case 'ordinary':
      return createWorkingBot({ judgement: CAREFUL, skillPermille: 0, doesUpkeep: true });
    case 'idle':
      return () => NO_COMMANDS;
  }
};
