// The closing lines of `npm test`: nobody may read "0 failed" under a run that was red.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runStages } from '../../tools/run-stages.mjs';

const lines: string[] = [];

beforeEach(() => {
  lines.length = 0;
  vi.spyOn(console, 'log').mockImplementation((line: string) => {
    lines.push(...line.split('\n'));
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

const stage = (name: string, code: number, count?: { passed: number; failed: number } | null) => ({
  name,
  run: () => Promise.resolve(code),
  ...(count === undefined ? {} : { count: () => count }),
});

describe('the closing line', () => {
  it('sums the tests of every stage', async () => {
    const isGood = await runStages([
      stage('types', 0),
      stage('unit', 0, { passed: 40, failed: 0 }),
      stage('e2e', 0, { passed: 2, failed: 0 }),
    ]);
    expect(isGood).toBe(true);
    expect(lines.at(-1)).toBe('42 passed, 0 failed');
  });

  it('counts a stage that broke without a failed test', async () => {
    expect(await runStages([stage('types', 2), stage('unit', 0, { passed: 3, failed: 0 })])).toBe(false);
    expect(lines.at(-1)).toBe('3 passed, 1 failed');
  });

  it('counts a runner of tests that left no report behind', async () => {
    expect(await runStages([stage('unit', 0, null)])).toBe(false);
    expect(lines.at(-1)).toBe('0 passed, 1 failed');
  });

  it('believes the failed tests over a good exit code', async () => {
    expect(await runStages([stage('unit', 0, { passed: 5, failed: 2 })])).toBe(false);
    expect(lines.at(-1)).toBe('5 passed, 2 failed');
  });

  it('stops where the rest would be pointless', async () => {
    await runStages([stage('build', 1), stage('e2e', 0, { passed: 9, failed: 0 })], 'build');
    expect(lines.at(-1)).toBe('0 passed, 1 failed');
  });
});
