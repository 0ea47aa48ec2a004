// `npm run pack`: the game in the shapes in which it is handed on. Options: --only NAME (again for a second one), --out FOLDER.
// The same sources give the same bytes on every machine, so that a pack can be compared with the one somebody else made.
// Anything wrong is one sentence on stderr and exit code 1.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { STANDARDS } from '../src/pack/package.ts';
import { builtGame } from './pack/built-game.ts';
import { packFileFolder } from './pack/file-folder.ts';
import { filePage } from './pack/file-page.ts';
import { packFor } from './pack/lms.ts';
import { packOneFile } from './pack/one-file.ts';
import { readPackOptions } from './pack/options.ts';
import { Complaint, type PackFile, type PackMaker, type PackSources } from './pack/pack-file.ts';

/** Every pack by the name `--only` knows it by. */
const PACKS: Readonly<Record<string, PackMaker>> = {
  file: packOneFile,
  folder: packFileFolder,
  ...Object.fromEntries(STANDARDS.map((standard) => [standard, packFor(standard)])),
};

/** What several packs are made of is built once. */
const sharedSources = (): PackSources => {
  let page: ReturnType<typeof filePage> | null = null;
  let game: ReturnType<typeof builtGame> | null = null;
  return { filePage: () => (page ??= filePage()), game: () => (game ??= builtGame()) };
};

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;

/** One line for each thing to hand on: a file, or a folder with all that is in it. */
const listed = (files: readonly PackFile[]): readonly string[] => {
  const sizes = new Map<string, number>();
  for (const { path, bytes } of files) {
    const name = path.includes('/') ? `${path.split('/')[0] ?? path}/` : path;
    sizes.set(name, (sizes.get(name) ?? 0) + bytes.length);
  }
  return [...sizes].map(([name, bytes]) => `${megabytes(bytes).padStart(9)}  ${name}`);
};

/** In place of what an earlier run left under the same names. */
const write = (out: string, files: readonly PackFile[]): void => {
  for (const name of new Set(files.map(({ path }) => path.split('/')[0] ?? path)))
    rmSync(join(out, name), { recursive: true, force: true });
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), bytes);
  }
};

const pack = async (): Promise<void> => {
  const { only, out } = readPackOptions(process.argv.slice(2), Object.keys(PACKS));
  const sources = sharedSources();
  for (const name of only) {
    const files = (await PACKS[name]?.(sources)) ?? [];
    write(resolve(out), files);
    for (const line of listed(files)) console.log(line);
  }
  console.log(`All of it lies in ${out}.`);
};

try {
  await pack();
} catch (error) {
  if (!(error instanceof Complaint)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
