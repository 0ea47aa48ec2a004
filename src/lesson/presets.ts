// Three buttons for a teacher with no time. The first is the whole lesson as it comes; each of the others changes the one
// thing it is about, so that they combine: a control group may sit in pairs. Without that, one would undo the other unseen.
import { queryOf } from './lesson-query.ts';
import { DEFAULT_LESSON, type Lesson } from './lesson.ts';

export const PRESETS = ['standard', 'control', 'pair'] as const;
export type Preset = (typeof PRESETS)[number];

/** The lesson as it comes; language and seed are the class's own and stay as they are. */
const asItComes = ({ locale, seed }: Lesson): Lesson => ({ ...DEFAULT_LESSON, locale, seed });

const IS_ON: Readonly<Record<Preset, (lesson: Lesson) => boolean>> = {
  standard: (lesson) => queryOf(asItComes(lesson)) === queryOf(lesson),
  control: ({ isRevealed }) => !isRevealed,
  pair: ({ pair }) => pair !== 'off',
};

export const isPresetOn = (preset: Preset, lesson: Lesson): boolean => IS_ON[preset](lesson);

/** What a press changes: the whole lesson for the first, on or off for the others. */
export const pressPreset = (preset: Preset, lesson: Lesson): Partial<Lesson> => {
  if (preset === 'standard') return asItComes(lesson);
  const isOn = isPresetOn(preset, lesson);
  return preset === 'control' ? { isRevealed: isOn } : { pair: isOn ? 'off' : 'screen' };
};
