// The stages of `npm test` and `npm run check`, each a program that must end well. The two runners of
// tests also leave a count behind, from which the closing line is summed.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { rootFolder, runBin } from './run-bin.mjs';

/** @typedef {{ readonly passed: number, readonly failed: number }} Count */
/** @typedef {{ readonly name: string, readonly run: () => Promise<number>, readonly count?: () => Count | null }} Stage */

/** What follows the program's name in the `lint` script of package.json: the one list of what is linted. */
const lintArguments = () =>
  JSON.parse(readFileSync(join(rootFolder, 'package.json'), 'utf8'))
    .scripts.lint.split(' ')
    .slice(1);

const unitReport = join('.cache', 'unit.json');
const e2eReport = join('.cache', 'e2e.json');

/** @typedef {{ status: string, assertionResults: readonly unknown[] }} UnitFile */
/** @typedef {{ numPassedTests: number, numFailedTests: number, testResults: readonly UnitFile[] }} UnitReport */
/** @typedef {{ stats: Record<'expected' | 'unexpected' | 'flaky', number>, errors: readonly unknown[] }} E2eReport */

/**
 * What a runner of tests left behind, or null where it left nothing.
 * @param {string} path
 */
const readReport = (path) => {
  try {
    return JSON.parse(readFileSync(join(rootFolder, path), 'utf8'));
  } catch {
    return null;
  }
};

/** @param {string} path */
const freshReport = (path) => {
  mkdirSync(join(rootFolder, '.cache'), { recursive: true });
  rmSync(join(rootFolder, path), { force: true });
};

/** @type {Stage} */
export const types = { name: 'types', run: () => runBin('typescript', 'tsc', ['-b']) };

/** @type {Stage} */
export const lint = { name: 'lint', run: () => runBin('oxlint', 'oxlint', lintArguments()) };

/** @type {Stage} */
export const unused = { name: 'unused', run: () => runBin('knip', 'knip', ['--no-progress']) };

/** @type {Stage} */
export const unit = {
  name: 'unit',
  run: () => {
    freshReport(unitReport);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
    return runBin('vitest', 'vitest', ['run', ...reporters]);
  },
  count: () => {
    /** @type {UnitReport | null} */
    const report = readReport(unitReport);
    if (report === null) return null;
    // A test file that cannot even be read holds no test to fail: it counts as one.
    const broken = report.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
  },
};

/** @type {Stage} */
export const built = { name: 'build', run: async () => ((await build()) ? 0 : 1) };

/** @param {string} chromium @returns {Stage} */
export const e2eWith = (chromium) => ({
  name: 'e2e',
  run: () => {
    freshReport(e2eReport);
    return runBin('@playwright/test', 'playwright', ['test', '--reporter=list,json'], {
      CHROMIUM_PATH: chromium,
      PLAYWRIGHT_JSON_OUTPUT_NAME: e2eReport,
    });
  },
  count: () => {
    /** @type {E2eReport | null} */
    const report = readReport(e2eReport);
    if (report === null) return null;
    const { stats, errors } = report;
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
  },
});
