// Kills a browser at a random moment, as a power cut or a memory hog would, starts it again with the same profile, and
// looks whether the attract loop is there.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../find-chromium.mjs';
import type { Chance } from '../seeded.ts';

const BACK_MS = 30_000;

export const killAndLook = async (url: string, kills: number, chance: Chance): Promise<readonly string[]> => {
  const profile = mkdtempSync(join(tmpdir(), 'kiosk-'));
  const complaints: string[] = [];
  const executablePath = await findChromium();
  for (let kill = 1; kill <= kills + 1; kill += 1) {
    const context = await chromium.launchPersistentContext(profile, {
      args: [...CHROMIUM_FLAGS, '--remote-debugging-port=0'],
      viewport: { width: 1080, height: 1920 },
      hasTouch: true,
      ...(executablePath === null ? {} : { executablePath }),
    });
    const page = context.pages()[0] ?? (await context.newPage());
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${url}?mode=kiosk&renderer=canvas`);
    const isBack = await page
      .waitForSelector('.kiosk[data-stage="attract"]', { timeout: BACK_MS })
      .then(() => true)
      .catch(() => false);
    if (!isBack) complaints.push(`after kill ${kill - 1} the attract loop did not come back`);
    complaints.push(...errors.map((error) => `after kill ${kill - 1}: ${error}`));
    if (kill > kills) {
      await context.close();
      break;
    }
    if (chance.hits(800))
      await page
        .locator('.kiosk-touch')
        .tap()
        .catch(() => undefined);
    await page.waitForTimeout(chance.whole(9000));
    // The browser ends itself at once and writes nothing more: what was not on the disk is lost.
    const client = await context.newCDPSession(page);
    await client.send('Browser.crash' as never).catch(() => undefined);
    await context.close().catch(() => undefined);
    console.log(`kill ${kill}`);
  }
  rmSync(profile, { recursive: true, force: true });
  return complaints;
};
