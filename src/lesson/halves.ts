// A class in two halves, one with the lights and one without: two lessons alike in all but that, hence two codes. The
// letter that tells them apart comes from the codes alone, so that no pupil reads from it which half has the rest.
import { encodeLesson } from './lesson-code.ts';
import type { Lesson } from './lesson.ts';

/** The lesson of the other half. */
export const twinOf = (lesson: Lesson): Lesson => ({ ...lesson, isRevealed: !lesson.isRevealed });

/**
 * The last letter of the code in which the two differ, nearly always the very last: a letter of check, in which no setting
 * can be read. Null where only a link can name the lesson.
 */
export const markOf = (lesson: Lesson): string | null => {
  const code = encodeLesson(lesson);
  const other = encodeLesson(twinOf(lesson));
  if (code === null || other === null) return null;
  const most = Math.max(code.length, other.length);
  for (let back = 1; back <= most; back += 1)
    if (code.at(-back) !== other.at(-back)) return code.at(-back) ?? null;
  return null;
};
