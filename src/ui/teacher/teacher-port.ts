// What the teacher's page needs of the world, handed in by `bring-teacher.ts`: its parts ask for nothing else. Without
// this one door they would reach for workers and storage themselves, and no test could hang them on a wall.
import type { Board } from '../../board/board.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Standard } from '../../pack/package.ts';
import type { EraseDesk } from '../erase.ts';
import type { Lesson } from '../../lesson/lesson.ts';

export const TEXT_SIZES = [100, 125, 150, 200] as const;

/** How the page itself is read: its own language, which need not be the lesson's, and the size of its text. */
export type TeacherLook = { readonly locale: Locale; readonly textPercent: (typeof TEXT_SIZES)[number] };

/** Likeliest first. */
export const PACK_STANDARDS = ['scorm-12', 'scorm-2004', 'cmi5'] as const satisfies readonly Standard[];
export type PackStandard = (typeof PACK_STANDARDS)[number];

export type Packed =
  | { readonly ok: true; readonly name: string; readonly blob: Blob }
  /** `offline`: a file could not be fetched. `from-file`: nobody serves this page. */
  | { readonly ok: false; readonly problem: 'offline' | 'from-file' };

export type TeacherPort = {
  /** The address of the page as it was opened, with parameters. */
  readonly href: string;
  readonly version: string;
  readonly board: Board;
  /** Ids of the levels there are. */
  readonly levels: readonly string[];
  /** The look this browser was left with. */
  readonly look: TeacherLook;
  keepLook(look: TeacherLook): void;
  /** Makes a package for a learning platform out of this very page's files; null is the whole game. Never rejects. */
  pack(
    lesson: Lesson | null,
    standard: PackStandard,
    title: string,
    onProgress: (done: number, of: number) => void,
  ): Promise<Packed>;
  /** Deletes everything the game ever kept in this browser. */
  readonly erase: EraseDesk;
};
