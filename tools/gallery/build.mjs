// Builds the gallery into .cache/gallery and remembers from which sources, as build.mjs does for the game.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD_SOURCES, hashSources } from '../build.mjs';
import { rootFolder, runBin } from '../run-bin.mjs';

export const galleryFolder = join(rootFolder, '.cache', 'gallery');
const stampPath = join(galleryFolder, 'build-stamp');
const SOURCES = [...BUILD_SOURCES, 'tests/gallery', 'tests/support', 'tools/gallery', 'tools/dig.ts'];

/** Builds only where the gallery is missing or older than its sources; resolves with true where it is up to date. */
export const ensureGallery = async () => {
  const stamp = hashSources(SOURCES);
  if (existsSync(stampPath) && readFileSync(stampPath, 'utf8') === stamp) return true;
  const code = await runBin('vite', 'vite', [
    'build',
    '--config',
    'tools/gallery/vite.config.ts',
    '--logLevel',
    'warn',
  ]);
  if (code !== 0) return false;
  writeFileSync(stampPath, stamp);
  return true;
};
