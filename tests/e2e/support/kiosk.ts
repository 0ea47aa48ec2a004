// A visitor's hands at the built kiosk, whose clock a test hurries.
import type { Page } from '@playwright/test';
import type { KioskStage } from '../../../src/session/kiosk-port.ts';
import { expect, type Game } from './game.ts';

/** The glass with the attract loop up; `query` beside `mode=kiosk`. */
export const openKiosk = async (page: Page, game: Game, query = ''): Promise<void> => {
  await game.open(`mode=kiosk&renderer=canvas&${query}`);
  await expectStage(page, 'attract');
};

export const expectStage = async (page: Page, stage: KioskStage, timeout = 30_000): Promise<void> => {
  await expect(page.locator('.kiosk')).toHaveAttribute('data-stage', stage, { timeout });
};

/** What the glass shows to a visitor who stays, from the loop and back to it. */
export const WHOLE_VISIT: readonly KioskStage[] = [
  'attract',
  'start',
  'dig',
  'choice',
  'lights',
  'walk',
  'lever',
  'rate',
  'attract',
];

/** Every part the glass showed since, in order. */
export const noteStages = async (page: Page): Promise<() => Promise<readonly string[]>> => {
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { stagesSeen: seen });
    const kiosk = document.querySelector('.kiosk');
    const look = (): void => {
      const stage = kiosk?.getAttribute('data-stage') ?? '';
      if (seen.at(-1) !== stage) seen.push(stage);
    };
    new MutationObserver(look).observe(document, { subtree: true, attributeFilter: ['data-stage'] });
    look();
  });
  return () => page.evaluate(() => (window as unknown as { stagesSeen: string[] }).stagesSeen);
};

/** Presses the keys of the PIN. */
export const typePin = async (page: Page, pin: string): Promise<void> => {
  for (const digit of pin) await page.keyboard.press(`Digit${digit}`);
  await page.keyboard.press('Enter');
};
