// What a package is called on the disk of whoever downloads it: `102-tons-<lesson>-scorm12.zip`.
import { encodeLesson } from '../lesson/lesson-code.ts';
import { queryOf } from '../lesson/lesson-query.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { packageId, type Standard } from './package.ts';

const SUFFIX: Readonly<Record<Standard, string>> = {
  'scorm-12': 'scorm12',
  'scorm-2004': 'scorm2004',
  cmi5: 'cmi5',
};

export const archiveName = (slug: string, standard: Standard): string =>
  `102-tons-${slug}-${SUFFIX[standard]}.zip`;

/** The typed code, by which a teacher knows the lesson; a lesson only a link can name has a number. */
export const slugOf = (lesson: Lesson | null, version: string): string =>
  lesson === null ? 'game' : (encodeLesson(lesson)?.toLowerCase() ?? packageId(queryOf(lesson), version));
