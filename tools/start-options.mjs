// What may follow `npm start --`: kept apart from the doing so that a wrong flag is told in one sentence.

/** Where the game is served unless told otherwise: the tons of the record, twice over. */
export const USUAL_PORT = 10235;

/** Out of reach of the game's: a browser that keeps the game offline at an address would show it there for ever after. */
export const GALLERY_PORT = 10335;

/**
 * @param {readonly string[]} args
 * @returns {{ readonly ok: true, readonly isOpening: boolean, readonly port: number | null } | { readonly ok: false, readonly complaint: string }}
 */
export const readStartOptions = (args) => {
  let isOpening = true;
  /** @type {number | null} */
  let port = null;
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? '';
    if (arg === '--no-open') isOpening = false;
    else if (arg === '--port' || arg.startsWith('--port=')) {
      const text = arg === '--port' ? (args[(i += 1)] ?? '') : arg.slice('--port='.length);
      if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) {
        return { ok: false, complaint: `--port takes a number from 0 to 65535, not "${text}".` };
      }
      port = Number(text);
    } else {
      return { ok: false, complaint: `Unknown option "${arg}": npm start knows --no-open and --port N.` };
    }
  }
  return { ok: true, isOpening, port };
};
