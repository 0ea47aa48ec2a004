// Three lessons a teacher with no time takes as they are: everything else on the desk is for whoever wants it otherwise.
import { queryOf } from './lesson-query.ts';
import { DEFAULT_LESSON, type Lesson } from './lesson.ts';

export const PRESETS = ['standard', 'control', 'pair'] as const;
export type Preset = (typeof PRESETS)[number];

const CHANGES: Readonly<Record<Preset, Partial<Lesson>>> = {
  standard: {},
  // The same shift, the same questions, and nothing told.
  control: { isRevealed: false },
  pair: { pair: 'screen' },
};

/** Language and seed are the class's own and stay as they are. */
export const presetLesson = (preset: Preset, { locale, seed }: Lesson): Lesson => ({
  ...DEFAULT_LESSON,
  ...CHANGES[preset],
  locale,
  seed,
});

/** The preset a lesson is, or null where it was changed. */
export const presetOf = (lesson: Lesson): Preset | null =>
  PRESETS.find((preset) => queryOf(presetLesson(preset, lesson)) === queryOf(lesson)) ?? null;
