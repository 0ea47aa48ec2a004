// The lesson on the desk. Each change is written into the page's own address, so that it can be bookmarked or sent on.
import { useEffect, useState } from 'preact/hooks';
import type { Lesson } from '../../lesson/lesson.ts';
import { readLesson, type LessonWarning } from '../../lesson/lesson-query.ts';
import { deskQuery } from './lesson-address.ts';

export type LessonInHand = {
  readonly lesson: Lesson;
  readonly change: (patch: Partial<Lesson>) => void;
  /** What the address asked for and could not have. */
  readonly warnings: readonly LessonWarning[];
};

/** A page opened from a folder may be forbidden to change its address: then it goes on without. */
const writeAddress = (lesson: Lesson): void => {
  const wanted = deskQuery(lesson);
  if (window.location.search === wanted) return;
  try {
    window.history.replaceState(null, '', `${wanted}${window.location.hash}`);
  } catch {
    // The link on the desk still says all of it.
  }
};

export const useLesson = (search: string): LessonInHand => {
  const [first] = useState(() => readLesson(search));
  const [lesson, setLesson] = useState(first.lesson);
  const [isChanged, setChanged] = useState(false);
  useEffect(() => (isChanged ? writeAddress(lesson) : undefined), [lesson, isChanged]);
  const change = (patch: Partial<Lesson>): void => {
    setChanged(true);
    setLesson((before) => ({ ...before, ...patch }));
  };
  return { lesson, change, warnings: first.warnings };
};
