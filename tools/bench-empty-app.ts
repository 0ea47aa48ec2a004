// The yardstick of the browser benchmark: an app that does nothing, on the stock Phaser package, built
// beside the game in the same run. Against it a figure means the same on any machine.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { rootFolder } from './run-bin.mjs';

const folder = join(rootFolder, '.cache', 'bench-empty');

const PAGE = `<!doctype html><html lang="en"><title>Empty</title><body style="margin:0">
<script type="module" src="./main.js"></script></body></html>`;

const PROGRAM = `import Phaser from 'phaser';
let isFirst = true;
new Phaser.Game({
  type: Phaser.CANVAS, width: 1280, height: 720, audio: { noAudio: true }, banner: false,
  scene: { update() {
    if (!isFirst) return;
    isFirst = false;
    this.game.events.once('postrender', () => performance.mark('mine-first-frame'));
  } },
});`;

/** Builds it; resolves with the folder to serve. */
export const buildEmptyApp = async (): Promise<string> => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), PAGE);
  writeFileSync(join(folder, 'main.js'), PROGRAM);
  const outDir = join(folder, 'dist');
  await build({
    root: folder,
    base: './',
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 2000,
      reportCompressedSize: false,
    },
  });
  return outDir;
};
