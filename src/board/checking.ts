// Codes on their way through the check: asked for one by one, told in batches, stopped and taken up again.
import type { Verdict } from '../lesson/verify.ts';
import type { VerifyPort } from './ports.ts';

export type Job = { readonly nr: number; readonly code: string };
export type Checked = Job & { readonly verdict: Verdict };

export type CheckingState = {
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly halt: 'stopped' | 'unreachable' | null;
};

/** The page is drawn anew after so long at the earliest, ms. *tuned* */
const BATCH_MS = 250;

export type Checking = {
  /** What waits since an earlier stop goes on waiting, and that is still said. */
  check(jobs: readonly Job[]): void;
  /** Everything that waits. */
  goOn(jobs: readonly Job[]): void;
  stop(): void;
};

/** `tell` is given what came out since it was told last, and how far the check is. */
export const createChecking = (
  port: VerifyPort,
  tell: (checked: readonly Checked[], state: CheckingState) => void,
): Checking => {
  let done = 0;
  let of = 0;
  let halt: CheckingState['halt'] = null;
  let batch: Checked[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;
  const flush = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const told = batch;
    batch = [];
    const isOver = done >= of;
    tell(told, { progress: isOver ? null : { done, of }, halt });
    if (!isOver) return;
    done = 0;
    of = 0;
  };
  const settle = (): void => {
    done += 1;
    if (done >= of) flush();
    else timer ??= setTimeout(flush, BATCH_MS);
  };
  const ask = async (job: Job): Promise<void> => {
    const verdict = await port.verify(job.code);
    if (typeof verdict === 'string') halt = verdict;
    else {
      batch.push({ ...job, verdict });
      // The way is open again; what waited for it still does.
      if (halt === 'unreachable') halt = 'stopped';
    }
    settle();
  };
  const check = (jobs: readonly Job[]): void => {
    if (jobs.length === 0) return;
    of += jobs.length;
    tell([], { progress: { done, of }, halt });
    for (const job of jobs) void ask(job);
  };
  return {
    check,
    goOn: (jobs) => {
      halt = null;
      check(jobs);
    },
    stop: () => port.stop(),
  };
};
