// Puts a shift dug without a screen into a page before the game looks for one: "Go on with it" then leads to a moment.
import type { Page } from '@playwright/test';
import { SAVE_KEY } from '../src/session/save-shelf.ts';
import { codeBefore, type Moment } from './moments.ts';

/** Only for the title; a resumed shift counts its own coal, kg. */
const CUT_KG = 1000;

export const keepShift = async (page: Page, moment: Moment): Promise<void> => {
  const text = JSON.stringify({ format: 1, code: codeBefore(moment), cutKg: CUT_KG });
  await page.addInitScript((save) => localStorage.setItem(save.key, save.text), { key: SAVE_KEY, text });
};
