// The scripts a technician runs, run here below a folder of their own: into place, a new build, back again, away.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeBundle } from '../../tools/kiosk/bundle.ts';
import { readKioskOptions } from '../../tools/kiosk/options.ts';

const HOME = '/opt/102-tons';
let folder = '';
const at = (...parts: readonly string[]): string => join(folder, ...parts);
const installed = (...parts: readonly string[]): string => at('root', HOME, ...parts);

const build = (name: string): string => {
  mkdirSync(at(name, 'assets'), { recursive: true });
  writeFileSync(at(name, 'index.html'), name);
  return at(name);
};

const run = (script: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync('sh', [script, ...args], {
    encoding: 'utf8',
    env: { ...process.env, DESTDIR: at('root') },
  });
  return { status, said: `${stdout}${stderr}`.trim() };
};

const shown = (link = 'current'): string => readFileSync(installed(link, 'index.html'), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'install-'));
  writeBundle(readKioskOptions(['--dir', build('first'), '--out', at('stick')]));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('install.sh', () => {
  it('only says what it would do when it is asked to', () => {
    const { status, said } = run(at('stick', 'install.sh'), '--dry-run');
    expect(status).toBe(0);
    expect(said).toContain('+ sh ');
    expect(existsSync(at('root'))).toBe(false);
  });

  it('puts game, scripts, settings and units in their places', () => {
    expect(run(at('stick', 'install.sh')).status).toBe(0);
    expect(shown()).toBe('first');
    const units = readdirSync(at('root/etc/systemd/system')).toSorted();
    expect(units).toEqual(['102-tons-cage.service', '102-tons-server.service', '102-tons-x11.service']);
    expect(readFileSync(at('root/etc/pam.d/102-tons'), 'utf8')).toContain('pam_systemd.so');
    const scripts = [
      'browser.sh',
      'devtools.py',
      'home.sh',
      'rollback.sh',
      'screen.sh',
      'serve.py',
      'update.sh',
    ];
    expect(readdirSync(installed('bin')).toSorted()).toEqual([...scripts, 'watch.py']);
  });

  it('keeps the settings a museum has changed', () => {
    run(at('stick', 'install.sh'));
    writeFileSync(installed('kiosk.json'), '{"pin":"2468"}');
    run(at('stick', 'install.sh'));
    expect(readFileSync(installed('kiosk.json'), 'utf8')).toBe('{"pin":"2468"}');
  });

  it('takes the ports and the link of the new stick and keeps the old ones beside them', () => {
    run(at('stick', 'install.sh'));
    writeFileSync(installed('kiosk.env'), 'KIOSK_TURN="3"\n');
    expect(run(at('stick', 'install.sh')).said).toContain('kept as kiosk.env.before');
    expect(readFileSync(installed('kiosk.env'), 'utf8')).toContain('KIOSK_PORT="8102"');
    expect(readFileSync(installed('kiosk.env.before'), 'utf8')).toBe('KIOSK_TURN="3"\n');
  });

  it.each([['--session', 'mir'], ['--force']])('refuses %s', (...args) => {
    expect(run(at('stick', 'install.sh'), ...args)).toMatchObject({ status: 1 });
    expect(existsSync(at('root'))).toBe(false);
  });
});

describe('update.sh and rollback.sh', () => {
  beforeEach(() => run(at('stick', 'install.sh')));
  const update = (from: string) => run(installed('bin', 'update.sh'), from);
  const rollback = () => run(installed('bin', 'rollback.sh'));

  it('take a folder, keep the build before, and go back to it and forth again', () => {
    expect(update(build('second')).status).toBe(0);
    expect([shown(), shown('previous')]).toEqual(['second', 'first']);
    rollback();
    expect([shown(), shown('previous')]).toEqual(['first', 'second']);
    rollback();
    expect(shown()).toBe('second');
  });

  it('take an archive, with or without a folder round it', () => {
    build('second');
    spawnSync('tar', ['-czf', at('round.tar.gz'), '-C', folder, 'second']);
    expect(update(at('round.tar.gz')).status).toBe(0);
    expect(shown()).toBe('second');
    build('third');
    spawnSync('tar', ['-czf', at('flat.tar.gz'), '-C', at('third'), '.']);
    expect(update(at('flat.tar.gz')).status).toBe(0);
    expect(shown()).toBe('third');
  });

  it('keep two builds and no more', () => {
    for (const name of ['second', 'third', 'fourth']) update(build(name));
    expect(readdirSync(installed('versions'))).toHaveLength(2);
    expect([shown(), shown('previous')]).toEqual(['fourth', 'third']);
  });

  it('refuse what is not the whole game, and leave everything as it was', () => {
    mkdirSync(at('half'));
    writeFileSync(at('half', 'index.html'), 'half');
    writeFileSync(at('torn.tar.gz'), 'torn');
    for (const [from, why] of [
      [at('half'), 'no assets folder'],
      [at('stick', 'units'), 'no index.html'],
      [at('torn.tar.gz'), 'not a whole .tar.gz'],
      [at('nowhere'), 'There is no'],
    ] as const) {
      const { status, said } = update(from);
      expect([status, said]).toEqual([1, expect.stringContaining(why)]);
    }
    expect(shown()).toBe('first');
    expect(readdirSync(installed('versions'))).toHaveLength(1);
  });

  it('say so where there is nothing to go back to', () => {
    expect(rollback()).toEqual({ status: 1, said: 'There is no build before this one.' });
    expect(shown()).toBe('first');
  });
});

describe('uninstall.sh', () => {
  it('takes away what it brought and leaves what the museum wrote', () => {
    run(at('stick', 'install.sh'));
    expect(run(at('stick', 'uninstall.sh')).status).toBe(0);
    expect(readdirSync(installed())).toEqual(['kiosk.json']);
    expect(readdirSync(at('root/etc/systemd/system'))).toEqual([]);
  });

  it('leaves nothing when it is asked to', () => {
    run(at('stick', 'install.sh'));
    run(at('stick', 'uninstall.sh'), '--purge');
    expect(existsSync(installed())).toBe(false);
  });
});
