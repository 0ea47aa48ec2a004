// Which earlier visit a pupil may go on with. Laptops are shared, accounts are not: what is reported to a platform stands under
// one pupil's name, so there only what the platform itself remembers is offered. What would tell one attempt from another
// would have to be kept by the platform, and a platform that keeps that keeps the lesson too.
import type { Lesson } from '../lesson/lesson.ts';
import { decodeProgress } from '../lesson/progress-code.ts';
import type { Progress } from '../lesson/progress.ts';
import type { LessonPort } from '../session/lesson-port.ts';
import { NO_COUNTS, type Counts } from './counts.ts';
import { isSameLesson, type Keeper } from './keeper.ts';
import { isSameAttempt } from './same-attempt.ts';

export type Offer = {
  readonly offer: Progress | null;
  /** The platform kept it, and the platform knows whose it is. */
  readonly isOwnOffer: boolean;
  /** The observer's strokes that belong to it. */
  readonly counts: Counts;
  /** There was something that could not be read. */
  readonly isBroken: boolean;
};

/** Before its start a lesson has nothing to go on with. */
const begun = (progress: Progress | null): Progress | null =>
  progress === null || progress.stage === 'welcome' ? null : progress;

const fromMachine = (keeper: Keeper, lesson: Lesson): Offer => {
  const found = keeper.find(lesson);
  const offer = begun(typeof found === 'string' ? null : found);
  const counts = offer === null ? NO_COUNTS : keeper.counts();
  return { offer, isOwnOffer: false, counts, isBroken: found === 'broken' };
};

/** The machine's own is the fresher by some seconds of the shift, and holds the strokes: it counts where it is surely the same. */
const ofAccount = (theirs: Progress | null, keeper: Keeper, lesson: Lesson): Omit<Offer, 'isBroken'> => {
  const here = keeper.find(lesson);
  if (theirs !== null && typeof here !== 'string' && isSameAttempt(theirs, here))
    return { offer: begun(here), isOwnOffer: true, counts: keeper.counts() };
  // Somebody else's, as far as anyone can say: it makes room, and is not lost at once.
  keeper.setAside();
  return { offer: begun(theirs), isOwnOffer: true, counts: NO_COUNTS };
};

export const findOffer = (
  port: Pick<LessonPort, 'mode' | 'hasAccount' | 'resumed'>,
  keeper: Keeper,
  lesson: Lesson,
): Offer => {
  const resumed = port.resumed();
  const read = resumed === null ? null : decodeProgress(resumed);
  const theirs = read?.ok === true && isSameLesson(read.progress.lesson, lesson) ? read.progress : null;
  const isBroken = read !== null && !read.ok;
  if (port.mode === 'look') return { offer: begun(theirs), isOwnOffer: true, counts: NO_COUNTS, isBroken };
  if (port.hasAccount) return { ...ofAccount(theirs, keeper, lesson), isBroken };
  return fromMachine(keeper, lesson);
};
