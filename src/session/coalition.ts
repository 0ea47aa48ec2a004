// Runs the seventh rule behind its port and tells the store how far it is. Without the token a run that was cancelled
// or belongs to an earlier shift could still write its answer over a newer one.
import type { Shift } from '../sim/index.ts';
import { measureSkill } from '../credit/skill.ts';
import { COALITIONS, creditOfShapley } from '../credit/shapley.ts';
import type { CoalitionPort } from './ports.ts';
import type { RevealSlice } from './store.ts';

type Progress = RevealSlice['coalition'];
export type CoalitionDesk = {
  /** Begins, unless it runs already; `tell` gets every change of state. */
  start(shift: Shift, tell: (progress: Progress) => void): void;
  /** Stops a running one and says so. */
  cancel(): void;
  /** Stops without a word: the shift it belonged to is gone. */
  drop(): void;
};

type Job = { cancel: () => void; readonly tell: (progress: Progress) => void };

export const createCoalitionDesk = (port: CoalitionPort): CoalitionDesk => {
  let job: Job | null = null;

  const follow = async (
    mine: Job,
    result: ReturnType<CoalitionPort['run']>['result'],
    cutKg: number,
  ): Promise<void> => {
    const answer = await result.catch(() => null);
    if (job !== mine) return;
    job = null;
    mine.tell(
      answer === null
        ? { state: 'failed' }
        : { state: 'done', result: answer, credit: creditOfShapley(answer, cutKg) },
    );
  };

  const start = (shift: Shift, tell: (progress: Progress) => void): void => {
    if (job !== null) return;
    const { cutKg } = shift.state;
    const skillPermille = measureSkill(shift.level, shift.journal);
    const mine: Job = { cancel: () => undefined, tell };
    job = mine;
    tell({ state: 'running', done: 0, of: COALITIONS });
    const started = port.run({ level: shift.level, seed: shift.seed, skillPermille, cutKg }, (done, of) => {
      if (job === mine) tell({ state: 'running', done, of });
    });
    mine.cancel = () => started.cancel();
    void follow(mine, started.result, cutKg);
  };

  const drop = (): Job | null => {
    const dropped = job;
    job = null;
    dropped?.cancel();
    return dropped;
  };
  return {
    start,
    drop: () => {
      drop();
    },
    cancel: () => drop()?.tell({ state: 'cancelled' }),
  };
};
