// Runs the shifts of a class again off the main thread, so that the board stays under the teacher's hand meanwhile.
import { createVerifyAnswers } from './verify-answers.ts';
import type { VerifyAsk } from './verify-messages.ts';

const answer = createVerifyAnswers();

self.addEventListener('message', (event: MessageEvent<VerifyAsk>) => {
  const told = answer(event.data);
  if (told !== null) self.postMessage(told, { transfer: [] });
});
