// What may happen to a pupil's progress, as pure steps: each answers with the next progress, or with the same one where the
// step is not due. The order of a lesson is held here and nowhere else.
import { itemsAt } from '../lesson/items.ts';
import { stageAfter, type ObserverSheet, type Progress, type Stage } from '../lesson/progress.ts';
import { RATINGS } from '../lesson/score.ts';
import type { Screen } from '../session/store.ts';

/** Before the start and after the end no time is spent. */
export const isUnderWay = (stage: Stage): boolean => stage !== 'welcome' && stage !== 'result';

/** On to the next part; from the last there is none. */
export const leaveStage = (progress: Progress): Progress =>
  progress.stage === 'result'
    ? progress
    : { ...progress, stage: stageAfter(progress.lesson, progress.stage), screen: '' };

/** Whether this claim lies open to be rated: in its part, and not yet. */
export const canRate = ({ lesson, stage, isSwapped, ratings }: Progress, item: string): boolean =>
  (stage === 'before' || stage === 'after') &&
  ratings[item] === undefined &&
  itemsAt(lesson, stage, isSwapped).some(({ id }) => id === item);

/** A rating is given once and stands. */
export const rate = (progress: Progress, item: string, value: number): Progress =>
  canRate(progress, item) && RATINGS.some((one) => one === value)
    ? { ...progress, ratings: { ...progress.ratings, [item]: value } }
    : progress;

/** The warm-up is over with so much coal. */
export const warmUp = (progress: Progress, warmUpKg: number): Progress =>
  progress.stage === 'warm-up' ? { ...leaveStage(progress), warmUpKg } : progress;

/** The shift has come to this screen. */
export const comeTo = (progress: Progress, screen: Screen | ''): Progress =>
  progress.stage === 'lesson' && progress.screen !== screen ? { ...progress, screen } : progress;

/** The shift so far, as its code and its coal. */
export const dig = (progress: Progress, replay: string, claimedKg: number): Progress =>
  progress.stage === 'lesson' && (progress.replay !== replay || progress.claimedKg !== claimedKg)
    ? { ...progress, replay, claimedKg }
    : progress;

/** The shift could not be taken up again, or was dropped: it waits to be dug from its first second, and what the observer
 * wrote of it is gone with it. */
export const digAnew = (progress: Progress): Progress =>
  progress.stage === 'lesson' ? { ...progress, screen: '', replay: '', claimedKg: 0, sheet: null } : progress;

/** The observer's turn comes when the shift is over; until the part ends the sheet may be handed in again. */
export const canHandIn = ({ lesson, stage, screen }: Progress): boolean =>
  lesson.pair !== 'off' && (stage === 'sheet' || (stage === 'lesson' && screen !== '' && screen !== 'shift'));

export const handIn = (progress: Progress, sheet: ObserverSheet): Progress =>
  canHandIn(progress) ? { ...progress, sheet } : progress;
