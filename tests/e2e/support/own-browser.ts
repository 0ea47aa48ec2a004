// A browser process of the test's own, with a profile that stays: for what a tab cannot show, such as the death of the
// whole browser. Only what was started here is ever killed.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../../../tools/find-chromium.mjs';

export type OwnBrowser = {
  readonly page: Page;
  /** As a task manager would: no goodbye, nothing flushed. */
  kill(): Promise<void>;
};

const PATIENCE_MS = 20_000;

export type Profile = {
  openBrowser(): Promise<OwnBrowser>;
  /** Kills what still runs in it, and takes it off the disk. */
  remove(): Promise<void>;
};

/** The whole tree: the database may be served by a child. The group is that of the process started here. */
const killTree = (child: ChildProcess): void => {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
  else process.kill(-child.pid, 'SIGKILL');
};

/** The browser writes its port into its profile once it listens. */
const portOf = async (profile: string): Promise<string> => {
  const path = join(profile, 'DevToolsActivePort');
  for (let waitedMs = 0; waitedMs < PATIENCE_MS; waitedMs += 50) {
    const port = existsSync(path) ? readFileSync(path, 'utf8').split('\n')[0] : undefined;
    if (port !== undefined && port !== '') return port;
    await wait(50);
  }
  throw new Error('the browser never said where it listens');
};

const openBrowser = async (profile: string): Promise<OwnBrowser> => {
  const executable = (await findChromium()) ?? chromium.executablePath();
  rmSync(join(profile, 'DevToolsActivePort'), { force: true });
  const child = spawn(
    executable,
    [
      ...CHROMIUM_FLAGS,
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { detached: true, stdio: 'ignore' },
  );
  const dead = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  try {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portOf(profile)}`);
    const page = browser.contexts()[0]?.pages()[0] ?? (await browser.newPage());
    return {
      page,
      kill: async () => {
        if (child.exitCode === null && child.signalCode === null) killTree(child);
        await dead;
        await browser.close().catch(() => undefined);
      },
    };
  } catch (error) {
    killTree(child);
    throw error;
  }
};

export const openProfile = (): Profile => {
  const path = mkdtempSync(join(tmpdir(), '102-tons-profile-'));
  const opened: OwnBrowser[] = [];
  return {
    openBrowser: async () => {
      const browser = await openBrowser(path);
      opened.push(browser);
      return browser;
    },
    remove: async () => {
      for (const browser of opened) await browser.kill();
      rmSync(path, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};
