// Which Chromium drives the tests.
import { afterEach, expect, it, vi } from 'vitest';
import { findChromium } from '../../tools/find-chromium.mjs';

afterEach(() => {
  vi.unstubAllEnvs();
});

it('is the one the environment names, before any of the system', async () => {
  vi.stubEnv('CHROMIUM_PATH', process.execPath);
  expect(await findChromium()).toBe(process.execPath);
});

it('is not one that is not there', async () => {
  vi.stubEnv('CHROMIUM_PATH', '/no/such/chromium');
  expect(await findChromium()).not.toBe('/no/such/chromium');
});
