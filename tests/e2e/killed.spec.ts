// The whole browser dies: a task manager, a flat battery, a teacher's power switch. Local storage alone would have
// forgotten up to half a minute of the shift.
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { saveKeyOf } from '../../src/session/save-shelf.ts';
import { decodeReplay } from '../../src/sim/index.ts';
import { expect, test } from './support/game.ts';
import { openProfile } from './support/own-browser.ts';
import { minutesTold } from './support/shift.ts';

/** Seconds underground in a real one: fast, so that a minute on the clock of the shift is a moment here. */
const PACE = 400;
const DUG_MS = 10_000;
const PROMISED_MS = 5000;
/** The clock of the shift tells minutes. */
const MINUTE_MS = (60 / PACE) * 1000;

const secondsKept = async (page: Page): Promise<number> => {
  const key = saveKeyOf('record-night');
  const text = await page.evaluate((name) => localStorage.getItem(name), key);
  const read = decodeReplay((JSON.parse(text ?? '{}') as { readonly code?: string }).code ?? '');
  if (!read.ok) throw new Error(`there is no save under ${key}`);
  return read.recording.endTick;
};

test('a browser that is killed in the middle of a shift loses at most five seconds of it', async ({
  baseURL,
}) => {
  const profile = openProfile();
  try {
    const first = await profile.openBrowser();
    await first.page.goto(`${baseURL}?level=record-night&seed=3&pace=${PACE}&renderer=canvas`);
    await expect(first.page.locator('#stage canvas')).toBeVisible();
    await wait(DUG_MS);
    const dug = (await minutesTold(first.page)) * 60;
    await first.kill();

    const second = await profile.openBrowser();
    await second.page.goto(`${baseURL}?renderer=canvas`);
    await expect(second.page.locator('#saved-continue')).toBeVisible();
    const lostMs = ((dug - (await secondsKept(second.page))) / PACE) * 1000;
    expect(dug).toBeGreaterThan(0);
    expect(lostMs).toBeLessThanOrEqual(PROMISED_MS + MINUTE_MS);
  } finally {
    await profile.remove();
  }
});
