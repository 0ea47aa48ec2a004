// `npm run flashes`: plays shifts in the built game, looks at every frame of the mine and counts flashes. Exits 1
// where a quarter of any field of the picture flashes three times a second or more (WCAG 2.3.1 allows three), and where
// the film shows nothing at all.
// Options: --seconds N (default 38, the whole of the lights-up), --only WORD (nights whose name holds it).
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { withBuiltGame } from './built-game.ts';
import { gridOf, liveliness, worstSecond, type Field, type FlashFrame, type Grid } from './flash-count.ts';
import { keepShift } from './kept-shift.ts';
import { codeBefore, ROOF, WHOLE, type Moment } from './moments.ts';

const LIMIT = 3;
/** A film of a mine changes at least so much; one of an empty canvas would pass every other test. */
const ALIVE = 0.05;
/** Cells of the copy across the longer side. */
const CELLS = 48;
type Size = { readonly width: number; readonly height: number };
const WIDE: Size = { width: 1280, height: 720 };
const PHONE: Size = { width: 390, height: 844 };
const TALL: Size = { width: 1080, height: 1920 };
type Night = {
  readonly name: string;
  readonly query: string;
  readonly moment?: Moment;
  readonly size?: Size;
};

const LIGHTS = `renderer=canvas&replay=${codeBefore(WHOLE)}`;
/** A careful night, one where the roof comes down again and again, and the way from the dark into the light. */
const NIGHTS: readonly Night[] = [
  { name: 'par on canvas', query: 'level=record-night&autoplay=par&renderer=canvas' },
  { name: 'a roof that falls, on canvas', query: 'pace=150&renderer=canvas', moment: ROOF },
  { name: 'the same on webgl', query: 'pace=150&renderer=webgl', moment: ROOF },
  { name: 'lights up, to its last plate', query: LIGHTS },
  { name: 'lights up on webgl', query: LIGHTS.replace('renderer=canvas', 'renderer=webgl') },
  { name: 'lights up on a phone', query: LIGHTS, size: PHONE },
  { name: 'lights up on a tall screen', query: LIGHTS, size: TALL },
  { name: 'lights up with reduced motion', query: `${LIGHTS}&motion=reduced` },
];

/** Relative luminance of a byte of sRGB; handed to the page, which can take no functions along. */
const LINEAR = Array.from({ length: 256 }, (_, byte) =>
  byte <= 10 ? byte / 3295 : ((byte / 255 + 0.055) / 1.055) ** 2.4,
);

/** Runs in the page: after the mine has drawn a frame, and before it is shown, a small copy is read. */
const filmMine = async ({
  columns,
  rows,
  forMs,
  linear,
}: Grid & { readonly forMs: number; readonly linear: readonly number[] }): Promise<FlashFrame[]> => {
  const copy = document.createElement('canvas');
  copy.width = columns;
  copy.height = rows;
  const pen = copy.getContext('2d', { willReadFrequently: true });
  const mine = document.querySelector('canvas');
  if (pen === null || mine === null) throw new Error('there is no mine to film');
  // A field is its mean: taken from a few pixels of it, a rule as thin as a hair would count as a flash.
  pen.imageSmoothingQuality = 'high';
  const frames: FlashFrame[] = [];
  const start = await new Promise<number>(requestAnimationFrame);
  for (let ms = start; ms < start + forMs; ms = await new Promise<number>(requestAnimationFrame)) {
    pen.drawImage(mine, 0, 0, columns, rows);
    const { data } = pen.getImageData(0, 0, columns, rows);
    const cells = Array.from(
      { length: columns * rows },
      (_, cell) =>
        0.2126 * (linear[data[cell * 4] ?? 0] ?? 0) +
        0.7152 * (linear[data[cell * 4 + 1] ?? 0] ?? 0) +
        0.0722 * (linear[data[cell * 4 + 2] ?? 0] ?? 0),
    );
    frames.push({ ms, cells });
  }
  return frames;
};

const { seconds, only } = parseArgs({
  options: { seconds: { type: 'string', default: '38' }, only: { type: 'string', default: '' } },
}).values;

const percent = (share: number): number => Math.round(share * 100);
const place = ({ left, top }: Field, { columns, rows }: Grid): string =>
  `${percent(left / columns)} % across and ${percent(top / rows)} % down`;

const measure = async (browser: Browser, url: string, night: Night): Promise<number> => {
  const size = night.size ?? WIDE;
  const grid = gridOf(size.width, size.height, CELLS);
  const page = await browser.newPage({ viewport: size });
  if (night.moment !== undefined) await keepShift(page, night.moment);
  await page.goto(`${url}?lang=en&seed=3&${night.query}`);
  if (night.moment !== undefined) await page.locator('#saved-continue').click();
  await page.waitForSelector('canvas', { timeout: 30_000 });
  await page.waitForTimeout(night.moment === undefined ? 300 : 1500);
  if (night.moment !== undefined) await page.keyboard.down('Space');
  const frames = await page.evaluate(filmMine, {
    ...grid,
    forMs: Number(seconds) * 1000,
    linear: LINEAR,
  });
  await page.close();
  const { count, fromMs, field } = worstSecond(frames, grid);
  const alive = liveliness(frames);
  console.log(`${night.name}: ${frames.length} frames, at most ${count} flashes a second`);
  if (field !== null)
    console.log(
      `  at second ${(fromMs / 1000).toFixed(1)}, in the field of view that begins at ${place(field, grid)}`,
    );
  if (alive < ALIVE) throw new Error(`${night.name}: nothing moved on the film`);
  return count;
};

const filmAll = async (browser: Browser, url: string): Promise<number[]> => {
  const worst: number[] = [];
  for (const night of NIGHTS.filter(({ name }) => name.includes(only)))
    worst.push(await measure(browser, url, night));
  return worst;
};

const worst = await withBuiltGame(filmAll);
const most = Math.max(...worst);
console.log(most < LIMIT ? `fewer than ${LIMIT} a second` : `not fewer than ${LIMIT} a second`);
process.exitCode = most < LIMIT ? 0 : 1;
