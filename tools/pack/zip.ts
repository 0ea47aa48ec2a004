// An archive that comes out the same on every machine: no clock, no time zone, no order of the disk, no owner.
import { zipSync, type Zippable } from 'fflate';
import type { PackFile } from './pack-file.ts';

/** Archives write the hour of the wall: told as such, and not as a moment, it is the same in every time zone. */
const ALWAYS = new Date(1980, 0, 1);

/** `folder` is taken off the front of every path: what lies in it lies at the root of the archive. */
export const zipOf = (files: readonly PackFile[], folder = ''): Uint8Array => {
  const entries: Zippable = {};
  for (const { path, bytes } of [...files].sort((left, right) => (left.path < right.path ? -1 : 1)))
    entries[path.startsWith(folder) ? path.slice(folder.length) : path] = bytes;
  return zipSync(entries, { level: 9, mtime: ALWAYS });
};
