// The composition root of the teacher's page: the lesson desk, the class board and what can be printed. It brings no
// session and no mine: nobody digs here.
import type { Board } from './board/board.ts';
import { bringBoard } from './bring-board.ts';
import { createI18n } from './i18n/i18n.ts';
import { pickLocale } from './i18n/locale.ts';
import { createKeepsakes, type Keepsakes } from './platform/keepsakes.ts';
import { isServed } from './platform/served.ts';
import type { QueryValues } from './query.ts';
import type { LevelPort } from './session/ports.ts';
import type { EraseDesk } from './ui/erase.ts';
import type { UiHost } from './ui/root.tsx';
import { keepTeacherLook, readTeacherLook } from './ui/teacher/teacher-look.ts';
import { mountTeacher, TEACHER_FILES } from './ui/teacher/teacher-root.tsx';
import type { TeacherPort } from './ui/teacher/teacher-port.ts';

const eraseDeskOf = (keepsakes: Keepsakes, board: Board): EraseDesk => ({
  hasCopy: isServed(),
  eraseAll: async () => {
    const { eraseAll, startAnew } = await import('./platform/erase.ts');
    keepsakes.close();
    board.clear();
    await eraseAll();
    return startAnew();
  },
});

const portOf = (query: QueryValues, levels: LevelPort, version: string, board: Board): TeacherPort => {
  const keepsakes = createKeepsakes();
  const { storage } = keepsakes;
  const look = readTeacherLook(storage, {
    locale: query.lang ?? pickLocale(navigator.languages),
    textPercent: 100,
  });
  return {
    href: location.href,
    version,
    board,
    levels: levels.ids(),
    look: query.text === null ? look : { ...look, textPercent: query.text },
    keepLook: (wanted) => keepTeacherLook(storage, wanted),
    pack: async (...wish) => {
      try {
        return await (await import('./platform/pack-in-browser.ts')).packInBrowser(...wish);
      } catch (cause) {
        // What packs did not come.
        console.error(cause);
        return { ok: false, problem: isServed() ? 'offline' : 'from-file' };
      }
    },
    erase: eraseDeskOf(keepsakes, board),
  };
};

/** Rejects where not even the first words came. */
export const bringTeacher = async (query: QueryValues, levels: LevelPort, host: UiHost): Promise<void> => {
  const port = portOf(query, levels, host.version, await bringBoard(levels));
  const words = await createI18n(port.look.locale, TEACHER_FILES);
  if (!words.has('teacher.tabs')) throw new Error('the words of the teacher’s page did not come');
  mountTeacher(host, port, words);
};
