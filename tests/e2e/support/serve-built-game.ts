// Serves dist/ for the whole run. A free port each time: two runs side by side do not meet.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveFolder } from '../../../tools/serve.mjs';

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

const serveBuiltGame = async (): Promise<() => Promise<void>> => {
  if (!existsSync(`${dist}/index.html`))
    throw new Error('There is no built game: run "npm run build" first.');
  const server = await serveFolder(dist, 0);
  process.env['E2E_URL'] = server.url;
  return server.close;
};

export default serveBuiltGame;
