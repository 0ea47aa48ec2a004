// Finds a Chromium for the tests, or installs Debian's where that is allowed, or says in one sentence
// what to install.
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.mjs';
import { run } from './run-bin.mjs';

const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

const installFromDebian = async () => {
  console.log("No Chromium found; installing Debian's package ...");
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  // A failed update is no verdict: the list on the machine may be good enough.
  await run('apt-get', ['update', '-q'], env);
  return (await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], env)) === 0;
};

/**
 * Resolves with the browser's path, or null after having said what is missing.
 * @returns {Promise<string | null>}
 */
export const ensureChromium = async () => {
  const found = await findChromium();
  if (found !== null) return found;
  const installed = canInstall() && (await installFromDebian()) ? await findChromium() : null;
  if (installed === null) {
    console.error(
      'The end-to-end tests need a Chromium: install "chromium" or Google Chrome, run "npx playwright install chromium", or set CHROMIUM_PATH.',
    );
  }
  return installed;
};
