// `npm run gallery`: everything there is to see on one page. Options: --no-open, --port N (0 for any free port).
import '../need-node.mjs';
import { ensureModules } from '../ensure-modules.mjs';
import { openBrowser } from '../open-browser.mjs';
import { serveAt } from '../serve-at.mjs';
import { readStartOptions } from '../start-options.mjs';
import { ensureGallery, galleryFolder } from './build.mjs';

/** @type {(sentence: string) => never} */
const fail = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

const options = readStartOptions(process.argv.slice(2));
if (!options.ok) fail(options.complaint);
if (!(await ensureModules())) process.exit(1);
if (!(await ensureGallery())) fail('The gallery could not be built; the messages above say why.');

const served = await serveAt(galleryFolder, options.port);
if (!served.ok) fail(served.complaint);
const { server } = served;
console.log(`The gallery is served at ${server.url}\nStop with Ctrl+C.`);
if (options.isOpening) openBrowser(server.url);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => void server.close().then(() => process.exit(0)));
}
