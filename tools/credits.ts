// Nothing leaves this repository that nobody answers for: every file under `assets` and `public` must stand in
// `assets/credits.json`, every font package too. A build that found one unlisted would ship it for ever, so it stops.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

type Credit = {
  /** From the root, with forward slashes; a folder ends with one and answers for all it holds. */
  readonly path: string;
  readonly source: string;
  readonly author: string;
  readonly licence: string;
  readonly recipe: string | null;
};
type FontCredit = { readonly package: string; readonly author: string; readonly licence: string };
export type Credits = { readonly files: readonly Credit[]; readonly fonts: readonly FontCredit[] };

const PLACE = 'assets/credits.json';
const rootFolder = fileURLToPath(new URL('../', import.meta.url));

const readJson = (path: string, root: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

export const readCredits = (root = rootFolder): Credits => readJson(PLACE, root) as Credits;

/** Hidden files of `assets` are asked for by nobody; those of `public` are copied with the rest. */
const isShipped = (path: string): boolean => path.startsWith('public/') || !/\/\.[^/]*$/.test(path);

/** Every file of `assets` and `public`, from the root, with forward slashes. */
export const shippedFiles = (root = rootFolder): readonly string[] =>
  ['assets', 'public']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
    )
    .filter(isShipped)
    .sort();

/** The font packages the game depends on. */
export const fontPackages = (root = rootFolder): readonly string[] => {
  const { dependencies } = readJson('package.json', root) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return Object.keys(dependencies).filter((name) => name.startsWith('@fontsource'));
};

export const isCreditedBy = (path: string, credit: Credit): boolean =>
  credit.path.endsWith('/') ? path.startsWith(credit.path) : path === credit.path;

/** One sentence that names all nobody answers for; null where there is nothing of the kind. */
export const uncredited = (
  credits: Credits,
  files: readonly string[],
  fonts: readonly string[],
): string | null => {
  const unlisted = [
    ...files.filter((path) => !credits.files.some((credit) => isCreditedBy(path, credit))),
    ...fonts.filter((name) => !credits.fonts.some((credit) => credit.package === name)),
  ];
  return unlisted.length === 0
    ? null
    : `Not listed in ${PLACE} with source, author and licence: ${unlisted.join(', ')}.`;
};

/** Stops a build that would ship what is listed nowhere, before its first file is read. */
export const credited = (root = rootFolder): Plugin => ({
  name: 'credited',
  apply: 'build',
  configResolved: () => {
    const complaint = uncredited(readCredits(root), shippedFiles(root), fontPackages(root));
    if (complaint === null) return;
    const error = new Error(complaint);
    // Whoever added a file is told which one, and not where in the bundler.
    error.stack = complaint;
    throw error;
  },
});
