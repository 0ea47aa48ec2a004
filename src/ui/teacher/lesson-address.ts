// A lesson and the two addresses it has: the link pupils open, and the teacher's own page with every choice in it, to be
// bookmarked. Both are written by the one table of `src/lesson`, so that neither can say what the other does not.
import type { Lesson } from '../../lesson/lesson.ts';
import { queryOf } from '../../lesson/lesson-query.ts';

const CLASS = 'mode=class';
const TEACHER = 'mode=teacher';

/** The address of the game without parameters and tab; a file on a stick has one too. */
export const baseOf = (href: string): string => href.replace(/[?#].*$/s, '');

export const classLink = (href: string, lesson: Lesson): string => `${baseOf(href)}?${queryOf(lesson)}`;

/** With the class board, printing and the rest of the page behind the same query. */
export const deskQuery = (lesson: Lesson): string => `?${queryOf(lesson).replace(CLASS, TEACHER)}`;

/** The shortest address of a lesson: what is typed from a blackboard. */
export const codeLink = (href: string, code: string): string => `${baseOf(href)}?lesson=${code}`;
