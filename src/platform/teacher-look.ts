// The language and the size of text a teacher chose for their own page. Kept apart from the game's settings: a link in
// the language of a lesson must not turn the page of whoever made it into that language.
import type { StoragePort } from '../session/ports.ts';
import { SPOKEN } from '../session/store.ts';

const KEY = '102tons.teacher';
const SIZES = [100, 125, 150, 200] as const;

type Look = { readonly locale: (typeof SPOKEN)[number]; readonly textPercent: (typeof SIZES)[number] };

const readKept = (text: string | null): Readonly<Record<string, unknown>> => {
  try {
    const kept: unknown = JSON.parse(text ?? '{}');
    return typeof kept === 'object' && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
};

/** Field by field: what makes no sense is as in `otherwise`. */
export const readTeacherLook = (storage: StoragePort, otherwise: Look): Look => {
  const kept = readKept(storage.read(KEY));
  return {
    locale: SPOKEN.find((locale) => locale === kept['locale']) ?? otherwise.locale,
    textPercent: SIZES.find((size) => size === kept['textPercent']) ?? otherwise.textPercent,
  };
};

export const keepTeacherLook = (storage: StoragePort, look: Look): void => {
  storage.write(KEY, JSON.stringify(look));
};
