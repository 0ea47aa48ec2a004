// Serves a folder at the wished port, or, where the wish was only ours, at the next free one.
import { serveFolder } from './serve.mjs';

/** @typedef {Awaited<ReturnType<typeof serveFolder>>} Server */

/**
 * @param {string} folder
 * @param {number | null} wished null for the usual port or one of the twenty after it
 * @param {number} usual
 * @returns {Promise<{ readonly ok: true, readonly server: Server } | { readonly ok: false, readonly complaint: string }>}
 */
export const serveAt = async (folder, wished, usual) => {
  const first = wished ?? usual;
  const last = wished === null ? first + 20 : first;
  for (let port = first; port <= last; port += 1) {
    try {
      return { ok: true, server: await serveFolder(folder, port) };
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      if (code !== 'EADDRINUSE')
        return { ok: false, complaint: `The port ${port} could not be opened: ${code}.` };
      if (wished === null) console.log(`Port ${port} is in use; trying the next one.`);
    }
  }
  return {
    ok: false,
    complaint:
      wished === null
        ? `The ports ${first} to ${last} are all in use; choose one with: --port N`
        : `Port ${first} is in use; choose another, or --port 0 for any free one.`,
  };
};
