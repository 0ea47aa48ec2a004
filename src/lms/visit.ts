// The whole game as a package has no lesson to hand in, and yet a platform asks how far a pupil came: without an answer it shows
// a visit as never begun. The screens of the record night say it; saves are the game's own and stay on the machine.
import { DEFAULT_LESSON } from '../lesson/lesson.ts';
import { decodeProgress, encodeProgress } from '../lesson/progress-code.ts';
import { beginLesson } from '../lesson/progress.ts';
import type { LessonPort, LessonRecord } from '../session/lesson-port.ts';
import type { GameStore } from '../session/store.ts';

/** Whoever holds a result card has been through. */
const LAST_SCREEN = 'card';

/** A progress code as a lesson has one: the screen is all there is to remember. */
const stateAt = (screen: string): string =>
  encodeProgress({ ...beginLesson(DEFAULT_LESSON, false), stage: 'lesson', screen });

const screenIn = (state: string | null): string => {
  const read = state === null ? null : decodeProgress(state);
  return read?.ok === true ? read.progress.screen : '';
};

/** `screens`: in their order. `furthest` is the rank in them that was once come to. */
const recordAt = (screens: readonly string[], furthest: number, seconds: number): LessonRecord => {
  const all = screens.indexOf(LAST_SCREEN);
  const done = Math.min(furthest, all);
  return {
    donePermille: Math.floor((done * 1000) / all),
    isCompleted: done === all,
    location: screens[done] ?? '',
    state: stateAt(screens[done] ?? ''),
    sessionSeconds: seconds,
    interactions: [],
  };
};

/** Reports each screen that lies further than all before, those of earlier visits too. `now`: any clock in ms. Returns its undo. */
export const reportVisit = (
  store: Pick<GameStore, 'getState' | 'subscribe'>,
  port: LessonPort,
  screens: readonly string[],
  now: () => number,
): (() => void) => {
  const beganMs = now();
  let furthest = screens.indexOf(screenIn(port.resumed()));
  const look = (): void => {
    const rank = screens.indexOf(store.getState().screen);
    if (rank <= furthest) return;
    furthest = rank;
    port.report(recordAt(screens, furthest, Math.floor((now() - beganMs) / 1000)));
  };
  look();
  return store.subscribe(look);
};
