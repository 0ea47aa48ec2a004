// Builds the game on our own small entry into Phaser's sources, `src/view/phaser.slim.ts`: the published
// package cannot be tree-shaken and weighs 355 kB compressed where this weighs about 206 kB. Only in the
// build: the dev server optimises dependencies without these transforms.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** What Phaser's own build decides by `typeof`; untouched these are truthy strings and everything stays in. */
const FLAGS: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  // Howler plays; Phaser's audio is off (architecture.md section 6).
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_CAMERA: false,
  PLUGIN_FBINSTANT: false,
  EXPERIMENTAL: false,
};

/** Replaces each `typeof FLAG` of a Phaser source by its decision, so that the bundler drops what is off. */
export const decideFlags = (code: string): string =>
  code.replaceAll(/\btypeof ([A-Z][A-Z0-9_]+)\b/g, (whole, flag: string) => {
    const decision = FLAGS[flag];
    return decision === undefined ? whole : String(decision);
  });

export const phaserSlim = (root = process.cwd()): Plugin => {
  const entry = resolve(root, 'src/view/phaser.slim.ts');
  const source = resolve(root, 'node_modules/phaser/src');
  return {
    name: 'phaser-slim',
    apply: 'build',
    enforce: 'pre',
    config: () =>
      existsSync(entry)
        ? {
            resolve: {
              alias: [
                { find: /^phaser$/, replacement: entry },
                { find: /^phaser-src\//, replacement: `${source}/` },
              ],
            },
          }
        : {},
    transform: (code, id) =>
      id.replaceAll('\\', '/').includes('/node_modules/phaser/src/') && code.includes('typeof ')
        ? { code: decideFlags(code), map: null }
        : null,
  };
};
