// The little server: right types, nothing stale, nothing outside its folder.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../tools/serve.mjs';

const parent = mkdtempSync(join(tmpdir(), 'serve-'));
const folder = join(parent, 'dist');
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<p>home');
  writeFileSync(join(folder, 'assets', 'main-1a2b.js'), 'export {}');
  writeFileSync(join(folder, 'assets', 'pt.woff2'), 'font');
  server = await serveFolder(folder, 0);
});

afterAll(async () => {
  await server.close();
  rmSync(parent, { recursive: true });
});

/** Asks with the path as written: `fetch` would tidy the dots away. */
const statusOfRaw = (path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });

describe('the server', () => {
  it('gives the page at its root and asks for it anew each time', async () => {
    const answer = await fetch(server.url);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(await answer.text()).toBe('<p>home');
  });

  it.each([
    ['assets/main-1a2b.js', 'text/javascript; charset=utf-8'],
    ['assets/pt.woff2', 'font/woff2'],
  ])('gives %s as %s, to be kept', async (path, type) => {
    const answer = await fetch(server.url + path);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('cache-control')).toContain('immutable');
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..\\secret.txt',
  ])('keeps %s to itself', async (path) => {
    expect(await statusOfRaw(path)).toBe(404);
  });

  it.each(['/missing.js', '/assets', '/%zz', '/a%00b'])('says that %s is not there', async (path) => {
    expect(await statusOfRaw(path)).toBe(404);
  });

  it('answers no request that would change something', async () => {
    expect((await fetch(server.url, { method: 'POST' })).status).toBe(404);
  });

  it('says when its port is taken', async () => {
    await expect(serveFolder(folder, Number(new URL(server.url).port))).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
