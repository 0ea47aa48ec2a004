// The layers of architecture.md section 1, held over every import of `src`. A reach across them would be
// the first step back to a game whose rules can only be tested through its pictures.
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles, walkTree, type Import, type SourceFile } from './support/source-files.ts';

type Layer = {
  /** Folders whose code it may run. */
  readonly runs: readonly string[];
  /** Folders it may know by their types only. */
  readonly knows: readonly string[];
  readonly packages: readonly string[];
};

const LAYERS: Readonly<Record<string, Layer>> = {
  sim: { runs: [], knows: [], packages: [] },
  credit: { runs: ['sim'], knows: [], packages: [] },
  content: { runs: [], knows: ['sim', 'credit'], packages: ['valibot'] },
  // Bodies and poses: pure geometry for the mine and for the page. Trades are the simulation's word.
  rig: { runs: [], knows: ['sim'], packages: [] },
  session: { runs: ['sim', 'credit'], knows: ['content'], packages: ['zustand/vanilla'] },
  i18n: { runs: [], knows: [], packages: ['intl-messageformat'] },
  // A lesson and its result: pure, so that a pupil's page, the teacher's board and its workers read the same codes.
  lesson: { runs: ['sim', 'credit'], knows: ['session'], packages: [] },
  // What the face is made of (`ledgeOf`, `PIECES`) is the simulation's to say, in pictures and in buttons.
  view: { runs: ['session', 'sim', 'rig'], knows: [], packages: ['phaser', 'phaser-src'] },
  // A front page is a model of keys and numbers made by `credit`, formatted where it is shown.
  ui: {
    runs: ['session', 'credit', 'i18n', 'rig', 'lesson', 'materials'],
    knows: ['sim', 'classroom', 'board', 'pack'],
    packages: ['preact', 'd3-sankey', 'uqr'],
  },
  sound: { runs: ['session'], knows: ['sim'], packages: ['howler'] },
  // The worker of the coalition rule runs `sim` and `credit` off the main thread; the offline worker keeps files.
  platform: {
    runs: ['sim', 'credit', 'lesson', 'pack'],
    knows: ['session', 'board'],
    packages: ['workbox-precaching', 'qr/decode.js'],
  },
  // What a platform keeps is a progress code, made to fit; the hashes that mark it are the simulation's.
  lms: { runs: ['lesson', 'sim'], knows: ['session'], packages: ['fflate'] },
  // Packages for learning platforms, made by a command and in the browser alike.
  pack: { runs: ['lesson', 'sim'], knows: [], packages: ['fflate'] },
  // The pupil's way through a lesson.
  classroom: { runs: ['lesson', 'sim'], knows: ['session'], packages: ['zustand/vanilla'] },
  // The teacher's board: codes in, a class out.
  board: {
    runs: ['lesson', 'materials'],
    knows: ['sim', 'credit', 'session'],
    packages: ['zustand/vanilla'],
  },
  // What a museum writes into `kiosk.json` is checked as a level file is.
  kiosk: { runs: ['materials'], knows: ['session'], packages: ['valibot', 'zustand/vanilla'] },
  // What a teacher or a museum takes away as a file, made of words and data alone.
  materials: { runs: [], knows: ['i18n'], packages: [] },
};

/** `file -> import` that the table forbids and that is still there. Starts and stays empty; only ever shrinks. */
const ALLOWED: readonly string[] = [];

const files = sourceFiles();
const folderOf = (path: string): string => path.split('/')[0] ?? '';
const layered = files.filter((file) => folderOf(file.path) in LAYERS);

const isAllowedPackage = (layer: Layer, from: string): boolean =>
  layer.packages.some((name) => from === name || from.startsWith(`${name}/`)) || from.endsWith('.css');

const isAllowedFolder = (layer: Layer, own: string, target: string, isTypeOnly: boolean): boolean =>
  target === own || layer.runs.includes(target) || (isTypeOnly && layer.knows.includes(target));

/** Data beside `src` (levels, texts) is no layer. */
const isForbidden = (file: SourceFile, { from, isTypeOnly }: Import): boolean => {
  const own = folderOf(file.path);
  const layer = LAYERS[own];
  if (layer === undefined) return false;
  if (!from.startsWith('.')) return !isAllowedPackage(layer, from);
  const target = posix.join(posix.dirname(file.path), from);
  return !target.startsWith('../') && !isAllowedFolder(layer, own, folderOf(target), isTypeOnly);
};

const reaches = layered.flatMap((file) =>
  file.imports.filter((each) => isForbidden(file, each)).map((each) => `${file.path} -> ${each.from}`),
);

const RANDOM_OR_INEXACT = new Set(
  'random sin cos tan asin acos atan atan2 sinh cosh tanh asinh acosh atanh exp expm1 log log2 log10 log1p pow sqrt cbrt hypot fround'.split(
    ' ',
  ),
);
const CLOCKS_AND_PLACES = new Set(
  'Date performance Intl setTimeout setInterval queueMicrotask crypto window document navigator localStorage fetch process Promise globalThis'.split(
    ' ',
  ),
);

type Node = Readonly<Record<string, unknown>>;
const nameOf = (node: unknown): string => (node as { readonly name?: string } | undefined)?.name ?? '';

/** What of a syntax node a pure file must not hold, or null. */
const impurityOf = (node: Node): string | null => {
  const property = nameOf(node['property']);
  if (nameOf(node['object']) === 'Math' && RANDOM_OR_INEXACT.has(property)) return `Math.${property}`;
  if (property === 'localeCompare' || property === 'toLocaleString') return property;
  if (node['type'] === 'Identifier' && CLOCKS_AND_PLACES.has(nameOf(node))) return nameOf(node);
  if (node['type'] === 'BinaryExpression' && node['operator'] === '**') return '**';
  return node['type'] === 'AwaitExpression' || node['async'] === true ? 'async' : null;
};

/** Found in the syntax tree: comments and strings are free to speak of clocks. */
const impurities = (file: SourceFile): string[] => {
  const found: string[] = [];
  walkTree(file.program, (node) => {
    const impurity = impurityOf(node);
    if (impurity !== null) found.push(`${file.path}: ${impurity}`);
  });
  return found;
};

describe('the layers', () => {
  it('are all there to be read', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap((file) => file.imports).length).toBeGreaterThan(100);
  });

  it('leave no folder of src without a rule', () => {
    const folders = new Set(
      files.filter((file) => file.path.includes('/')).map((file) => folderOf(file.path)),
    );
    expect([...folders].filter((folder) => !(folder in LAYERS))).toEqual([]);
  });

  it('are reached across by no import', () => {
    expect(reaches.filter((reach) => !ALLOWED.includes(reach))).toEqual([]);
  });

  it('allow no exception that is no longer needed', () => {
    expect(ALLOWED.filter((reach) => !reaches.includes(reach))).toEqual([]);
  });

  it('are joined in the files at the root of src alone', () => {
    const upward = layered.flatMap((file) =>
      file.imports
        .filter(
          (each) =>
            each.from.startsWith('.') && !posix.join(posix.dirname(file.path), each.from).includes('/'),
        )
        .map((each) => `${file.path} -> ${each.from}`),
    );
    expect(upward).toEqual([]);
  });
});

describe('the simulation', () => {
  it('is entered by its one door', () => {
    const deeper = layered.flatMap((file) =>
      file.imports
        .filter((each) => folderOf(file.path) !== 'sim' && each.from.startsWith('.'))
        .map((each) => posix.join(posix.dirname(file.path), each.from))
        .filter((target) => target.startsWith('sim/') && target !== 'sim/index.ts')
        .map((target) => `${file.path} -> ${target}`),
    );
    expect(deeper).toEqual([]);
  });
});

describe('the pure layers', () => {
  it('touch no clock, chance, browser or inexact function', () => {
    const pure = layered.filter((file) => ['sim', 'credit', 'lesson'].includes(folderOf(file.path)));
    expect(pure.length).toBeGreaterThan(20);
    expect(pure.flatMap(impurities)).toEqual([]);
  });
});

describe('every file', () => {
  it('opens with what it is for', () => {
    expect(files.filter((file) => !/^(?:\/\/|\/\*\*)/.test(file.text)).map((file) => file.path)).toEqual([]);
  });

  it('is held by every rule: no switch that turns a check off', () => {
    const switches = /@ts-(?:ignore|nocheck|expect-error)|(?:oxlint|eslint)-disable|knip-ignore/;
    expect(files.filter((file) => switches.test(file.text)).map((file) => file.path)).toEqual([]);
  });
});
