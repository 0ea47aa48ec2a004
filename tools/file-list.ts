// Leaves in the build a list of its own files, for the page that packs itself into an archive for a learning platform. A page
// cannot ask a server what lies beside it.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { FILE_LIST } from '../src/pack/pack-lesson.ts';

/** Belongs to a game that is installed, and is written after the list. */
const WORKER = 'offline-worker.js';

/** Every file of the build but the list itself and the offline worker, in order, with forward slashes. */
export const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .filter((path) => path !== FILE_LIST && path !== WORKER)
    .sort();

export const fileList = (): Plugin => {
  let config: ResolvedConfig | null = null;
  return {
    name: 'file-list',
    apply: 'build',
    configResolved: (resolved) => {
      config = resolved;
    },
    // Before the offline worker is made: it keeps the list with everything else.
    writeBundle: {
      sequential: true,
      order: 'post',
      handler: (options) => {
        const folder = options.dir;
        if (folder === undefined || config?.build.write === false) return;
        writeFileSync(join(folder, FILE_LIST), JSON.stringify(filesOf(folder)));
      },
    },
  };
};
