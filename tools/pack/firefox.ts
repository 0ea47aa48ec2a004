// A Firefox of its own for a moment: a fresh profile, as strict with files as anybody's at home. Only what was started here is
// ever ended.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openMarionette, type Marionette } from './marionette.ts';

const NAMES = ['firefox', 'firefox-esr', 'firefox.exe'];
const PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The one named in `FIREFOX_PATH`, else one of the system; null where there is none. */
export const findFirefox = (): string | null => {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const named = process.env['FIREFOX_PATH'] ?? '';
  return [named, ...onPath, ...PLACES].find((path) => path !== '' && existsSync(path)) ?? null;
};

/** Remote-controlled browsers are lenient with files unless told not to be; nothing else is changed but its errands. */
const PREFERENCES: Readonly<Record<string, unknown>> = {
  'remote.prefs.recommended': false,
  'marionette.port': 0,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.auto': false,
  'app.normandy.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'extensions.update.enabled': false,
};

const PATIENCE_MS = 30_000;

/** The browser writes its port into its profile once it listens. */
const portOf = async (profile: string): Promise<number> => {
  const path = join(profile, 'MarionetteActivePort');
  for (let waitedMs = 0; waitedMs < PATIENCE_MS; waitedMs += 100) {
    const port = existsSync(path) ? Number(readFileSync(path, 'utf8')) : 0;
    if (port > 0) return port;
    await wait(100);
  }
  throw new Error('Firefox never said where it listens');
};

/** Opens a Firefox without a window and closes it when `act` has answered or failed. */
export const withFirefox = async <Answer>(
  executable: string,
  act: (firefox: Marionette) => Promise<Answer>,
): Promise<Answer> => {
  const profile = mkdtempSync(join(tmpdir(), '102-tons-firefox-'));
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const child = spawn(
    executable,
    ['--headless', '--no-remote', '--profile', profile, '--marionette', '--remote-allow-system-access'],
    { stdio: 'ignore', env: { ...process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '720' } },
  );
  const dead = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  try {
    const firefox = await openMarionette(await portOf(profile));
    const answer = await act(firefox);
    firefox.close();
    return answer;
  } finally {
    child.kill();
    await Promise.race([dead, wait(5000).then(() => child.kill('SIGKILL'))]);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
};
