// `npm start`: from a fresh clone to the game in a browser, with nothing but Node.
// Options: --no-open, --port N (0 for any free port).
import './need-node.mjs';
import { join } from 'node:path';
import { ensureModules } from './ensure-modules.mjs';
import { ensureBuild } from './build.mjs';
import { openBrowser } from './open-browser.mjs';
import { rootFolder } from './run-bin.mjs';
import { serveAt } from './serve-at.mjs';
import { readStartOptions } from './start-options.mjs';

/** @type {(sentence: string) => never} */
const fail = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

const options = readStartOptions(process.argv.slice(2));
if (!options.ok) fail(options.complaint);
if (!(await ensureModules())) process.exit(1);
if (!(await ensureBuild())) fail('The game could not be built; the messages above say why.');

const served = await serveAt(join(rootFolder, 'dist'), options.port);
if (!served.ok) fail(served.complaint);
const { server } = served;
console.log(`102 Tons is served at ${server.url}\nStop with Ctrl+C.`);
if (options.isOpening) openBrowser(server.url);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => void server.close().then(() => process.exit(0)));
}
