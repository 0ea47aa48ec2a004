// What starts the browser on a museum's machine, with a stand-in for Chromium that only says what it was told.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const SCRIPT = fileURLToPath(new URL('../../tools/kiosk/machine/browser.sh', import.meta.url));
const PAGE = 'http://127.0.0.1:8102/?mode=kiosk&langs=uk,en';
let folder = '';
const at = (...parts: readonly string[]): string => join(folder, ...parts);

/** A program of this name, found before the system's. */
const standIn = (name: string, text: string): void =>
  writeFileSync(at('bin', name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });

const start = (session: string, more: Readonly<Record<string, string>> = {}) => {
  const { status, stdout } = spawnSync('sh', [SCRIPT, session], {
    encoding: 'utf8',
    env: {
      PATH: `${at('bin')}:${process.env['PATH'] ?? ''}`,
      XDG_RUNTIME_DIR: at('run'),
      STATE_DIRECTORY: at('state'),
      KIOSK_CHROMIUM: at('bin', 'chromium'),
      KIOSK_DEBUG_PORT: '8103',
      KIOSK_PAGE: PAGE,
      ...more,
    },
  });
  return { status, said: stdout.trim().split('\n') };
};

const leave = (...parts: readonly string[]): void => {
  mkdirSync(at('state', 'profile'), { recursive: true });
  writeFileSync(at('state', 'profile', ...parts), '');
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'browser-'));
  for (const name of ['bin', 'run', 'state']) mkdirSync(at(name));
  standIn('chromium', `printf '%s\\n' "$@"`);
  standIn('xset', ':');
  standIn('xrandr', 'echo "Screen 0: minimum 320 x 200, current 1080 x 1920, maximum 8192 x 8192"');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the start of the browser', () => {
  it('ends with the page, whole, and after the flags a museum added', () => {
    const { said } = start('wayland', { KIOSK_EXTRA_FLAGS: '--one --two=2' });
    expect(said.slice(-3)).toEqual(['--one', '--two=2', PAGE]);
    expect(said).toContain('--kiosk');
    expect(said).toContain('--ozone-platform=wayland');
  });

  it('tells a plain X the size of its screen', () => {
    const { said } = start('x11');
    expect(said).toContain('--window-position=0,0');
    expect(said).toContain('--window-size=1080,1920');
  });

  it('gives no name of the network a meaning but the machine itself', () => {
    expect(start('wayland').said).toContain('--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1');
  });

  it('keeps the counts and takes away a lock that outlived its browser', () => {
    leave('counts');
    leave('SingletonLock');
    start('wayland');
    expect(existsSync(at('state', 'profile', 'counts'))).toBe(true);
    expect(existsSync(at('state', 'profile', 'SingletonLock'))).toBe(false);
  });

  it('forgets everything where a museum wants that', () => {
    leave('counts');
    start('wayland', { KIOSK_PROFILE: 'fresh' });
    expect(existsSync(at('state', 'profile', 'counts'))).toBe(false);
  });

  it('sets a profile aside after five starts in vain, and not before', () => {
    leave('counts');
    for (let starts = 0; starts < 5; starts += 1) start('wayland');
    expect(existsSync(at('state', 'profile', 'counts'))).toBe(true);
    expect(start('wayland').status).toBe(0);
    expect(existsSync(at('state', 'profile', 'counts'))).toBe(false);
    expect(existsSync(at('state', 'profile.aside', 'counts'))).toBe(true);
  });
});
