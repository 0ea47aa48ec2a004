// One visit of the browser benchmark: opens a page in a fresh context, waits for a mark, and reads what it
// cost. Bytes are compressed here, file by file, since our server sends them plain.
import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession, Page, Response } from '@playwright/test';

export type Visit = {
  /** Milliseconds from the start of navigation. */
  readonly firstPaintMs: number;
  readonly markMs: number;
  /** Bytes after gzip of everything that had arrived by the mark, and of its scripts alone. */
  readonly bytes: number;
  readonly scriptBytes: number;
  /** Bytes after gzip of the scripts that had arrived by the first paint. */
  readonly scriptBytesBeforePaint: number;
};

export type Frames = { readonly mainThreadMs: number; readonly fpsMedian: number; readonly fpsP5: number };

type Body = { readonly bytes: number; readonly isScript: boolean };

/** Responses as they come; their bodies are read after the mark, so that reading does not slow the visit. */
const gatherResponses = (page: Page): Response[] => {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  return responses;
};

const readBodies = async (responses: readonly Response[]): Promise<Map<string, Body>> => {
  const bodies = new Map<string, Body>();
  for (const response of responses) {
    const isScript = (response.headers()['content-type'] ?? '').startsWith('text/javascript');
    const body = await response.body().catch(() => null);
    if (body !== null) bodies.set(response.url(), { bytes: gzipSync(body, { level: 9 }).length, isScript });
  }
  return bodies;
};

const readTimes = (page: Page, mark: string) =>
  page.evaluate((name) => {
    const [first] = performance
      .getEntriesByName('first-contentful-paint')
      .concat(performance.getEntriesByName('first-paint'));
    const resources = performance.getEntriesByType('resource').map((entry) => ({
      url: entry.name,
      endMs: entry.startTime + entry.duration,
    }));
    return {
      firstPaintMs: first?.startTime ?? Number.NaN,
      markMs: performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN,
      resources,
    };
  }, mark);

/** Waits for the mark `mark` of the page, then reads the visit. */
export const measureVisit = async (page: Page, url: string, mark: string): Promise<Visit> => {
  const responses = gatherResponses(page);
  await page.goto(url);
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark, {
    timeout: 60_000,
  });
  const { firstPaintMs, markMs, resources } = await readTimes(page, mark);
  const bodies = await readBodies(responses);
  // The page itself is not among its resources; what came after the times were read has none.
  const endOf = new Map(resources.map((each) => [each.url, each.endMs]));
  const sum = (isCounted: (body: Body, endMs: number) => boolean): number =>
    [...bodies].reduce(
      (total, [at, body]) =>
        total +
        (isCounted(body, endOf.get(at) ?? (at === url ? 0 : Number.POSITIVE_INFINITY)) ? body.bytes : 0),
      0,
    );
  return {
    firstPaintMs,
    markMs,
    bytes: sum((_body, endMs) => endMs <= markMs),
    scriptBytes: sum((body, endMs) => body.isScript && endMs <= markMs),
    scriptBytesBeforePaint: sum((body, endMs) => body.isScript && endMs <= firstPaintMs),
  };
};

const taskSeconds = async (client: CDPSession): Promise<number> => {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0;
};

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.floor(sorted.length * share)] ?? 0;

/** Watches the running page for `seconds`: how long each frame kept the main thread, and how many there were. */
export const measureFrames = async (page: Page, seconds: number): Promise<Frames> => {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  const before = await taskSeconds(client);
  const gaps = await page.evaluate(async (duration) => {
    const found: number[] = [];
    let last = await new Promise<number>(requestAnimationFrame);
    const end = last + duration;
    while (last < end) {
      const now = await new Promise<number>(requestAnimationFrame);
      found.push(now - last);
      last = now;
    }
    return found;
  }, seconds * 1000);
  const spent = (await taskSeconds(client)) - before;
  await client.detach();
  const sorted = gaps.toSorted((a, b) => a - b);
  return {
    mainThreadMs: (spent * 1000) / gaps.length,
    fpsMedian: 1000 / at(sorted, 0.5),
    fpsP5: 1000 / at(sorted, 0.95),
  };
};

/** A page as a first visitor has it: nothing cached, 1280 x 720. */
export const withFreshPage = async <T>(browser: Browser, look: (page: Page) => Promise<T>): Promise<T> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, deviceScaleFactor: 1 });
  try {
    return await look(await context.newPage());
  } finally {
    await context.close();
  }
};
