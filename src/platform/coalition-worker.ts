// Re-simulates the 32 coalitions off the main thread, so that the lever stays under the player's hand while
// the last rule is being worked out. Cancelling is the page ending this worker.
import { runAllCoalitions } from '../credit/coalition.ts';
import type { CoalitionAnswer, CoalitionAsk } from './coalition-messages.ts';

const say = (answer: CoalitionAnswer): void => self.postMessage(answer, { transfer: [] });

self.addEventListener('message', (event: MessageEvent<CoalitionAsk>) => {
  const result = runAllCoalitions(event.data.request, (done, of) => say({ kind: 'progress', done, of }));
  say({ kind: 'done', result });
});
