// A lesson that comes back to the desk: a link out of a chat, a code off a blackboard, half of either. Whatever it is, it
// is a lesson or one clear sentence, and what stands on the desk is left alone.
import { decodeLesson } from './lesson-code.ts';
import { LESSON_PARAMETERS, readLesson, type LessonWarning } from './lesson-query.ts';
import type { Lesson } from './lesson.ts';

export type Pasted =
  | { readonly kind: 'lesson'; readonly lesson: Lesson; readonly warnings: readonly LessonWarning[] }
  | { readonly kind: 'empty' }
  /** It looks like a code, and a letter is wrong. */
  | { readonly kind: 'mistyped' }
  /** An address or a text that says nothing of a lesson. */
  | { readonly kind: 'foreign' };

/** Longer is no lesson, whatever it is. */
const MOST_SIGNS = 4000;

const queryIn = (text: string): string => text.slice(text.indexOf('?') + 1).replace(/#.*$/s, '');

const namesIn = (query: string): readonly string[] =>
  [...new URLSearchParams(query).keys()].map((name) => name.trim().toLowerCase());

const isOfLesson = (query: string): boolean => {
  const modes = [...new URLSearchParams(query)].filter(([name]) => name.trim().toLowerCase() === 'mode');
  return (
    modes.some(([, mode]) => /^\s*(?:class|teacher)\s*$/i.test(mode)) ||
    namesIn(query).some((name) => Object.hasOwn(LESSON_PARAMETERS, name))
  );
};

const fromQuery = (query: string): Pasted => {
  if (!isOfLesson(query)) return { kind: 'foreign' };
  const { lesson, warnings } = readLesson(query);
  // Nothing of what a mistyped code meant is known: the rest of the link would be a different lesson.
  return warnings.some(({ name }) => name === 'lesson')
    ? { kind: 'mistyped' }
    : { kind: 'lesson', lesson, warnings };
};

export const readPasted = (typed: string): Pasted => {
  const text = typed.trim();
  if (text === '') return { kind: 'empty' };
  if (text.length > MOST_SIGNS) return { kind: 'foreign' };
  if (text.includes('=')) return fromQuery(queryIn(text));
  const lesson = decodeLesson(text);
  if (lesson !== null) return { kind: 'lesson', lesson, warnings: [] };
  return /^[\p{L}\p{N}\s\p{Pd}._]{3,40}$/u.test(text) ? { kind: 'mistyped' } : { kind: 'foreign' };
};
