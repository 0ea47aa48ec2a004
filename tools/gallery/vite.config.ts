// How the gallery is built: as the game is, from another page. What holds for the game and not for its gallery would
// make a gallery of something else.
import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig } from 'vite';
import game from '../../vite.config.ts';
import { credited } from '../credits.ts';
import { phaserSlim } from '../phaser-slim.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export default mergeConfig(
  // Nobody installs a gallery.
  { ...game, plugins: [credited(), phaserSlim()] },
  defineConfig({
    root: at('tests/gallery'),
    build: {
      outDir: at('.cache/gallery'),
      emptyOutDir: true,
      rolldownOptions: {
        input: { index: at('tests/gallery/index.html'), stand: at('tests/gallery/stand.html') },
      },
    },
  }),
);
