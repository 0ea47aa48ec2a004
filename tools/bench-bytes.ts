// Bytes a visitor waits for, counted in the built files: before the title, and before the first swing.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

export type Bytes = { readonly files: number; readonly gzip: number };

const gzipOf = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

/** Script files that a script imports without being asked: everything but its `import()`. */
const staticImports = (code: string): readonly string[] =>
  [...code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)].map((match) => match[1] ?? '');

const gather = (entry: string, seen: Set<string>): void => {
  if (seen.has(entry) || !existsSync(`${dist}assets/${entry}`)) return;
  seen.add(entry);
  for (const next of staticImports(readFileSync(`${dist}assets/${entry}`, 'utf8'))) gather(next, seen);
};

const sizeOf = (names: Iterable<string>): Bytes => {
  const files = [...names];
  return { files: files.length, gzip: files.reduce((sum, name) => sum + gzipOf(`${dist}assets/${name}`), 0) };
};

/** Scripts the page itself asks for, with all they import. Null where nothing is built. */
export const scriptBeforeTitle = (): Bytes | null => {
  if (!existsSync(`${dist}index.html`)) return null;
  const seen = new Set<string>();
  const html = readFileSync(`${dist}index.html`, 'utf8');
  for (const match of html.matchAll(/assets\/([^"]+\.js)"/g)) gather(match[1] ?? '', seen);
  return sizeOf(seen);
};

/** Everything in the build, uncompressed where it already is. */
export const wholeBuild = (): Bytes | null => {
  if (!existsSync(dist)) return null;
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(dist + name).isFile(),
  );
  return { files: files.length, gzip: files.reduce((sum, name) => sum + gzipOf(dist + name), 0) };
};
