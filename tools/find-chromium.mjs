// Where a Chromium is on this machine: the environment's word, then the system, then Playwright's own
// cache. The end-to-end tests and the browser benchmark drive whichever is found first.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const VARIABLES = ['CHROMIUM_PATH', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH', 'CHROME_PATH'];
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'chrome',
];
const PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const onPath = () => {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
};

/** Loaded late: before the packages are installed there is no Playwright to ask. */
const fromPlaywright = async () => {
  try {
    const { chromium } = await import('@playwright/test');
    return [chromium.executablePath()];
  } catch {
    return [];
  }
};

/** @returns {Promise<string | null>} */
export const findChromium = async () => {
  const named = VARIABLES.flatMap((name) => process.env[name] ?? []);
  const candidates = [...named, ...onPath(), ...PLACES, ...(await fromPlaywright())];
  return candidates.find((path) => path !== '' && existsSync(path)) ?? null;
};

/** Root has no sandbox to offer, and no test may be disturbed by the browser's own errands. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-first-run',
  '--mute-audio',
];
