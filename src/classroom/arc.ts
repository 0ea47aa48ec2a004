// Which screens of a shift a lesson goes through, and before which of them the observer's sheet is asked for.
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

/** The screen that waits for the observer's sheet; null where the sheet is a part of its own, or there is no observer. */
export const sheetGate = (arc: readonly Screen[], { pair, isRevealed }: Lesson): Screen | null => {
  if (pair === 'off' || !isRevealed) return null;
  return arc.find((screen) => SAYS_IT.includes(screen)) ?? arc.at(-1) ?? null;
};
