// Runs a program of an installed package with this very Node, so that no shell, no PATH and no
// platform-specific launcher stands between a script and its tool.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, whatever folder the command was typed in. */
export const rootFolder = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Runs a command to its end with its output shown; resolves with its exit code (1 where it could not start).
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [env]
 * @returns {Promise<number>}
 */
export const run = (command, args, env = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: rootFolder,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });

/**
 * The script behind a package's command, for example `binOf('vite', 'vite')`.
 * @param {string} packageName
 * @param {string} binName
 * @returns {string}
 */
export const binOf = (packageName, binName) => {
  const folder = join(rootFolder, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[binName]);
};

/**
 * @param {string} packageName
 * @param {string} binName
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [env]
 */
export const runBin = (packageName, binName, args, env = {}) =>
  run(process.execPath, [binOf(packageName, binName), ...args], env);

/**
 * Runs npm, found beside this Node or through the npm that started us.
 * @param {readonly string[]} args
 */
export const runNpm = (args) => {
  const started = process.env['npm_execpath'];
  if (started !== undefined && existsSync(started) && started.endsWith('.js')) {
    return run(process.execPath, [started, ...args]);
  }
  return process.platform === 'win32' ? run('cmd', ['/c', 'npm', ...args]) : run('npm', args);
};
