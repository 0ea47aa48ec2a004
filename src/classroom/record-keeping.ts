// Where a lesson is kept and to whom it is told: this machine after every screen and every twenty seconds of the shift, the
// learning platform after every screen and once a minute. Whoever only looks at a lesson leaves no trace.
import { isUnderWay } from './moves.ts';
import type { Progress } from '../lesson/progress.ts';
import type { LessonPort, LessonRecord } from '../session/lesson-port.ts';
import type { Keeper } from './keeper.ts';

/** Play between two codes of a running shift, ms. */
export const KEEP_EVERY_MS = 20_000;
/** The platform is told every third time. *tuned* */
const REPORT_EVERY = 3;

export type RecordOf = (progress: Progress, sessionSeconds: number) => LessonRecord;

export type RecordKeeping = {
  /** A screen is done, or the page goes away. */
  keep(progress: Progress): void;
  /** In the middle of a shift. */
  keepOnTheWay(progress: Progress): void;
  /** True once whoever collects results has all of it and wants no more: then nothing of it is left on this machine either. */
  close(progress: Progress): Promise<boolean>;
};

type World = {
  readonly port: LessonPort;
  readonly keeper: Keeper;
  readonly recordOf: RecordOf;
  readonly sessionSeconds: () => number;
  /** This machine keeps nothing. */
  readonly onUnkept: () => void;
};

export const createRecordKeeping = ({
  port,
  keeper,
  recordOf,
  sessionSeconds,
  onUnkept,
}: World): RecordKeeping => {
  const isLook = port.mode === 'look';
  let onTheWay = 0;
  const write = (progress: Progress): void => {
    if (!keeper.write(progress)) onUnkept();
  };
  const keep = (progress: Progress): void => {
    if (isLook) return;
    onTheWay = 0;
    write(progress);
    port.report(recordOf(progress, sessionSeconds()));
  };
  return {
    keep,
    keepOnTheWay: (progress) => {
      onTheWay += 1;
      if (onTheWay >= REPORT_EVERY) keep(progress);
      else if (!isLook) write(progress);
    },
    close: async (progress) => {
      if (isLook) return false;
      // What is over is kept already, or was thrown away on purpose.
      if (isUnderWay(progress.stage)) write(progress);
      const isTaken = await port.close(recordOf(progress, sessionSeconds()));
      // Whoever sits here next has nothing to do with it, and the pupil finds it on the platform.
      if (isTaken && port.hasAccount && progress.stage === 'result') keeper.clear();
      return isTaken;
    },
  };
};
