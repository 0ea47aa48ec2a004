// The worker's end of the talk, the same in a browser's worker and in a thread of Node's (`npm run bench`).
import { verifyResult } from '../lesson/verify.ts';
import type { Level } from '../sim/index.ts';
import type { VerifyAsk, VerifyTold } from './verify-messages.ts';

/** Null where nothing is to be answered. */
export const createVerifyAnswers = (): ((ask: VerifyAsk) => VerifyTold | null) => {
  const levels = new Map<string, Level>();
  return (ask) => {
    if (ask.kind === 'code')
      return { job: ask.job, verdict: verifyResult((id) => levels.get(id) ?? null, ask.code) };
    for (const level of ask.levels) levels.set(level.id, level);
    return null;
  };
};
