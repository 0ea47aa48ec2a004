// The teacher's page over a made-up world: no worker, no storage, packages that are two bytes long.
import { act } from 'preact/test-utils';
import catalogue from '../../levels/index.json';
import { createBoard, type Board } from '../../src/board/board.ts';
import type { EyesPort, ShelfPort, VerifyPort } from '../../src/board/ports.ts';
import { createI18n, type I18n } from '../../src/i18n/i18n.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import { queryOf } from '../../src/lesson/lesson-query.ts';
import type { TeacherLook, TeacherPort } from '../../src/ui/teacher/teacher-port.ts';
// At hand, so that no test waits for a chunk.
import '../../src/ui/board/board-page.tsx';
import '../../src/ui/teacher/desk-page.tsx';
import { mountTeacher, TEACHER_FILES } from '../../src/ui/teacher/teacher-root.tsx';
import type { UiHost } from '../../src/ui/root.tsx';

const HOME = 'https://school.example/102/';

const NOBODY_CHECKS: VerifyPort = { verify: async () => 'unreachable', stop: () => undefined };
const NO_SHELF: ShelfPort = {
  read: async () => null,
  write: async () => false,
  remove: async () => undefined,
};

const BLIND: EyesPort = { look: async () => 'unreachable' };

export type TeacherPage = {
  readonly desk: HTMLElement;
  readonly i18n: I18n;
  /** What was packed so far. */
  readonly packed: readonly string[];
  /** The look that was kept last. */
  look(): TeacherLook | null;
  all(selector: string): readonly HTMLElement[];
  one(selector: string): HTMLElement;
  /** Every field of this kind to be ticked or typed into. */
  fields(selector: string): readonly HTMLInputElement[];
  field(selector: string): HTMLInputElement;
  /** Lets the page catch up after something happened. */
  after(happens: () => void): Promise<void>;
  /** Waits for what comes by itself, such as the words of a language. */
  until(isSo: () => boolean): Promise<void>;
  close(): void;
};

type Wishes = {
  readonly lesson?: Lesson;
  /** In place of a lesson: the query as it stands. */
  readonly search?: string;
  readonly hash?: string;
  readonly locale?: Locale;
  readonly home?: string;
  readonly pack?: TeacherPort['pack'];
  readonly board?: Board;
};

const settled = (ms = 0): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

const region = (): HTMLElement => document.createElement('div');

export const openTeacherPage = async (wishes: Wishes = {}): Promise<TeacherPage> => {
  const { lesson, locale = 'en', home = HOME } = wishes;
  const query = wishes.search ?? (lesson === undefined ? '' : queryOf(lesson).replace('class', 'teacher'));
  window.location.hash = wishes.hash ?? '#desk';
  const desk = region();
  document.body.replaceChildren(desk);
  const packed: string[] = [];
  let kept: TeacherLook | null = null;
  const host: UiHost = {
    desk,
    stage: region(),
    polite: region(),
    assertive: region(),
    loadAgain: () => undefined,
    version: '1.2.3',
  };
  const port: TeacherPort = {
    href: `${home}?${query}`,
    version: '1.2.3',
    board: wishes.board ?? createBoard({ verify: NOBODY_CHECKS, shelf: NO_SHELF, eyes: BLIND }),
    levels: catalogue.levels,
    look: { locale, textPercent: 100 },
    keepLook: (look) => {
      kept = look;
    },
    pack:
      wishes.pack ??
      (async (whose, standard, title, onProgress) => {
        onProgress(1, 2);
        packed.push([standard, title, whose === null ? 'game' : queryOf(whose)].join(' '));
        return { ok: true, name: `${standard}.zip`, blob: new Blob(['PK']) };
      }),
    erase: { hasCopy: true, eraseAll: async () => true },
  };
  const i18n = await createI18n(locale, TEACHER_FILES);
  let undo = (): void => undefined;
  await act(async () => {
    undo = mountTeacher(host, port, i18n);
    await settled();
  });
  // The tab is a chunk of its own.
  for (let turn = 0; turn < 200 && desk.querySelector('.teacher-panel') === null; turn += 1)
    await act(() => settled());
  const all = (selector: string): readonly HTMLElement[] => [...desk.querySelectorAll<HTMLElement>(selector)];
  const fields = (selector: string): readonly HTMLInputElement[] =>
    all(selector).filter((one) => one instanceof HTMLInputElement);
  const first = <Found,>(found: readonly Found[], selector: string): Found => {
    const one = found[0];
    if (one === undefined) throw new Error(`nothing on the page is ${selector}`);
    return one;
  };
  return {
    desk,
    i18n,
    packed,
    look: () => kept,
    all,
    one: (selector) => first(all(selector), selector),
    fields,
    field: (selector) => first(fields(selector), selector),
    after: async (happens) => {
      await act(async () => {
        happens();
        await settled();
      });
    },
    until: async (isSo) => {
      for (let look = 0; look < 1000 && !isSo(); look += 1) await act(() => settled(10));
    },
    close: () => undo(),
  };
};
