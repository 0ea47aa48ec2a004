// The lessons that are packed for learning platforms without anybody's having to set them: the whole game, and one for each way
// of teaching it. Their names are part of the names of the archives.
import { DEFAULT_LESSON, type Lesson } from '../../src/lesson/lesson.ts';

export type ShippedLesson = {
  /** `102-tons-<slug>-scorm12.zip`. */
  readonly slug: string;
  /** Null is the whole game. */
  readonly lesson: Lesson | null;
  /** Key of the title in `assets/text/<locale>/teacher-packages.json`. */
  readonly titleKey: string;
};

/** Language is each pupil's own in all of them. */
export const SHIPPED_LESSONS: readonly ShippedLesson[] = [
  { slug: 'lesson', lesson: DEFAULT_LESSON, titleKey: 'package.title.lesson' },
  // The title says nothing of the second half: whoever is the control group must not read that they are.
  {
    slug: 'lesson-control',
    lesson: { ...DEFAULT_LESSON, isRevealed: false },
    titleKey: 'package.title.control',
  },
  { slug: 'lesson-pairs', lesson: { ...DEFAULT_LESSON, pair: 'screen' }, titleKey: 'package.title.pairs' },
  { slug: 'game', lesson: null, titleKey: 'package.title.game' },
];
