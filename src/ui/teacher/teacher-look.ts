// The language and the size of text a teacher chose for their own page. Kept apart from the game's settings: a link in
// the language of a lesson must not turn the page of whoever made it into that language.
import { isLocale } from '../../i18n/locale.ts';
import type { StoragePort } from '../../session/ports.ts';
import { TEXT_SIZES, type TeacherLook } from './teacher-port.ts';

const KEY = '102tons.teacher';

const readKept = (text: string | null): Readonly<Record<string, unknown>> => {
  try {
    const kept: unknown = JSON.parse(text ?? '{}');
    return typeof kept === 'object' && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
};

/** Field by field: what makes no sense is as in `otherwise`. */
export const readTeacherLook = (storage: StoragePort, otherwise: TeacherLook): TeacherLook => {
  const kept = readKept(storage.read(KEY));
  return {
    locale: isLocale(kept['locale']) ? kept['locale'] : otherwise.locale,
    textPercent: TEXT_SIZES.find((size) => size === kept['textPercent']) ?? otherwise.textPercent,
  };
};

export const keepTeacherLook = (storage: StoragePort, look: TeacherLook): void => {
  storage.write(KEY, JSON.stringify(look));
};
