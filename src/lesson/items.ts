// The claims that are rated, in two parallel forms of four. Whoever is asked before and after gets one form each way,
// so that nobody rates the same claim twice.
import file from '../../assets/text/rate-items.json' with { type: 'json' };
import type { Lesson } from './lesson.ts';
import type { RatedItem } from './score.ts';

export type FormId = 'A' | 'B';

const formOf = (form: FormId): readonly RatedItem[] =>
  file.filter((item) => item.form === form).map((item) => ({ id: item.id, isWarranted: item.isWarranted }));

export const FORMS: Readonly<Record<FormId, readonly RatedItem[]>> = { A: formOf('A'), B: formOf('B') };

/** All of them; positions are permanent, result codes count on them. */
export const ALL_ITEMS: readonly RatedItem[] = [...FORMS.A, ...FORMS.B];

/** The four of a visit that asks once. */
export const RATE_ITEMS: readonly RatedItem[] = FORMS.A;

export type ItemMoment = 'before' | 'after';

/**
 * The form that is rated at this moment; null where none is. `isSwapped` is the lot this pupil drew, which counts only
 * where the plan is mixed.
 */
export const formAt = (lesson: Lesson, moment: ItemMoment, isSwapped: boolean): FormId | null => {
  if (lesson.items === 'off') return null;
  if (lesson.items === 'after') return moment === 'after' ? 'A' : null;
  const isBaFirst = lesson.items === 'ba' || (lesson.items === 'mixed' && isSwapped);
  return (moment === 'before') === isBaFirst ? 'B' : 'A';
};

export const itemsAt = (lesson: Lesson, moment: ItemMoment, isSwapped: boolean): readonly RatedItem[] => {
  const form = formAt(lesson, moment, isSwapped);
  return form === null ? [] : FORMS[form];
};
