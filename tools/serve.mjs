// A static file server for dist/, on loopback only: `npm start`, the end-to-end tests and the browser
// benchmark all play the built game through it. Nothing outside the served folder can be read.
import { createServer } from 'node:http';
import { createReadStream, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wav': 'audio/wav',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.webm': 'audio/webm',
};

/**
 * The file a request asks for, or null where it leaves the folder or names none.
 * @param {string} folder
 * @param {string} requestUrl
 */
export const fileFor = (folder, requestUrl) => {
  /** @type {string} */
  let path;
  try {
    path = decodeURIComponent(new URL(requestUrl, 'http://localhost').pathname);
  } catch {
    return null;
  }
  if (path.includes('\0') || path.includes('\\')) return null;
  const wanted = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  if (!wanted.startsWith(normalize(folder) + sep)) return null;
  return statSync(wanted, { throwIfNoEntry: false })?.isFile() === true ? wanted : null;
};

/**
 * Hashed files under assets/ never change; everything else is asked for anew at each visit.
 * @param {string} file
 */
const cacheOf = (file) =>
  file.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache';

/**
 * @param {string} folder
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
const answer = (folder, request, response) => {
  const file =
    request.method === 'GET' || request.method === 'HEAD' ? fileFor(folder, request.url ?? '/') : null;
  if (file === null) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
    return;
  }
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': cacheOf(file),
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
};

/**
 * Serves a folder on 127.0.0.1; port 0 takes any free one. Rejects with the system's error (`EADDRINUSE`).
 * @param {string} folder
 * @param {number} port
 * @returns {Promise<{ readonly url: string, readonly close: () => Promise<void> }>}
 */
export const serveFolder = (folder, port) =>
  new Promise((resolve, reject) => {
    const server = createServer((request, response) => answer(folder, request, response));
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const bound = typeof address === 'object' && address !== null ? address.port : port;
      resolve({
        url: `http://127.0.0.1:${bound}/`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
