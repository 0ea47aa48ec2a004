// The built game in a browser, for the tools that look at it: builds what changed, serves it, opens a Chromium and closes
// both again, whatever happens in between. A tool that left one behind would measure beside it the next time.
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { ensureBuild } from './build.mjs';
import { CHROMIUM_FLAGS, findChromium } from './find-chromium.mjs';
import { rootFolder } from './run-bin.mjs';
import { serveFolder } from './serve.mjs';

/** Serves a folder on loopback and opens a browser beside it; both are closed when `act` has answered or failed. */
export const withServed = async <Answer>(
  folder: string,
  act: (browser: Browser, url: string) => Promise<Answer>,
): Promise<Answer> => {
  const server = await serveFolder(folder, 0);
  const executablePath = await findChromium();
  const browser = await chromium.launch({
    args: CHROMIUM_FLAGS,
    ...(executablePath === null ? {} : { executablePath }),
  });
  try {
    return await act(browser, server.url);
  } finally {
    await browser.close();
    await server.close();
  }
};

/** `act` is given the address of the game as it is built from the present sources; refuses where it cannot be built. */
export const withBuiltGame = async <Answer>(
  act: (browser: Browser, url: string) => Promise<Answer>,
): Promise<Answer> => {
  if (!(await ensureBuild())) throw new Error('the game could not be built; the messages above say why');
  return withServed(join(rootFolder, 'dist'), act);
};
