// A server a test can switch off: the built game, copied into a folder below the root of a server of the test's own, which
// can be stopped, started again at the same address, and given a second edition of the game or a file beside it.
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveFolder } from '../../../tools/serve.mjs';

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));

export type Museum = {
  /** Of the game, some folders below the root. */
  readonly url: string;
  open(): Promise<void>;
  close(): Promise<void>;
  /** Puts a file beside index.html; null takes it away. */
  put(name: string, text: string | null): void;
  /** The next version of the game, in place of this one; what is no longer part of it is gone. */
  renew(version: string): void;
  remove(): Promise<void>;
};

const isText = (name: string): boolean => /\.(?:html|js|css|json)$/.test(name);

/** The version of a built game, as it stands in its scripts. */
export const versionIn = (folder: string): string => {
  for (const name of readdirSync(join(folder, 'assets'))) {
    const found = name.endsWith('.js')
      ? /\d+\.\d+\.\d+\+[0-9a-f]{8}/.exec(readFileSync(join(folder, 'assets', name), 'utf8'))
      : null;
    if (found !== null) return found[0];
  }
  throw new Error('the built game does not say which version it is');
};

export const builtVersion = (): string => versionIn(dist);

/**
 * As a build of changed sources would come out: another version, hence other scripts under other names, hence another
 * page. Every script is renamed, so that a page of the old edition finds none of its own on the server.
 */
const renewFolder = (folder: string, version: string): void => {
  const before = versionIn(folder);
  const scripts = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'));
  const names = new Map(scripts.map((name) => [name, name.replace(/-(.{8})\.js$/, '-renewed$1.js')]));
  const renamed = new RegExp([...names.keys()].map((name) => name.replaceAll('.', '\\.')).join('|'), 'g');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isText);
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8').replaceAll(before, version);
    writeFileSync(
      join(folder, file),
      text
        .replaceAll(renamed, (name) => names.get(name) ?? name)
        // The page is the one changed file without a hash in its name.
        .replace(/"revision":"[0-9a-f]+"(?=,"url":"index\.html")/, `"revision":"${version}"`),
    );
  }
  for (const [name, next] of names) renameSync(join(folder, 'assets', name), join(folder, 'assets', next));
};

export const openMuseum = async (): Promise<Museum> => {
  const root = mkdtempSync(join(tmpdir(), '102-tons-museum-'));
  const folder = join(root, 'hall', 'game');
  cpSync(dist, folder, { recursive: true });
  let server: Awaited<ReturnType<typeof serveFolder>> | null = await serveFolder(root, 0);
  const { port, href } = new URL(server.url);
  const close = async (): Promise<void> => {
    await server?.close();
    server = null;
  };
  return {
    url: `${href}hall/game/`,
    open: async () => {
      server ??= await serveFolder(root, Number(port));
    },
    close,
    put: (name, text) => {
      if (text === null) rmSync(join(folder, name), { force: true });
      else writeFileSync(join(folder, name), text);
    },
    renew: (version) => renewFolder(folder, version),
    remove: async () => {
      await close();
      rmSync(root, { recursive: true, force: true });
    },
  };
};
