// The files of the built game, as a server would give them out: built anew only where the sources have changed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILE_LIST } from '../../src/pack/pack-lesson.ts';
import { ensureBuild } from '../build.mjs';
import { rootFolder } from '../run-bin.mjs';
import { Complaint, type PackFile } from './pack-file.ts';

export const builtGame = async (): Promise<readonly PackFile[]> => {
  if (!(await ensureBuild())) throw new Complaint('The game could not be built; the messages above say why.');
  const read = (path: string): Uint8Array => new Uint8Array(readFileSync(join(rootFolder, 'dist', path)));
  const paths = JSON.parse(new TextDecoder().decode(read(FILE_LIST))) as readonly string[];
  return paths.map((path) => ({ path, bytes: read(path) }));
};
