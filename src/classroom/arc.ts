// Which screens of a shift a lesson goes through, before which of them the observer's sheet is asked for, and where it is
// laid beside the journal.
import type { Lesson } from '../lesson/lesson.ts';
import type { Screen } from '../session/store.ts';

/** A lesson has claims before and after, and a result of its own. */
const LEFT_OUT: readonly Screen[] = ['rate', 'card'];
/** What is seen where the second half of the story is not told. */
const UNREVEALED: readonly Screen[] = ['shift', 'tally', 'page-1935'];
/** The first screens that say what the observer was to see for himself. */
const SAYS_IT: readonly Screen[] = ['ledger', 'lever'];

/** `arc`: the screens of the level at home, in order. */
export const lessonArc = (
  arc: readonly Screen[],
  { isRevealed }: Pick<Lesson, 'isRevealed'>,
): readonly Screen[] =>
  arc.filter((screen) => !LEFT_OUT.includes(screen) && (isRevealed || UNREVEALED.includes(screen)));

/**
 * The screen that waits for the observer's sheet: the first after the bell, for whoever has read the tally and the papers
 * writes down what they say. Null where the sheet is a part of its own, or there is no observer.
 */
export const sheetGate = (arc: readonly Screen[], { pair, isRevealed }: Lesson): Screen | null =>
  pair === 'off' || !isRevealed ? null : (arc[arc.indexOf('shift') + 1] ?? null);

/** The screen before which the sheet lies beside the journal's counts: the first that would tell them anyway. */
export const countsGate = (arc: readonly Screen[], lesson: Lesson): Screen | null =>
  sheetGate(arc, lesson) === null ? null : (arc.find((screen) => SAYS_IT.includes(screen)) ?? null);

/** Whether a sheet handed in on this screen may be answered at once by what the journal counted. */
export const isCountTold = (arc: readonly Screen[], lesson: Lesson, screen: string): boolean => {
  const gate = countsGate(arc, lesson);
  return gate === null || arc.findIndex((one) => one === screen) >= arc.indexOf(gate);
};
