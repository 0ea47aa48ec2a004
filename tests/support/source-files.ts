// The sources as the layer test reads them: every file of `src`, its syntax tree, and everything it
// imports, in whatever form.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

export type Import = { readonly from: string; readonly isTypeOnly: boolean };
export type SourceFile = {
  /** From `src/`, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly program: unknown;
  readonly imports: readonly Import[];
};

const folder = new URL('../../src/', import.meta.url);

/** Calls `visit` for each node of a syntax tree. */
export const walkTree = (node: unknown, visit: (node: Readonly<Record<string, unknown>>) => void): void => {
  if (typeof node !== 'object' || node === null) return;
  const record = node as Readonly<Record<string, unknown>>;
  if (typeof record['type'] === 'string') visit(record);
  for (const child of Object.values(record)) walkTree(child, visit);
};

/** `import('./x.ts').Y` in a type, and `new URL('./x.ts', import.meta.url)` of a worker. */
const hiddenImports = (program: unknown): Import[] => {
  const found: Import[] = [];
  const add = (value: unknown, isTypeOnly: boolean): void => {
    const from = (value as { readonly value?: unknown } | undefined)?.value;
    if (typeof from === 'string') found.push({ from, isTypeOnly });
  };
  walkTree(program, (node) => {
    if (node['type'] === 'TSImportType') add(node['source'] ?? node['argument'], true);
    const callee = node['callee'] as { readonly name?: unknown } | undefined;
    if (node['type'] === 'NewExpression' && callee?.name === 'URL')
      add((node['arguments'] as unknown[])[0], false);
  });
  return found;
};

const importsOf = (text: string, parsed: ReturnType<typeof parseSync>): Import[] => {
  const { staticImports, staticExports, dynamicImports } = parsed.module;
  const isTypeOnly = (entries: readonly { readonly isType: boolean }[]): boolean =>
    entries.length > 0 && entries.every((entry) => entry.isType);
  return [
    ...staticImports.map((each) => ({
      from: each.moduleRequest.value,
      isTypeOnly: isTypeOnly(each.entries),
    })),
    ...staticExports.flatMap((each) =>
      each.entries
        .flatMap((entry) => entry.moduleRequest?.value ?? [])
        .map((from) => ({ from, isTypeOnly: isTypeOnly(each.entries) })),
    ),
    ...dynamicImports.map(({ moduleRequest }) => ({
      from: text.slice(moduleRequest.start + 1, moduleRequest.end - 1),
      isTypeOnly: false,
    })),
    ...hiddenImports(parsed.program),
  ];
};

const readSource = (path: string): SourceFile => {
  const text = readFileSync(new URL(path, folder), 'utf8');
  const parsed = parseSync(path, text);
  return { path, text, program: parsed.program, imports: importsOf(text, parsed) };
};

export const sourceFiles = (): readonly SourceFile[] =>
  readdirSync(fileURLToPath(folder), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .toSorted()
    .map(readSource);
