// The browser's way to run the coalition rule: a module worker, or, where a worker cannot be made (a page
// opened from a file, a locked-down frame), the main thread with a breath between coalitions.
import type { CoalitionRequest } from '../credit/coalition-request.ts';
import { COALITIONS, shapleyOf, type ShapleyResult } from '../credit/shapley.ts';
import type { CoalitionPort } from '../session/ports.ts';
import type { CoalitionAnswer, CoalitionAsk } from './coalition-messages.ts';

type Run = ReturnType<CoalitionPort['run']>;
type Progress = (done: number, of: number) => void;

const makeWorker = (): Worker | null => {
  try {
    return new Worker(new URL('./coalition-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
};

/** A promise with its key outside; later calls to `settle` do nothing. */
const openPromise = (): {
  result: Promise<ShapleyResult | null>;
  settle: (value: ShapleyResult | null) => void;
} => {
  let settle: (value: ShapleyResult | null) => void = () => undefined;
  const result = new Promise<ShapleyResult | null>((resolve) => {
    settle = resolve;
  });
  return { result, settle };
};

/** One coalition a task, so that the page draws and listens in between. The simulation is fetched only here. */
const runOnMainThread = (request: CoalitionRequest, onProgress: Progress): Run => {
  const { result, settle } = openPromise();
  const order = { isCancelled: false };
  const work = async (): Promise<ShapleyResult | null> => {
    const { runCoalition } = await import('../credit/coalition.ts');
    const coalitionKg: number[] = [];
    while (!order.isCancelled && coalitionKg.length < COALITIONS) {
      coalitionKg.push(runCoalition(request, coalitionKg.length));
      onProgress(coalitionKg.length, COALITIONS);
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    return order.isCancelled ? null : shapleyOf(coalitionKg);
  };
  work().then(settle, () => settle(null));
  return {
    result,
    cancel: () => {
      order.isCancelled = true;
      settle(null);
    },
  };
};

/** A worker that fails before its first word (blocked, not found) hands the work to the main thread. */
const runInWorker = (worker: Worker, request: CoalitionRequest, onProgress: Progress): Run => {
  const { result, settle } = openPromise();
  let fallback: Run | null = null;
  let hasSpoken = false;
  const end = (value: ShapleyResult | null): void => {
    worker.terminate();
    settle(value);
  };
  worker.addEventListener('message', (event: MessageEvent<CoalitionAnswer>) => {
    hasSpoken = true;
    if (event.data.kind === 'done') end(event.data.result);
    else onProgress(event.data.done, event.data.of);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    worker.terminate();
    if (hasSpoken) return settle(null);
    fallback = runOnMainThread(request, onProgress);
    void fallback.result.then(settle);
  });
  const ask: CoalitionAsk = { request };
  worker.postMessage(ask, { transfer: [] });
  return {
    result,
    cancel: () => {
      fallback?.cancel();
      end(null);
    },
  };
};

/** `result` is null where the run was cancelled or failed; it never rejects. */
export const createCoalitionPort = (workerOf: () => Worker | null = makeWorker): CoalitionPort => ({
  run: (request, onProgress) => {
    const worker = workerOf();
    return worker === null ? runOnMainThread(request, onProgress) : runInWorker(worker, request, onProgress);
  },
});
