// How the game is built: relative addresses (a USB stick, an LMS folder, any path of a web server),
// Phaser slimmed, everything split so that the title paints without waiting for the mine.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { buildVersion } from './tools/build.mjs';
import { contentPolicy } from './tools/content-policy.ts';
import { credited } from './tools/credits.ts';
import { fileList } from './tools/file-list.ts';
import { licences } from './tools/licences.ts';
import { offline } from './tools/offline.ts';
import { phaserSlim } from './tools/phaser-slim.ts';

export default defineConfig({
  base: './',
  define: { __VERSION__: JSON.stringify(buildVersion()) },
  plugins: [credited(), phaserSlim(), licences(), fileList(), offline(), contentPolicy()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: {
    alias: {
      '@formatjs/icu-skeleton-parser': fileURLToPath(new URL('src/i18n/no-skeletons.ts', import.meta.url)),
    },
  },
  build: {
    target: 'es2022',
    // A browser without module preload only fetches a little later; the patch for it would be waited for by all.
    modulePreload: { polyfill: false },
    // Fonts and sounds stay files: inlined they would sit in the stylesheet every visitor waits for.
    assetsInlineLimit: 0,
    // The mine with slim Phaser is about 800 kB before compression; anything larger is news.
    chunkSizeWarningLimit: 1000,
    reportCompressedSize: false,
    // The simulation and the credit are pure: what a chunk does not use of them it need not carry. Without this word
    // their one door would keep every bot and every codec together, before the title.
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: /\/src\/(?:sim|credit)\//, sideEffects: false }] },
    },
  },
  worker: { format: 'es' },
});
