// The one way to an archive: the same bytes from the command and from a teacher's browser, on every machine. No clock, no
// time zone, no order of the disk, no owner, one strength of deflation, and code that asks neither for a disk nor for a page.
import { zipSync, type Zippable } from 'fflate';
import type { PackedFile } from './package.ts';

/** Archives write the hour of the wall: told as such, and not as a moment, it is the same in every time zone. */
const always = (): Date => new Date(1980, 0, 1, 12);
/** Pictures and sounds are as small as they get; what is left gains nothing from the last notches. */
const LEVEL = 6;

/** Paths in the order of their letters, whatever order they came in; `first` is put before them all. */
export const archiveOf = (files: readonly PackedFile[], first = ''): Uint8Array => {
  const rank = ({ path }: PackedFile): string => (path === first ? '' : path);
  const entries: Zippable = {};
  for (const { path, bytes } of files.toSorted((left, right) => (rank(left) < rank(right) ? -1 : 1)))
    entries[path] = bytes;
  return zipSync(entries, { level: LEVEL, mtime: always() });
};
