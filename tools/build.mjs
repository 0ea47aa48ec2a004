// Builds the game into dist/ and remembers from which sources, so that `npm start` builds only what
// changed. Without the stamp a visitor would either wait at each start or play a stale game.
import './need-node.mjs';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureModules } from './ensure-modules.mjs';
import { rootFolder, runBin } from './run-bin.mjs';

/** Everything the built game is made from. */
export const BUILD_SOURCES = [
  'src',
  'assets',
  'levels',
  'public',
  'index.html',
  'vite.config.ts',
  'tools/content-policy.ts',
  'tools/credits.ts',
  'tools/file-list.ts',
  'tools/icon-book.ts',
  'tools/licences.ts',
  'tools/offline.ts',
  'tools/pack',
  'tools/phaser-slim.ts',
  'tools/web-manifest.ts',
  'package-lock.json',
  'LICENSE',
];
const stampPath = join(rootFolder, '.cache', 'build-stamp');

/** @param {string} path */
const isFile = (path) => existsSync(path) && statSync(path).isFile();

/**
 * @param {string} path
 * @returns {string[]}
 */
const filesUnder = (path) => {
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { withFileTypes: true });
  return entries.flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)],
  );
};

/** Hash of every source of the build, by path and content. */
export const hashSources = (sources = BUILD_SOURCES) => {
  const hash = createHash('sha256');
  for (const source of sources) {
    const path = join(rootFolder, source);
    const files = isFile(path) ? [path] : filesUnder(path);
    // Named and ordered alike on every system: the version is made of this.
    const names = files.map((file) => relative(rootFolder, file).replaceAll('\\', '/')).toSorted();
    for (const name of names)
      hash
        .update(name)
        .update('\0')
        .update(readFileSync(join(rootFolder, name)))
        .update('\0');
  }
  return hash.digest('hex');
};

/** `0.1.0+1f0c2a9e`: the release, and what its sources hash to. No clock, no git: the same sources, the same version. */
export const buildVersion = () => {
  const { version } = JSON.parse(readFileSync(join(rootFolder, 'package.json'), 'utf8'));
  return `${version}+${hashSources().slice(0, 8)}`;
};

const isFresh = () =>
  existsSync(join(rootFolder, 'dist', 'index.html')) &&
  existsSync(stampPath) &&
  readFileSync(stampPath, 'utf8') === hashSources();

/** Builds; resolves with true where dist/ now holds the present sources. */
export const build = async () => {
  const stamp = hashSources();
  const code = await runBin('vite', 'vite', ['build', '--logLevel', 'warn']);
  if (code !== 0) return false;
  mkdirSync(join(rootFolder, '.cache'), { recursive: true });
  writeFileSync(stampPath, stamp);
  return true;
};

/** Builds only where dist/ is missing or older than its sources. */
export const ensureBuild = async () => {
  if (isFresh()) return true;
  console.log('Building the game ...');
  return build();
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const isBuilt = (await ensureModules()) && (await build());
  if (!isBuilt) console.error('The game could not be built; the messages above say why.');
  process.exit(isBuilt ? 0 : 1);
}
