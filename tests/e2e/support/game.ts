// `test` with the house rules on: whatever a page writes to the console, throws, or asks of another host
// fails the test that opened it. A classroom has no network and a museum no one to read a console.
import { readdirSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import type { Screen } from '../../../src/session/store.ts';

/** Fills `problems` with whatever the page complains of. */
export const watch = (page: Page, home: string, problems: string[]): void => {
  page.on('console', (message) => {
    // The software WebGL driver of a machine without a GPU remarks on its own speed.
    if (message.text().includes('GL Driver Message')) return;
    // Playwright's own word, where a test keeps the offline worker out.
    if (message.text().startsWith('Service Worker registration blocked')) return;
    if (message.type() === 'error' || message.type() === 'warning')
      problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // A page left behind aborts what it was still loading; that is no fault of the game.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const isLocal = request.url().startsWith(home) || /^(?:data|blob):/.test(request.url());
    if (!isLocal) problems.push(`off-origin: ${request.url()}`);
  });
};

export type Game = {
  /** Opens the built game with these URL parameters. */
  readonly open: (query?: string) => Promise<void>;
  /** What the page has complained of so far. A test that expects a complaint takes it out. */
  readonly problems: string[];
  /** From now on complaints of this kind are no fault, however late they come: the test made them itself. */
  readonly forgive: (isForgiven: (problem: string) => boolean) => void;
};

export const test = base.extend<{ game: Game }>({
  baseURL: async ({}, use) => {
    await use(process.env['E2E_URL']);
  },
  game: async ({ page, baseURL }, use) => {
    const problems: string[] = [];
    const forgiven: ((problem: string) => boolean)[] = [];
    watch(page, baseURL ?? '', problems);
    await use({
      problems,
      forgive: (isForgiven) => forgiven.push(isForgiven),
      open: async (query = '') => {
        await page.goto(`${baseURL}?${query}`);
      },
    });
    expect(problems.filter((problem) => !forgiven.some((isForgiven) => isForgiven(problem)))).toEqual([]);
  },
});

export { expect };

/** The sentinel: the session is on this screen, and the screen's own heading is up. */
export const expectScreen = async (page: Page, screen: Screen, timeout?: number): Promise<void> => {
  await expect(page.locator('html')).toHaveAttribute(
    'data-screen',
    screen,
    timeout === undefined ? {} : { timeout },
  );
};

/** Notes each screen the game comes to, from the first moment of the page; read with `screensSeen`. */
export const noteScreens = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { screensSeen: seen });
    const look = (): void => {
      const screen = document.documentElement.dataset['screen'];
      if (screen !== undefined && seen.at(-1) !== screen) seen.push(screen);
    };
    new MutationObserver(look).observe(document, {
      attributes: true,
      subtree: true,
      attributeFilter: ['data-screen'],
    });
  });
};

export const screensSeen = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { screensSeen: string[] }).screensSeen);

type Entry = string | { readonly text: string };
const tables = new Map<string, Map<string, string>>();

const tableOf = (locale: string): Map<string, string> => {
  const folder = new URL(`../../../assets/text/${locale}/`, import.meta.url);
  const entries = readdirSync(folder).flatMap((name) =>
    Object.entries(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Record<string, Entry>),
  );
  return new Map(entries.map(([key, entry]) => [key, typeof entry === 'string' ? entry : entry.text]));
};

/** The words of a text key, so that no test breaks when a sentence is put better. */
export const words = (
  key: string,
  locale = 'en',
  args?: Readonly<Record<string, string | number>>,
): string => {
  const table = tables.get(locale) ?? tableOf(locale);
  tables.set(locale, table);
  const text = table.get(key);
  if (text === undefined) throw new Error(`no text "${key}" in ${locale}`);
  return args === undefined ? text : String(new IntlMessageFormat(text, locale).format(args));
};
