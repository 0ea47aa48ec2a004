// What `npm start` and `npm run gallery` have in common: install what is missing, build what changed, serve it, open a
// browser, and go when they are told to. Fails with one sentence.
import { ensureModules } from './ensure-modules.mjs';
import { openBrowser } from './open-browser.mjs';
import { serveAt } from './serve-at.mjs';
import { readStartOptions } from './start-options.mjs';

/** @type {(sentence: string) => never} */
const fail = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

/**
 * @param {object} what
 * @param {string} what.name as it begins a sentence
 * @param {string} what.folder
 * @param {number} what.usualPort
 * @param {() => Promise<boolean>} what.ensure builds where it is stale; false where it could not
 */
export const serveUntilStopped = async ({ name, folder, usualPort, ensure }) => {
  const options = readStartOptions(process.argv.slice(2));
  if (!options.ok) fail(options.complaint);
  if (!(await ensureModules())) process.exit(1);
  if (!(await ensure())) fail(`${name} could not be built; the messages above say why.`);

  const served = await serveAt(folder, options.port, usualPort);
  if (!served.ok) fail(served.complaint);
  const { server } = served;
  console.log(`${name} is served at ${server.url}\nStop with Ctrl+C.`);
  if (options.isOpening) openBrowser(server.url);

  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
};
