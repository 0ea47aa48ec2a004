// Keeps the board on this computer where the teacher ticked so, and lays it out again when the page is opened.
import type { BoardState } from './board-state.ts';
import type { Entry } from './entry.ts';
import { keptText, readKept, type Kept } from './keeping.ts';
import type { ShelfPort } from './ports.ts';

/** Rows are written together, so long after the last change, ms. *tuned* */
const KEEP_AFTER_MS = 300;

export type Keeper = {
  /** What was kept, `damaged` where it cannot be read, null where nothing was. */
  open(): Promise<Kept | 'damaged' | null>;
  /** Something changed. */
  soon(): void;
  keep(isKept: boolean): Promise<void>;
  forget(): void;
};

export const createKeeper = (
  shelf: ShelfPort,
  read: () => BoardState,
  patch: (change: Partial<BoardState>) => void,
): Keeper => {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const wait = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const write = async (): Promise<void> => {
    wait();
    if (!read().isKept || (await shelf.write(keptText(read())))) return;
    patch({ isKept: false, hasKeepFailed: true });
  };
  return {
    open: async () => {
      const text = await shelf.read();
      return text === null ? null : (readKept(text) ?? 'damaged');
    },
    soon: () => {
      wait();
      if (read().isKept) timer = setTimeout(() => void write(), KEEP_AFTER_MS);
    },
    keep: async (isKept) => {
      patch({ isKept, hasKeepFailed: false });
      if (isKept) return write();
      wait();
      return shelf.remove();
    },
    forget: () => {
      wait();
      void shelf.remove();
    },
  };
};

/** Kept entries that are not on the board yet, before those that are. */
export const layKept = (kept: Kept, entries: readonly Entry[]): readonly Entry[] => {
  const known = new Set(entries.map(({ code }) => code));
  return [...kept.entries.filter(({ code }) => !known.has(code)), ...entries];
};
