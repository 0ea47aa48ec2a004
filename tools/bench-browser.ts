// `npm run bench:browser`: the built game beside an empty app on the stock Phaser package, in the same
// browser and the same minute, as ratios. Options: --json, --runs N (default 3), --seconds N (default 14, in which an
// overhang comes down more than once), --strict. Exits 1 where too many bytes come before the first swing, and with --strict
// where the frames are too slow: they depend on who else uses the machine.
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { buildEmptyApp } from './bench-empty-app.ts';
import { measureFrames, measureVisit, withFreshPage, type Frames, type Visit } from './bench-page.ts';
import {
  exitCodeOf,
  FIRST_SWING_BYTES,
  FPS_MEDIAN,
  FRAME_P95_MS,
  isLight,
  isSmooth,
  p95Of,
  verdictOf,
} from './bench-verdict.ts';
import { withBuiltGame } from './built-game.ts';
import { serveFolder } from './serve.mjs';

const MARK = 'mine-first-frame';
const MINE = '?level=record-night&seed=1&renderer=canvas&autoplay=par';

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Median of each field over several measurements. */
const mediansOf = <T extends Readonly<Record<string, number>>>(all: readonly T[]): T =>
  Object.fromEntries(
    Object.keys(all[0] ?? {}).map((key) => [key, median(all.map((one) => one[key] ?? 0))]),
  ) as T;

type Figures = { readonly visit: Visit; readonly frames: Frames };

const visitAndWatch = (browser: Browser, url: string, seconds: number): Promise<Figures> =>
  withFreshPage(browser, async (page) => ({
    visit: await measureVisit(page, url, MARK),
    frames: await measureFrames(page, seconds),
  }));

const compare = async (
  browser: Browser,
  runs: number,
  seconds: number,
  gameUrl: string,
  emptyUrl: string,
) => {
  const game: Figures[] = [];
  const empty: Figures[] = [];
  const title: Visit[] = [];
  for (let run = 0; run < runs; run += 1) {
    empty.push(await visitAndWatch(browser, emptyUrl, seconds));
    game.push(await visitAndWatch(browser, gameUrl + MINE, seconds));
    title.push(await withFreshPage(browser, (page) => measureVisit(page, gameUrl, 'first-contentful-paint')));
  }
  const figuresOf = (all: readonly Figures[]): Figures => ({
    visit: mediansOf(all.map((each) => each.visit)),
    frames: mediansOf(all.map((each) => each.frames)),
  });
  return { game: figuresOf(game), empty: figuresOf(empty), title: mediansOf(title) };
};

const round = (value: number): number => Math.round(value * 100) / 100;

const options = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    runs: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '14' },
    strict: { type: 'boolean', default: false },
  },
}).values;

const empty = await serveFolder(await buildEmptyApp(), 0);
const figures = await withBuiltGame((browser, url) =>
  compare(browser, Number(options.runs), Number(options.seconds), url, empty.url),
);
await empty.close();

const ratio = (of: (each: Figures) => number): number => round(of(figures.game) / of(figures.empty));
const { visit, frames } = figures.game;
const bytesMet = isLight(visit.bytes, FIRST_SWING_BYTES);
const framesMet = isSmooth(frames);
const report = {
  ...figures,
  ratios: {
    bytes: ratio((each) => each.visit.bytes),
    scriptBytes: ratio((each) => each.visit.scriptBytes),
    firstPaint: ratio((each) => each.visit.firstPaintMs),
    firstFrame: ratio((each) => each.visit.markMs),
    mainThreadPerFrame: ratio((each) => each.frames.mainThreadMs),
  },
};

const rowOf = (name: string, { visit, frames }: Figures): string =>
  `${name}: ${Math.round(visit.bytes / 1000)} kB (scripts ${Math.round(visit.scriptBytes / 1000)}), first paint ${Math.round(visit.firstPaintMs)} ms, first frame ${Math.round(visit.markMs)} ms, ${round(frames.mainThreadMs)} ms a frame, ${round(frames.fpsMedian)} fps median, ${round(frames.fpsP5)} at the slow twentieth`;

if (options.json) console.log(JSON.stringify(report));
else {
  console.log(rowOf('empty app', figures.empty));
  console.log(rowOf('the mine ', figures.game));
  const { firstPaintMs, scriptBytesBeforePaint } = figures.title;
  console.log(
    `the title: ${round(scriptBytesBeforePaint / 1000)} kB of scripts before the first paint at ${Math.round(firstPaintMs)} ms`,
  );
  console.log('game / empty app:', report.ratios);
  console.log(
    `to the first swing: ${Math.round(visit.bytes / 1000)} kB of ${FIRST_SWING_BYTES / 1000}: ${verdictOf(bytesMet)}`,
  );
  const judged = options.strict ? '' : ' (told, not held: see --strict)';
  console.log(
    `frames on Canvas: ${round(frames.fpsMedian)} fps of ${FPS_MEDIAN}, 95 of 100 within ${round(p95Of(frames))} ms of ${FRAME_P95_MS}: ${verdictOf(framesMet)}${judged}`,
  );
}
process.exitCode = exitCodeOf(bytesMet, framesMet, options.strict);
