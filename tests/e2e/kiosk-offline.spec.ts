// A kiosk whose server is gone, and a kiosk whose next version comes while somebody digs.
import { expect } from './support/game.ts';
import { expectStage, noteStages, WHOLE_VISIT } from './support/kiosk.ts';
import { builtVersion } from './support/museum.ts';
import { findNext, test, workersOf } from './support/offline.ts';

const NEXT = '9.9.9+0123abcd';
const QUERY = '?mode=kiosk&renderer=canvas&langs=en';

test('a whole visit is made after the server is gone and the page was loaded anew', async ({
  page,
  museum,
  problems,
}) => {
  test.slow();
  await page.goto(`${museum.url}${QUERY}&hurry=24`);
  await expect
    .poll(() => workersOf(page), { timeout: 60_000 })
    .toEqual({ active: 'activated', isWaiting: false });
  await museum.close();
  await page.reload();
  await expectStage(page, 'attract');
  const seen = await noteStages(page);
  await page.locator('.kiosk-touch').click();
  await page.locator('#act-hammer').hover();
  // Held to the end: whoever presses is not asked whether they are there.
  await page.mouse.down();
  // At a hurried clock a stage may be over before it is looked for: the glass notes them itself.
  await expect.poll(async () => (await seen()).slice(1), { timeout: 60_000 }).toContain('attract');
  expect(await seen()).toEqual(WHOLE_VISIT);
  await page.mouse.up();
  // The museum's own file is asked for anew each time, and may be missed.
  expect(problems.splice(0).filter((problem) => !problem.includes('kiosk.json'))).toEqual([]);
});

test('a new version waits for the attract loop', async ({ page, museum, problems }) => {
  test.slow();
  await page.goto(`${museum.url}${QUERY}&hurry=3`);
  await expect
    .poll(() => workersOf(page), { timeout: 60_000 })
    .toEqual({ active: 'activated', isWaiting: false });
  expect(builtVersion()).not.toBe(NEXT);
  await page.locator('.kiosk-touch').click();
  await expectStage(page, 'start');
  // A hand on the plate, so that nobody is asked whether they are there.
  await page.locator('#act-hammer').hover();
  await page.mouse.down();
  museum.renew(NEXT);
  await findNext(page);
  await expect.poll(() => workersOf(page)).toEqual({ active: 'activated', isWaiting: true });
  const isNew = (): Promise<boolean> =>
    page.evaluate(
      () => document.querySelector('script[src]')?.getAttribute('src')?.includes('renewed') === true,
    );
  expect(await isNew()).toBe(false);
  await expect(page.locator('.kiosk')).not.toHaveAttribute('data-stage', 'attract');
  await page.mouse.up();
  const loaded = page.waitForEvent('load', { timeout: 60_000 });
  await page.locator('.kiosk-leave').click();
  await loaded;
  await expectStage(page, 'attract');
  expect(await isNew()).toBe(true);
  expect(problems).toEqual([]);
});
