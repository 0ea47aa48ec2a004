// The command line of a shift: one JSON object, or one clear sentence and a failing exit code.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

type Answer = { readonly code: number; readonly stdout: string; readonly stderr: string };

const shift = (...args: readonly string[]): Promise<Answer> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'tools/shift.ts', ...args],
      { cwd: root },
      (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
      },
    );
  });

const FIELDS = [
  'tons',
  'norms',
  'ticks',
  'props',
  'falls',
  'hurt',
  'exposureSeconds',
  'waits',
  'journalBytes',
  'stateHash',
  'journalHash',
  'credit',
  'replay',
];

describe('the shift command', () => {
  it('prints one JSON object, whose replay verifies to the same hashes', async () => {
    const run = await shift(
      '--level',
      'record-night',
      '--seed',
      '7',
      '--bot',
      'par',
      '--without',
      'timberman-2',
      '--json',
    );
    expect(run.stderr).toBe('');
    const report = JSON.parse(run.stdout) as Record<string, unknown>;
    expect(Object.keys(report)).toEqual(expect.arrayContaining(FIELDS));
    expect(report['props']).not.toHaveProperty('timberman-2');

    const whole = JSON.parse(
      (await shift('--level', 'lamp-room', '--seed', '7', '--bot', 'par', '--json')).stdout,
    ) as Record<string, unknown>;
    const again = JSON.parse((await shift('--replay', String(whole['replay']), '--json')).stdout) as Record<
      string,
      unknown
    >;
    expect(again).toMatchObject({
      verified: true,
      stateHash: whole['stateHash'],
      journalHash: whole['journalHash'],
    });
  });

  it.each([
    ['an unknown level', ['--level', 'no-such-level', '--json']],
    ['an unknown bot', ['--level', 'lamp-room', '--bot', 'hero', '--json']],
    ['an unknown flag', ['--level', 'lamp-room', '--speed', '3']],
    ['a damaged code', ['--replay', 'ZgEMcmVj', '--json']],
    ['a seed that is no number', ['--level', 'lamp-room', '--seed', 'x']],
  ])('says in one sentence that it was given %s', async (_what, args) => {
    const run = await shift(...args);
    expect(run.code).toBe(1);
    expect(run.stdout).toBe('');
    expect(run.stderr.trim()).toMatch(/^[A-Z-][^\n]*\.$/);
  });
});
