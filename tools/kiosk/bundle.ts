// The folder that goes to a museum's machine on a stick: the game, what runs there, and what was written for it.
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { kioskFiles, MARK } from './files.ts';
import { Complaint, type KioskOptions } from './options.ts';

const MACHINE = fileURLToPath(new URL('machine', import.meta.url));
/** Run from the stick; everything else in `machine` runs from the kiosk's home. */
const FROM_STICK = ['install.sh', 'uninstall.sh'];

const isWithin = (inner: string, outer: string): boolean =>
  `${resolve(inner)}${sep}`.startsWith(`${resolve(outer)}${sep}`);

const check = ({ dir, out }: KioskOptions): void => {
  if (!existsSync(join(dir, 'index.html')))
    throw new Complaint(
      `${dir} has no index.html: it is not the built game (npm run build makes it in dist).`,
    );
  if (isWithin(out, dir) || isWithin(dir, out))
    throw new Complaint('--out and --dir must not lie in one another.');
  let there: readonly string[] = [];
  try {
    there = existsSync(out) ? readdirSync(out) : [];
  } catch {
    throw new Complaint(`${out} is not a folder that can be written.`);
  }
  if (there.length > 0 && !there.includes(MARK))
    throw new Complaint(`${out} holds something else; take a new or empty folder.`);
};

const write = (options: KioskOptions): void => {
  const { dir, out } = options;
  for (const part of ['game', 'bin', 'units']) rmSync(join(out, part), { recursive: true, force: true });
  for (const { path, text } of kioskFiles(options)) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  }
  mkdirSync(join(out, 'bin'), { recursive: true });
  const ready = readdirSync(MACHINE).filter((file) => /\.(?:sh|py)$/.test(file));
  for (const file of ready) {
    const to = join(out, FROM_STICK.includes(file) ? '' : 'bin', file);
    cpSync(join(MACHINE, file), to);
    chmodSync(to, 0o755);
  }
  cpSync(dir, join(out, 'game'), { recursive: true });
};

/** Throws a `Complaint` of one sentence, before anything is written where that can be known. */
export const writeBundle = (options: KioskOptions): void => {
  check(options);
  try {
    write(options);
  } catch (error) {
    const code = (error as { code?: string }).code ?? String(error);
    throw new Complaint(`${options.out} could not be written: ${code}.`);
  }
};
