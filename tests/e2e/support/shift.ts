// A shift of the record night as a test opens it and reads its clock.
import type { Page } from '@playwright/test';
import { expect, expectScreen, type Game } from './game.ts';

export const workedTold = (page: Page): Promise<string> =>
  page.locator('.clock-worked .clock-figure').innerText();

export const minutesTold = async (page: Page): Promise<number> => {
  const told = await workedTold(page);
  const [hours = Number.NaN, minutes = Number.NaN] = (told.match(/\d+/g) ?? []).map(Number);
  if (Number.isNaN(hours + minutes)) throw new Error(`the clock says ${told}`);
  return hours * 60 + minutes;
};

export const expectClockRuns = async (page: Page): Promise<void> => {
  const before = await workedTold(page);
  await expect.poll(() => workedTold(page)).not.toBe(before);
};

export const openShift = async (page: Page, game: Game, query: string): Promise<void> => {
  await game.open(`level=record-night&seed=3&pace=100&${query}`);
  await expectScreen(page, 'shift');
  await expect(page.locator('#stage canvas')).toBeVisible();
  await expectClockRuns(page);
};
