// `npm start`: from a fresh clone to the game in a browser, with nothing but Node.
// Options: --no-open, --port N (0 for any free port).
import './need-node.mjs';
import { join } from 'node:path';
import { ensureModules } from './ensure-modules.mjs';
import { ensureBuild } from './build.mjs';
import { openBrowser } from './open-browser.mjs';
import { rootFolder } from './run-bin.mjs';
import { serveFolder } from './serve.mjs';
import { readStartOptions, USUAL_PORT } from './start-options.mjs';

/** @type {(sentence: string) => never} */
const fail = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

/**
 * The wanted port, or the next free one where the wish was only ours.
 * @param {number | null} wished
 */
const serve = async (wished) => {
  const dist = join(rootFolder, 'dist');
  const first = wished ?? USUAL_PORT;
  const last = wished === null ? first + 20 : first;
  for (let port = first; port <= last; port += 1) {
    try {
      return await serveFolder(dist, port);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      if (code !== 'EADDRINUSE') fail(`The port ${port} could not be opened: ${code}.`);
      if (wished === null) console.log(`Port ${port} is in use; trying the next one.`);
    }
  }
  return fail(
    wished === null
      ? `The ports ${first} to ${last} are all in use; choose one with: npm start -- --port N`
      : `Port ${first} is in use; choose another, or --port 0 for any free one.`,
  );
};

const options = readStartOptions(process.argv.slice(2));
if (!options.ok) fail(options.complaint);
if (!(await ensureModules())) process.exit(1);
if (!(await ensureBuild())) fail('The game could not be built; the messages above say why.');

const server = await serve(options.port);
console.log(`102 Tons is served at ${server.url}\nStop with Ctrl+C.`);
if (options.isOpening) openBrowser(server.url);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => void server.close().then(() => process.exit(0)));
}
