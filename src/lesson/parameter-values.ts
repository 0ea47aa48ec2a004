// What each parameter of a lesson may be, as a teacher reads it in a table. Without words: where a value needs some, they
// stand in the texts under `parameter.values`.
import { ITEM_PLANS, LESSON_LEVELS, LESSON_LOCALES, LESSON_PACES, MOST_CARDS, PAIR_FORMS } from './lesson.ts';

/** In the order of the desk; null where the texts say it. */
export const PARAMETER_VALUES: Readonly<Record<string, string | null>> = {
  level: LESSON_LEVELS.join(', '),
  lang: LESSON_LOCALES.join(', '),
  seed: null,
  pace: LESSON_PACES.join(', '),
  warmup: 'on, off',
  cards: `0–${MOST_CARDS}`,
  rules: null,
  reveal: 'on, off',
  items: ITEM_PLANS.join(', '),
  pair: PAIR_FORMS.join(', '),
};
