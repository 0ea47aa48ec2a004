// Says whether the committed atlas still belongs to its sources: a hash of everything that shapes a pixel.
// Spaces and line ends are left out, so that a formatter cannot make a picture old.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDERS = ['tools/art', 'assets/art/figures'] as const;
/** What the recipes read of the game: its colours and its measures. */
const FILES = [
  'src/rig/darken.ts',
  'src/view/palette.ts',
  'src/view/measures.ts',
  'src/view/band.ts',
  'src/view/grain.ts',
] as const;

const filesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|svg)$/.test(entry.name))
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
  } catch {
    return [];
  }
};

export const hashArt = (): string => {
  const hash = createHash('sha256');
  for (const file of [...FOLDERS.flatMap(filesIn), ...FILES].toSorted()) {
    hash.update(file);
    hash.update(readFileSync(join(ROOT, file), 'utf8').replaceAll(/\s+/g, ''));
  }
  return hash.digest('hex').slice(0, 16);
};
