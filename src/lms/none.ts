// No platform: the page stands alone, and the card at the end is all that is handed in.
import type { LessonPort } from '../session/lesson-port.ts';

export const createNoPort = (): LessonPort => ({
  mode: 'none',
  hasAccount: false,
  resumed: () => null,
  report: () => undefined,
  isKept: () => true,
  close: () => Promise.resolve(true),
});

/** A platform that was there and did not answer: the lesson goes on, and its card is to be kept. */
export const createDeafPort = (): LessonPort => ({
  ...createNoPort(),
  mode: 'normal',
  isKept: () => false,
  close: () => Promise.resolve(false),
});
