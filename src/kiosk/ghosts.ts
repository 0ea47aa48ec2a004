// The shifts the attract loop digs again: those of this machine, as codes without anybody's name, and the shipped ones
// while there are none. Kept on the machine; a code that cannot be shown is skipped, and nobody is told.
import type { StoragePort } from '../session/ports.ts';

const GHOSTS_KEY = '102tons.kiosk.ghosts';
/** The newest are kept; a code of a whole night is under 8 kB. *tuned* */
const MOST = 12;
const CODE = /^[\w-]{20,20000}$/;

export type GhostShelf = {
  /** Codes in turn, for ever. */
  next(): string;
  /** Keeps a visitor's shift. */
  keep(code: string): void;
  /** A code that cannot be shown any more, of older rules perhaps: not again while this page lives. */
  drop(code: string): void;
};

const isCode = (value: unknown): value is string => typeof value === 'string' && CODE.test(value);

const readCodes = (storage: StoragePort): readonly string[] => {
  try {
    const value: unknown = JSON.parse(storage.read(GHOSTS_KEY) ?? '[]');
    return Array.isArray(value) ? value.filter(isCode).slice(0, MOST) : [];
  } catch {
    return [];
  }
};

/** `shipped` must hold at least one code. */
export const createGhostShelf = (storage: StoragePort, shipped: readonly string[]): GhostShelf => {
  let own = readCodes(storage);
  let turn = 0;
  return {
    next: () => {
      const codes = own.length > 0 ? own : shipped;
      const code = codes[turn % codes.length] ?? '';
      turn += 1;
      return code;
    },
    drop: (code) => {
      own = own.filter((kept) => kept !== code);
    },
    keep: (code) => {
      if (!isCode(code)) return;
      own = [code, ...own.filter((kept) => kept !== code)].slice(0, MOST);
      storage.write(GHOSTS_KEY, JSON.stringify(own));
    },
  };
};
