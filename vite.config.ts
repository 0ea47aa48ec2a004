// How the game is built: relative addresses (a USB stick, an LMS folder, any path of a web server),
// Phaser slimmed, everything split so that the title paints without waiting for the mine.
import { defineConfig } from 'vite';
import { phaserSlim } from './tools/phaser-slim.ts';

export default defineConfig({
  base: './',
  plugins: [phaserSlim()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    // Fonts and sounds stay files: inlined they would sit in the stylesheet every visitor waits for.
    assetsInlineLimit: 0,
    // The mine with slim Phaser is about 800 kB before compression; anything larger is news.
    chunkSizeWarningLimit: 1000,
    reportCompressedSize: false,
  },
  worker: { format: 'es' },
});
