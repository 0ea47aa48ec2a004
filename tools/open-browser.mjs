// Opens the player's browser. A machine without one (a server, a container) is no error: the address
// has been printed and can be typed.
import { spawn } from 'node:child_process';

/** @param {string} url */
export const openBrowser = (url) => {
  /** @type {readonly [string, readonly string[]]} */
  const [command, args] =
    process.platform === 'darwin'
      ? ['open', [url]]
      : process.platform === 'win32'
        ? ['cmd', ['/c', 'start', '', url]]
        : ['xdg-open', [url]];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
};
