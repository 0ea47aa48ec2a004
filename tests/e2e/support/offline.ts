// `test` for pages that keep themselves: a museum's own server that can be switched off, service workers allowed, and
// whatever a page or its worker complains of, or asks of another host, fails the test.
import type { Page } from '@playwright/test';
import { expect, test as base, watch } from './game.ts';
import { openMuseum, type Museum } from './museum.ts';

export const test = base.extend<{ museum: Museum; problems: string[] }>({
  serviceWorkers: 'allow',
  // Little to draw: what is looked at here is what is fetched.
  viewport: { width: 800, height: 450 },
  museum: async ({}, use) => {
    const museum = await openMuseum();
    await use(museum);
    await museum.remove();
  },
  /** Of every page of the test, and of the worker: what no page has asked for goes through the context. */
  problems: async ({ context, museum }, use) => {
    const problems: string[] = [];
    context.on('page', (page) => watch(page, museum.url, problems));
    context.on('request', (request) => {
      if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(museum.url))
        problems.push(`off-origin: ${request.url()}`);
    });
    await use(problems);
    expect(problems).toEqual([]);
  },
});

/** Where the offline worker is in this browser: how many are in service, and whether one waits. */
export const workersOf = (page: Page) =>
  page.evaluate(async () => {
    const [found] = await navigator.serviceWorker.getRegistrations();
    return { active: found?.active?.state ?? null, isWaiting: (found?.waiting ?? null) !== null };
  });

export const findNext = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const [found] = await navigator.serviceWorker.getRegistrations();
    await found?.update();
  });
