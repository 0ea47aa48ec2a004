// What runs on a museum's machine, in the language of that machine: its server gives what the build's own would give,
// its watcher passes the tests written beside it.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const hasPython = spawnSync('python3', ['--version']).status === 0;
const home = mkdtempSync(join(tmpdir(), 'machine-'));
let server: ChildProcess | null = null;
let url = '';

/** The port stands in the one line the server prints when it is up. */
const startServer = (): Promise<string> =>
  new Promise((resolve, reject) => {
    const args = [pathOf('../../tools/kiosk/machine/serve.py'), '--home', home, '--port', '0'];
    server = spawn('python3', args, { stdio: ['ignore', 'pipe', 'inherit'] });
    server.once('error', reject);
    server.once('exit', () => reject(new Error('the server ended')));
    let said = '';
    server.stdout?.on('data', (data: Buffer) => {
      said += data.toString();
      const [, found] = /(http:\/\/[\d.:]+\/)\n/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
  });

/** With the path as written: `fetch` would tidy the dots away. */
const statusOf = (path: string, method = 'GET'): Promise<number> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    request({ hostname, port, path, method }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });

const build = (name: string, script: string): void => {
  mkdirSync(join(home, 'versions', name, 'assets'), { recursive: true });
  writeFileSync(join(home, 'versions', name, 'index.html'), `<p>${name}`);
  writeFileSync(join(home, 'versions', name, 'assets', script), 'export {}');
};

const point = (link: string, name: string): void => {
  rmSync(join(home, link), { force: true });
  symlinkSync(join('versions', name), join(home, link));
};

beforeAll(async () => {
  if (!hasPython) return;
  build('old', 'main-1.js');
  build('new', 'main-2.js');
  point('current', 'old');
  writeFileSync(join(home, 'kiosk.env'), 'SECRET');
  url = await startServer();
});

afterAll(() => {
  server?.kill();
  rmSync(home, { recursive: true });
});

describe.runIf(hasPython)('the server of a machine', () => {
  it('listens on loopback', () => {
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  it('gives the page anew each time and hashed files to be kept', async () => {
    const page = await fetch(url);
    expect(await page.text()).toBe('<p>old');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const script = await fetch(`${url}assets/main-1.js`);
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('cache-control')).toContain('immutable');
  });

  it('serves the new build as soon as the link is switched, and its old files to a page still open', async () => {
    point('previous', 'old');
    point('current', 'new');
    expect(await (await fetch(url)).text()).toBe('<p>new');
    expect(await statusOf('/assets/main-2.js')).toBe(200);
    expect(await statusOf('/assets/main-1.js')).toBe(200);
    point('current', 'old');
  });

  it('gives the settings of this museum, and none where there are none', async () => {
    expect(await statusOf('/kiosk.json')).toBe(404);
    writeFileSync(join(home, 'kiosk.json'), '{"pin":"2468"}');
    const settings = await fetch(`${url}kiosk.json`);
    expect([await settings.text(), settings.headers.get('cache-control')]).toEqual([
      '{"pin":"2468"}',
      'no-cache',
    ]);
  });

  it.each([
    '/kiosk.env',
    '/../kiosk.env',
    '/assets/../../../kiosk.env',
    '/%2e%2e/%2e%2e/kiosk.env',
    '/..%2f..%2fkiosk.env',
    '/..\\kiosk.env',
    '//etc/passwd',
    '/missing.js',
    '/assets',
    '/a%00b',
  ])('has no %s', async (path) => {
    expect(await statusOf(path)).toBe(404);
  });

  it('knows no request that would change something', async () => {
    expect(await statusOf('/', 'POST')).toBe(501);
    expect(await statusOf('/', 'HEAD')).toBe(200);
  });
});

describe.runIf(hasPython)('the watcher of a machine', () => {
  it('passes its own tests', () => {
    const { status, stderr } = spawnSync('python3', [pathOf('kiosk-machine/watch_test.py')], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, expect.stringMatching(/^Ran 1[0-9] tests/m)]);
  });
});
