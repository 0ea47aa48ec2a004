// A kiosk in a browser page, watched: what it says on the console, what it asks of other hosts, how many audio nodes it
// keeps.
import type { Browser, CDPSession, Page } from '@playwright/test';
import { countTextures, type Left } from '../page-counts.ts';
import { countVisits, untilAttract } from './visitors.ts';

export type Held = Left & { readonly audioNodes: number; readonly errors: number };

export type KioskPage = {
  readonly page: Page;
  readonly client: CDPSession;
  readonly problems: string[];
  /** Audio nodes alive now. */
  audio(): number;
};

type Wishes = {
  readonly hurry: number;
  readonly size: { readonly width: number; readonly height: number };
  readonly renderer: string;
};

/** Said by the machine or by the tool, and no fault of the kiosk's. */
const REMARKS = ['GL Driver Message', 'registration blocked by Playwright'];

const listen = (page: Page, url: string, problems: string[]): void => {
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (REMARKS.some((remark) => message.text().includes(remark))) return;
    if (message.type() === 'error' || message.type() === 'warning')
      problems.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !/^(?:data|blob):/.test(request.url()))
      problems.push(`off-origin: ${request.url()}`);
  });
  page.on('popup', () => problems.push('a window was opened'));
};

/** Every node an audio context made and has not yet given up. */
const countAudio = async (client: CDPSession): Promise<() => number> => {
  const alive = new Set<string>();
  client.on('WebAudio.audioNodeCreated', ({ node }) => alive.add(node.nodeId));
  client.on('WebAudio.audioNodeWillBeDestroyed', ({ nodeId }) => alive.delete(nodeId));
  await client.send('WebAudio.enable');
  return () => alive.size;
};

export const openKiosk = async (
  browser: Browser,
  url: string,
  { hurry, size, renderer }: Wishes,
): Promise<KioskPage> => {
  const context = await browser.newContext({ viewport: size, hasTouch: true, serviceWorkers: 'block' });
  const page = await context.newPage();
  const problems: string[] = [];
  listen(page, url, problems);
  await page.addInitScript(countTextures);
  await page.addInitScript(countVisits);
  const client = await context.newCDPSession(page);
  const audio = await countAudio(client);
  await client.send('Performance.enable');
  await page.goto(`${url}?mode=kiosk&renderer=${renderer}&hurry=${hurry}`);
  await untilAttract(page);
  return { page, client, problems, audio };
};

/** The same moment each time: a ghost is being dug, and a while has passed since the last visitor. */
export const settled = async (page: Page, hurry: number): Promise<void> => {
  await untilAttract(page);
  await page.waitForFunction(() => document.querySelector('.kiosk-poster') !== null, undefined, {
    timeout: 120_000,
  });
  await page.waitForFunction(() => document.querySelector('.kiosk-poster') === null, undefined, {
    timeout: 120_000,
  });
  await page.waitForTimeout(Math.max(300, 8000 / hurry));
};

const AUDIO_ROOM = 10;

/** Five in a hundred of heap, and nothing more of anything else. */
export const complaintsOf = (before: Held, after: Held): readonly string[] => [
  ...(['listeners', 'nodes', 'textures', 'canvases'] as const)
    .filter((key) => after[key] > before[key])
    .map((key) => `${key} grew from ${before[key]} to ${after[key]}`),
  ...(after.heapMb > before.heapMb * 1.05 ? [`heap grew from ${before.heapMb} to ${after.heapMb} MB`] : []),
  // The voices of the pool come and go with what is heard at the moment.
  ...(after.audioNodes > before.audioNodes + AUDIO_ROOM
    ? [`audio nodes grew from ${before.audioNodes} to ${after.audioNodes}`]
    : []),
  ...(after.errors > 0 ? [`${after.errors} errors`] : []),
];
