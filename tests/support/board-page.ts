// The class board on the teacher's page with codes on it, for the tests of its screens: opened, pressed, fed, and closed
// after each test by whoever opened it.
import { aDesk, type Desk } from '../board/made-class.ts';
import { openTeacherPage, type TeacherPage } from './teacher-page.tsx';

let open: TeacherPage | null = null;

export const closeBoard = (): void => {
  open?.close();
  open = null;
};

/** The page with these codes on the board, all of them checked. */
export const boardWith = async (
  codes: readonly string[],
  wishes: Parameters<typeof openTeacherPage>[0] = {},
): Promise<{ readonly page: TeacherPage; readonly desk: Desk }> => {
  const desk = aDesk();
  if (codes.length > 0) await desk.paste(codes.join('\n'));
  open = await openTeacherPage({ hash: '#board', board: desk.board, ...wishes });
  const page = open;
  await page.until(() => page.all('.board').length > 0);
  return { page, desk };
};

export const press = (page: TeacherPage, selector: string): Promise<void> =>
  page.after(() => page.one(selector).click());

/** Laid on the board whole, however long the machine takes for it. */
export const put = async (page: TeacherPage, desk: Desk, codes: readonly string[]): Promise<void> => {
  let work = Promise.resolve();
  await page.after(() => {
    work = desk.board.addText(codes.join('\n'));
  });
  await work;
};
