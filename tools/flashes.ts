// `npm run flashes`: plays shifts in the built game, looks at every frame of the mine and counts flashes. Exits 1
// where a quarter of any field of the picture flashes more than three times a second (WCAG 2.3.1).
// Options: --seconds N (default 40).
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { ensureBuild } from './build.mjs';
import { CHROMIUM_FLAGS, findChromium } from './find-chromium.mjs';
import { flashesPerSecond, type FlashFrame, type Grid } from './flash-count.ts';
import { rootFolder } from './run-bin.mjs';
import { serveFolder } from './serve.mjs';

const LIMIT = 3;
const GRID: Grid = { columns: 48, rows: 27 };
/** The careful night, and one where the roof comes down again and again. */
const NIGHTS = [
  { bot: 'par', renderer: 'canvas' },
  { bot: 'reckless', renderer: 'canvas' },
  { bot: 'reckless', renderer: 'webgl' },
] as const;

/** Runs in the page: after the mine has drawn a frame, and before it is shown, a small copy is read. */
const filmMine = async ({
  columns,
  rows,
  forMs,
}: Grid & { readonly forMs: number }): Promise<FlashFrame[]> => {
  const copy = document.createElement('canvas');
  copy.width = columns;
  copy.height = rows;
  const pen = copy.getContext('2d', { willReadFrequently: true });
  const mine = document.querySelector('canvas');
  if (pen === null || mine === null) throw new Error('there is no mine to film');
  const linear = (byte: number): number => (byte <= 10 ? byte / 3295 : ((byte / 255 + 0.055) / 1.055) ** 2.4);
  const frames: FlashFrame[] = [];
  const start = await new Promise<number>(requestAnimationFrame);
  for (let ms = start; ms < start + forMs; ms = await new Promise<number>(requestAnimationFrame)) {
    pen.drawImage(mine, 0, 0, columns, rows);
    const { data } = pen.getImageData(0, 0, columns, rows);
    const cells = Array.from({ length: columns * rows }, (_, cell) => {
      const [r, g, b] = [0, 1, 2].map((channel) => linear(data[cell * 4 + channel] ?? 0));
      return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
    });
    frames.push({ ms, cells });
  }
  return frames;
};

const { seconds } = parseArgs({ options: { seconds: { type: 'string', default: '40' } } }).values;

const measure = async (browser: Browser, url: string, night: (typeof NIGHTS)[number]): Promise<number> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.goto(
    `${url}?level=record-night&seed=3&autoplay=${night.bot}&renderer=${night.renderer}&lang=en`,
  );
  await page.waitForSelector('html[data-screen="shift"] canvas', { timeout: 30_000 });
  await page.waitForTimeout(2000);
  const frames = await page.evaluate(filmMine, { ...GRID, forMs: Number(seconds) * 1000 });
  await page.close();
  const worst = flashesPerSecond(frames, GRID);
  console.log(
    `${night.bot} on ${night.renderer}: ${frames.length} frames, at most ${worst} flashes a second`,
  );
  return worst;
};

if (!(await ensureBuild())) process.exit(1);
const executablePath = await findChromium();
const browser = await chromium.launch({
  args: CHROMIUM_FLAGS,
  ...(executablePath === null ? {} : { executablePath }),
});
const server = await serveFolder(join(rootFolder, 'dist'), 0);
const worst: number[] = [];
for (const night of NIGHTS) worst.push(await measure(browser, server.url, night));
await browser.close();
await server.close();
const most = Math.max(...worst);
console.log(most <= LIMIT ? 'within the limit of three' : `over the limit of ${LIMIT}`);
process.exitCode = most <= LIMIT ? 0 : 1;
