// The progress of whoever sits here, and everything that follows when it changes: the time spent is written into it, it is
// kept and told, the lever is locked or opened, and at the end the result is checked.
import { encodeProgress } from '../lesson/progress-code.ts';
import { isComplete } from '../lesson/sheet.ts';
import type { Progress } from '../lesson/progress.ts';
import { verifyResult, verifySoFar, type LevelOf, type Verdict } from '../lesson/verify.ts';
import type { Session } from '../session/session-port.ts';
import { countsGate, sheetGate } from './arc.ts';
import type { ClassState, ClassStore } from './class-store.ts';
import { isUnderWay } from './moves.ts';
import type { RecordKeeping } from './record-keeping.ts';
import type { Timekeeper } from './timekeeper.ts';
import type { Screen } from '../session/store.ts';

/** The rule that counts what only the observer has written down. */
const OBSERVED_RULE = 'labour-time';

export type Pupil = {
  now(): Progress;
  /** Takes the next progress and keeps it; the same one again is nothing. */
  put(next: Progress): void;
  /** As `put`, in the middle of a shift. */
  putOnTheWay(next: Progress): void;
  /** Shows it without keeping: an earlier visit goes on, a new one begins. */
  show(next: Progress): void;
  check(): void;
  /** The present progress with the time spent until now. */
  stamped(): Progress;
};

type World = {
  readonly store: ClassStore;
  readonly session: Pick<Session, 'lockRules'>;
  readonly arc: readonly Screen[];
  readonly keeping: RecordKeeping;
  readonly time: Timekeeper;
  readonly levelOf: LevelOf;
};

export const createPupil = ({ store, session, arc, keeping, time, levelOf }: World): Pupil => {
  const now = (): Progress => store.getState().progress;
  const stamp = (progress: Progress): Progress =>
    isUnderWay(now().stage) || isUnderWay(progress.stage) ? { ...progress, ...time.spent() } : progress;
  const verdictOf = (progress: Progress): Verdict =>
    (progress.stage === 'result' ? verifyResult : verifySoFar)(levelOf, encodeProgress(progress));
  const lock = ({ lesson, sheet }: Progress): void =>
    session.lockRules(lesson.pair === 'off' || isComplete(sheet) ? [] : [OBSERVED_RULE]);
  /** The sheet comes onto the desk where it is waited for and where it is told, and goes with the part it belongs to. */
  const sheetFor = (progress: Progress, before: Progress): ClassState['sheet'] => {
    const isHere = progress.stage === before.stage && progress.screen === before.screen;
    if (isHere) return store.getState().sheet;
    const { stage, screen, lesson, sheet } = progress;
    const isTold = stage === 'lesson' && screen === countsGate(arc, lesson);
    const isAsked = stage === 'sheet' || isTold || (stage === 'lesson' && screen === sheetGate(arc, lesson));
    if (sheet === null) return isAsked ? 'form' : 'shut';
    return isTold ? 'compared' : 'shut';
  };
  const show = (progress: Progress): void => {
    const before = now();
    const sheet = sheetFor(progress, before);
    const isChecked =
      (progress.stage === 'result' && before.stage !== 'result') ||
      (sheet === 'compared' && store.getState().sheet !== 'compared');
    store.setState({ progress, sheet, ...(isChecked ? { verdict: verdictOf(progress) } : {}) });
    lock(progress);
  };
  const putAnd =
    (keep: (progress: Progress) => void) =>
    (next: Progress): void => {
      if (next === now()) return;
      const progress = stamp(next);
      show(progress);
      keep(progress);
    };
  return {
    now,
    show,
    put: putAnd(keeping.keep),
    putOnTheWay: putAnd(keeping.keepOnTheWay),
    check: () => store.setState({ verdict: verdictOf(now()) }),
    stamped: () => stamp(now()),
  };
};
