// `npm run gallery:shots`: the gallery on Canvas and WebGL at five sizes, chapter by chapter, into .cache/gallery-shots;
// contact sheets of one size into docs/pictures/gallery; and how far the two renderers are apart.
// `-- --size 1280x720` takes one size alone, `-- --compare` only compares.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { withServed } from '../built-game.ts';
import { rootFolder } from '../run-bin.mjs';
import { ensureGallery, galleryFolder } from './build.mjs';
import { compareCells, readCells, type Cells } from './compare.ts';
import { contactSheet } from './contact-sheet.ts';
import { openGallery, shoot, wakeWindows, type Shot, type Size } from './shoot.ts';

const SIZES = ['360x640', '1280x720', '1920x1080', '1080x1920', '3840x2160'] as const;
const SHEET_SIZE = '1280x720';
const RENDERERS = ['canvas', 'webgl'] as const;
/** Two ways of laying the same pixels: more than this, and one of them is wrong. */
const MOST_APART = 0.01;
const SHOTS = join(rootFolder, '.cache', 'gallery-shots');
const SHEETS = join(rootFolder, 'docs', 'pictures', 'gallery');

type Renderer = (typeof RENDERERS)[number];
type Cut = Readonly<Record<'cut' | 'state', Cells>>;

const sizeOf = (text: string): Size => {
  const [width = 0, height = 0] = text.split('x').map(Number);
  return { width, height };
};

const wantedSizes = (args: readonly string[]): readonly string[] => {
  if (args.includes('--compare')) return [];
  const at = args.indexOf('--size');
  if (at < 0) return SIZES;
  const size = args[at + 1] ?? '';
  if (/^\d+x\d+$/.test(size)) return [size];
  console.error(`--size takes a width and a height as in ${SHEET_SIZE}, not "${size}".`);
  return process.exit(1);
};

/** What goes on which sheet; only the mine looks different on the two renderers. */
const SHEET_ROOMS: readonly (readonly [
  name: string,
  rooms: readonly string[],
  renderers: readonly Renderer[],
])[] = [
  ['figures', ['figures', 'poses'], ['canvas']],
  ['mine', ['mine', 'states'], RENDERERS],
  ['parts', ['parts', 'print-parts'], ['canvas']],
  ['screens', ['screens'], ['canvas']],
];

const writeSheets = async (shots: readonly Shot[], renderer: Renderer): Promise<void> => {
  mkdirSync(SHEETS, { recursive: true });
  for (const [name, rooms, renderers] of SHEET_ROOMS.filter(([, , those]) => those.includes(renderer))) {
    const file = renderers.length > 1 ? `${name}-${renderer}.jpg` : `${name}.jpg`;
    const sheet = await contactSheet(shots.filter(({ room }) => rooms.includes(room)));
    writeFileSync(join(SHEETS, file), sheet);
    console.log(`docs/pictures/gallery/${file}, ${Math.round(sheet.length / 1000)} kB`);
  }
};

const writeShots = (shots: readonly Shot[], renderer: Renderer, size: string): void => {
  const folder = join(SHOTS, `${renderer}-${size}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [at, { room, name, picture }] of shots.entries()) {
    const number = String(at + 1).padStart(2, '0');
    writeFileSync(join(folder, `${number}-${room}-${name.replaceAll(/[^\w-]+/g, '-')}.jpg`), picture);
  }
  console.log(`.cache/gallery-shots/${renderer}-${size}: ${shots.length} pictures`);
};

const take = async (browser: Browser, url: string, renderer: Renderer, size: string): Promise<void> => {
  const page = await openGallery(browser, url, renderer, sizeOf(size));
  await wakeWindows(page);
  const shots = await shoot(page, sizeOf(size));
  await page.close();
  writeShots(shots, renderer, size);
  if (size === SHEET_SIZE) await writeSheets(shots, renderer);
};

const cellsOn = async (browser: Browser, url: string, renderer: Renderer): Promise<Cut> => {
  const page = await openGallery(browser, url, renderer, sizeOf(SHEET_SIZE));
  const cells = { cut: await readCells(page, 'cut'), state: await readCells(page, 'state') };
  await page.close();
  return cells;
};

/** True where the renderers agree on the cut-outs. In the states dust flies by each one's own frames: they are only told. */
const compare = async (browser: Browser, url: string): Promise<boolean> => {
  const [canvas, webgl] = [await cellsOn(browser, url, 'canvas'), await cellsOn(browser, url, 'webgl')];
  let isAlike = true;
  for (const kind of ['cut', 'state'] as const) {
    const apart = await compareCells(canvas[kind], webgl[kind]);
    const told = apart.slice(0, 3).map(({ name, mean }) => `${name} ${(mean * 100).toFixed(2)} %`);
    console.log(`Canvas and WebGL, ${apart.length} ${kind}s, farthest apart: ${told.join('; ')}`);
    if (kind === 'cut') isAlike = (apart[0]?.mean ?? 1) <= MOST_APART;
  }
  return isAlike;
};

const sizes = wantedSizes(process.argv.slice(2));
if (!(await ensureGallery())) process.exit(1);
const isAlike = await withServed(galleryFolder, async (browser, url) => {
  for (const size of sizes) for (const renderer of RENDERERS) await take(browser, url, renderer, size);
  return compare(browser, url);
});
if (!isAlike) {
  console.error(`A cut-out differs by more than ${MOST_APART * 100} per cent between Canvas and WebGL.`);
  process.exitCode = 1;
}
