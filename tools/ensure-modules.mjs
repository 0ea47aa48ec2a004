// Installs the locked packages when they are missing or the lock file moved on, so that `npm start` and
// `npm test` work on a machine with Node and nothing else. Uses Node alone: nothing is installed yet.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootFolder, runNpm } from './run-bin.mjs';

/** @typedef {{ version?: string, optional?: boolean }} LockedPackage */

/**
 * @param {string} path
 * @returns {Record<string, LockedPackage> | null}
 */
const packagesOf = (path) => {
  try {
    return JSON.parse(readFileSync(join(rootFolder, path), 'utf8')).packages;
  } catch {
    return null;
  }
};

/**
 * True where every locked package is installed at its locked version. Optional ones may be absent:
 * they are the binaries of other platforms. npm writes its hidden lock last, so a broken install has none.
 * @param {Record<string, LockedPackage> | null} locked
 * @param {Record<string, LockedPackage> | null} installed
 */
export const isInstalled = (locked, installed) => {
  if (locked === null || installed === null) return false;
  return Object.entries(locked).every(([path, wanted]) => {
    if (path === '') return true;
    const present = installed[path];
    return present === undefined ? wanted.optional === true : present.version === wanted.version;
  });
};

/** Resolves with true where the packages are in place. */
export const ensureModules = async () => {
  const locked = packagesOf('package-lock.json');
  if (isInstalled(locked, packagesOf('node_modules/.package-lock.json'))) return true;
  console.log('Installing packages (npm ci) ...');
  const code = await runNpm(['ci']);
  if (code !== 0) console.error('The packages could not be installed: npm ci failed. Is there a network?');
  return code === 0;
};
