// The class board's worker as a thread of Node, for the bench: the same answers as `src/platform/verify-worker.ts` gives.
import { parentPort } from 'node:worker_threads';
import { createVerifyAnswers } from '../src/platform/verify-answers.ts';
import type { VerifyAsk } from '../src/platform/verify-messages.ts';

const answer = createVerifyAnswers();

parentPort?.on('message', (ask: VerifyAsk) => {
  const told = answer(ask);
  if (told !== null) parentPort?.postMessage(told);
});
