// `npm run bench:restarts`: begins and leaves the record night again and again in one page and looks at what is left
// behind: pictures, listeners, nodes, memory. Exits 1 where any of them grows. Options: --restarts N (default 200).
import { parseArgs } from 'node:util';
import type { Browser, Page } from '@playwright/test';
import { withBuiltGame } from './built-game.ts';
import { countTextures, lookAt, type Left } from './page-counts.ts';

/** The first rounds fetch and warm; what is left after them is the level to hold. */
const WARM = 10;
/** Growth that is noise: memory is collected when the browser likes. */
const HEAP_ROOM_MB = 4;

const restart = async (page: Page): Promise<void> => {
  await page.locator('.ticket-record-night .ticket-button').click();
  await page.waitForSelector('html[data-screen="shift"] canvas');
  await page.waitForTimeout(250);
  await page.locator('#hud-pause').click();
  await page.locator('#pause-title').click();
  await page.waitForSelector('html[data-screen="title"]');
};

const complaintsOf = (before: Left, after: Left): readonly string[] => [
  ...(['listeners', 'nodes', 'textures', 'canvases'] as const)
    .filter((key) => after[key] > before[key])
    .map((key) => `${key} grew from ${before[key]} to ${after[key]}`),
  ...(after.heapMb > before.heapMb + HEAP_ROOM_MB
    ? [`heap grew from ${before.heapMb} to ${after.heapMb} MB`]
    : []),
];

const measure = async (
  browser: Browser,
  url: string,
  renderer: string,
  restarts: number,
): Promise<number> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.addInitScript(countTextures);
  await page.goto(`${url}?renderer=${renderer}&lang=en`);
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  for (let round = 0; round < WARM; round += 1) await restart(page);
  const before = await lookAt(page, client);
  for (let round = WARM; round < restarts; round += 1) await restart(page);
  const after = await lookAt(page, client);
  await page.close();
  console.log(`${renderer} after ${WARM}:`, before);
  console.log(`${renderer} after ${restarts}:`, after);
  const complaints = [...complaintsOf(before, after)];
  if (renderer === 'webgl' && after.textures === 0) complaints.push('no texture was counted at all');
  for (const complaint of complaints) console.log(`${renderer}: ${complaint}`);
  return complaints.length;
};

const { restarts } = parseArgs({ options: { restarts: { type: 'string', default: '200' } } }).values;
const complaints = await withBuiltGame(async (browser, url) => {
  const onCanvas = await measure(browser, url, 'canvas', Number(restarts));
  return onCanvas + (await measure(browser, url, 'webgl', Number(restarts)));
});
process.exitCode = complaints > 0 ? 1 : 0;
