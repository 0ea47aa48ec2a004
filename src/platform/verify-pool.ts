// The class board's way to run shifts again: a few module workers side by side or, where no worker can be made (a page
// opened from a file, a locked-down frame), the main thread, one shift at a time with a breath after each.
import type { VerifyAnswer, VerifyPort } from '../board/ports.ts';
import type { Level } from '../sim/index.ts';
import type { createVerifyAnswers } from './verify-answers.ts';
import type { VerifyAsk, VerifyTold } from './verify-messages.ts';

/** More would only take turns on the machines of a school. */
const MOST_WORKERS = 4;
/** Codes a worker has in hand, so that it never waits for the page. */
const AHEAD = 2;

type Job = { readonly code: string; readonly settle: (answer: VerifyAnswer) => void };

export type VerifyPorts = {
  /** Null where they did not come; they are asked for again with the next code. */
  readonly levels: () => Promise<readonly Level[] | null>;
  /** Null where no worker can be made. */
  readonly workerOf?: () => Worker | null;
  readonly cores?: number;
  /** What runs a shift again on this very thread; rejects where it does not come. */
  readonly answers?: () => Promise<Answers>;
};

const makeWorker = (): Worker | null => {
  try {
    return new Worker(new URL('./verify-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
};

const fetchAnswersHere = async (): Promise<Answers> =>
  (await import('./verify-answers.ts')).createVerifyAnswers();

const tell = (worker: Worker, ask: VerifyAsk): void => worker.postMessage(ask, { transfer: [] });

/** A worker with the jobs it has in hand. */
type Hand = { readonly worker: Worker; readonly jobs: Map<number, Job> };

/** Everything that waits, and whoever works on it. */
type Shop = { readonly queue: Job[]; readonly hands: Set<Hand>; jobs: number };

const feed = (shop: Shop, { worker, jobs }: Hand): void => {
  while (jobs.size < AHEAD) {
    const job = shop.queue.shift();
    if (job === undefined) return;
    shop.jobs += 1;
    jobs.set(shop.jobs, job);
    tell(worker, { kind: 'code', job: shop.jobs, code: job.code });
  }
};

const dismiss = (shop: Shop, hand: Hand): void => {
  hand.worker.terminate();
  shop.hands.delete(hand);
};

/** `onLost` is told when a worker went, after what it had in hand lies at the head of the queue again. */
const hire = (shop: Shop, worker: Worker, levels: readonly Level[], onLost: () => void): void => {
  const hand: Hand = { worker, jobs: new Map() };
  shop.hands.add(hand);
  worker.addEventListener('message', ({ data }: MessageEvent<VerifyTold>) => {
    hand.jobs.get(data.job)?.settle(data.verdict);
    hand.jobs.delete(data.job);
    feed(shop, hand);
    if (hand.jobs.size === 0) dismiss(shop, hand);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    shop.queue.unshift(...hand.jobs.values());
    dismiss(shop, hand);
    onLost();
  });
  tell(worker, { kind: 'levels', levels });
  feed(shop, hand);
};

type Answers = ReturnType<typeof createVerifyAnswers>;

/** Whatever happens in there, the code is answered: one that is not would be waited for, and the bar with it, for good. */
const verdictOn = (answer: Answers, code: string): VerifyAnswer => {
  try {
    return answer({ kind: 'code', job: 0, code })?.verdict ?? 'unreachable';
  } catch (cause) {
    console.error(cause);
    return 'unreachable';
  }
};

/** One code a task, so that the page draws and listens in between. The simulation is fetched only here. */
const workOnMainThread = async (
  { queue }: Shop,
  levels: readonly Level[],
  fetchAnswers: NonNullable<VerifyPorts['answers']>,
): Promise<void> => {
  const answer = await fetchAnswers();
  answer({ kind: 'levels', levels });
  for (let job = queue.shift(); job !== undefined; job = queue.shift()) {
    job.settle(verdictOn(answer, job.code));
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
  }
};

export const createVerifyPool = (ports: VerifyPorts): VerifyPort => {
  const { levels: fetchLevels, workerOf = makeWorker, answers = fetchAnswersHere } = ports;
  const { cores = navigator.hardwareConcurrency } = ports;
  const shop: Shop = { queue: [], hands: new Set(), jobs: 0 };
  let isStarting = false;
  /** Once no worker could be made, or all of them went, none is asked for again. */
  let isAlone = false;
  let alone: Promise<void> | null = null;
  const goAlone = (levels: readonly Level[]): void => {
    isAlone = true;
    alone ??= workOnMainThread(shop, levels, answers)
      .catch(() => settleAll('unreachable'))
      .then(() => {
        alone = null;
      });
  };
  const settleAll = (answer: VerifyAnswer): void => {
    for (const { settle } of shop.queue.splice(0)) settle(answer);
  };
  const hireAll = (levels: readonly Level[]): void => {
    const wanted = Math.min(cores || 1, MOST_WORKERS, shop.queue.length + shop.hands.size);
    while (!isAlone && shop.hands.size < wanted && shop.queue.length > 0) {
      const worker = workerOf();
      if (worker === null) isAlone = true;
      else hire(shop, worker, levels, () => (shop.hands.size === 0 ? goAlone(levels) : undefined));
    }
    for (const hand of shop.hands) feed(shop, hand);
    if (isAlone && shop.hands.size === 0) goAlone(levels);
  };
  const start = async (): Promise<void> => {
    if (isStarting) return;
    isStarting = true;
    const levels = await fetchLevels().catch(() => null);
    isStarting = false;
    if (levels === null) settleAll('unreachable');
    else hireAll(levels);
  };
  return {
    verify: (code) =>
      new Promise((settle) => {
        shop.queue.push({ code, settle });
        void start();
      }),
    stop: () => {
      settleAll('stopped');
      for (const hand of shop.hands) {
        for (const { settle } of hand.jobs.values()) settle('stopped');
        dismiss(shop, hand);
      }
    },
  };
};
