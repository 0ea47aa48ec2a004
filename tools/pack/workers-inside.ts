// Workers without a file of their own: a browser lets no page that was opened from a file start one that lies beside it. The
// sources say `new Worker(new URL(...))` as everywhere; here that becomes a worker carried inside the script.
import type { Plugin } from 'vite';

const WORKER =
  /new Worker\(\s*new URL\(\s*(['"])([^'"]+)\1\s*,\s*import\.meta\.url\s*,?\s*\)\s*(?:,\s*\{[^{}]*\}\s*)?,?\s*\)/g;

/** The same source with every worker it makes carried along. Null where it makes none. */
export const carryWorkers = (code: string): string | null => {
  const names = new Map<string, string>();
  const carried = code.replaceAll(WORKER, (_whole, _quote, file: string) => {
    const name = names.get(file) ?? `CarriedWorker${names.size}`;
    names.set(file, name);
    return `new ${name}()`;
  });
  if (names.size === 0) return null;
  const imports = [...names].map(([file, name]) => `import ${name} from '${file}?worker&inline';`);
  return `${imports.join('\n')}\n${carried}`;
};

export const workersInside = (): Plugin => ({
  name: 'workers-inside',
  enforce: 'pre',
  transform: (code, id) => {
    if (!/\/src\/[^?]*\.tsx?$/.test(id.replaceAll('\\', '/'))) return null;
    const carried = carryWorkers(code);
    return carried === null ? null : { code: carried, map: null };
  },
});
