// The licences of everything that is inside the built game and not its own: letters and libraries. They ask to be handed on
// with every copy; a copy of `dist` on a stick or in a learning platform has no other place for them. One plain text, the
// same bytes on every machine.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { LICENCES_FILE } from '../src/ui/licences.ts';

type Package = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Each licence file it brings, whole. */
  readonly texts: readonly string[];
};
type PackageFile = {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
};

const rootFolder = fileURLToPath(new URL('../', import.meta.url));

/** Runs in the built game, and is needed by the build alone for all that `package.json` knows: the offline worker's. */
const ALSO_SHIPPED = ['workbox-precaching'];

const RULE = '='.repeat(32);

const readText = (path: string): string => readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim();

const readPackage = (folder: string): PackageFile =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile;

/** Where `from` finds this package: in its own `node_modules`, or in those of a folder above. */
const folderOf = (name: string, from: string): string => {
  const folder = join(from, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  if (dirname(from) === from) throw new Error(`The package ${name} is not installed.`);
  return folderOf(name, dirname(from));
};

const gather = (names: readonly string[], from: string, folders: Set<string>): void => {
  for (const name of names) {
    const folder = folderOf(name, from);
    if (folders.has(folder)) continue;
    folders.add(folder);
    gather(Object.keys(readPackage(folder).dependencies ?? {}), folder, folders);
  }
};

const describe = (folder: string): Package => {
  const { name, version, license } = readPackage(folder);
  const texts = readdirSync(folder)
    .filter((file) => /^licen[cs]e/i.test(file))
    .sort()
    .map((file) => readText(join(folder, file)));
  if (license === undefined || texts.length === 0)
    throw new Error(`The package ${name} is shipped and brings no text of its licence.`);
  return { name, version, licence: license, texts };
};

/** Every package inside the built game: what it depends on, and what that depends on. Letters first, then by name. */
export const shippedPackages = (root = rootFolder): readonly Package[] => {
  const folders = new Set<string>();
  gather([...Object.keys(readPackage(root).dependencies ?? {}), ...ALSO_SHIPPED], root, folders);
  const place = ({ name, version }: Package): string =>
    `${name.startsWith('@fontsource') ? 0 : 1} ${name} ${version}`;
  return [...folders].map(describe).sort((a, b) => (place(a) < place(b) ? -1 : 1));
};

/** The game's own licence, then that of each package. */
export const licenceText = (root = rootFolder): string => {
  const parts = shippedPackages(root).map(({ name, version, licence, texts }) =>
    [RULE, `${name} ${version} (${licence})`, RULE, '', texts.join('\n\n')].join('\n'),
  );
  return `${['102 Tons', '', readText(join(root, 'LICENSE')), '', ...parts].join('\n')}\n`;
};

/** The same as a file. Servers differ about the letters of a plain text: the mark at its head decides it. */
export const licencesFile = (root = rootFolder): string => `\uFEFF${licenceText(root)}`;

const packageOf = (id: string): string | null =>
  /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1] ?? null;

/** Packages of these modules whose licence would not be told, each once. */
export const untold = (modules: readonly string[], told: readonly Package[]): readonly string[] => {
  const names = new Set(told.map(({ name }) => name));
  const found = modules.map(packageOf).filter((name) => name !== null);
  return [...new Set(found)].filter((name) => !names.has(name)).sort();
};

/** Lays the licences beside the built page, and stops a build with a package in it of which they say nothing. */
export const licences = (root = rootFolder): Plugin => ({
  name: 'licences',
  apply: 'build',
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
    const missing = untold(modules, shippedPackages(root));
    if (missing.length > 0) this.error(`Shipped without its licence: ${missing.join(', ')}.`);
    this.emitFile({ type: 'asset', fileName: LICENCES_FILE, source: licencesFile(root) });
  },
});
