// What the setup writes for a museum's machine: units that systemd reads, nothing open to the network, the flags that
// were tried, and a plain word where a wish cannot be met.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeBundle } from '../../tools/kiosk/bundle.ts';
import { kioskFiles } from '../../tools/kiosk/files.ts';
import { Complaint, readKioskOptions } from '../../tools/kiosk/options.ts';

const folder = mkdtempSync(join(tmpdir(), 'kiosk-'));
const game = join(folder, 'game');

beforeAll(() => {
  mkdirSync(join(game, 'assets'), { recursive: true });
  writeFileSync(join(game, 'index.html'), '<p>game');
});
afterAll(() => rmSync(folder, { recursive: true }));

const wish = (...more: readonly string[]) =>
  readKioskOptions(['--dir', game, '--out', join(folder, 'out'), ...more]);

const fileOf = (path: string, ...more: readonly string[]): string =>
  kioskFiles(wish(...more)).find((file) => file.path === path)?.text ?? '';

/** Section.Key and its value; throws at what is neither. */
const readUnit = (text: string): ReadonlyMap<string, string> => {
  const rows = new Map<string, string>();
  let section = '';
  for (const line of text.split('\n').filter((line) => line !== '')) {
    const [, heading, key, value] = /^\[(\w+)\]$|^([A-Za-z]+)=(.*)$/.exec(line) ?? [];
    if (heading !== undefined) section = heading;
    else if (key === undefined || section === '') throw new Error(`no line of a unit: ${line}`);
    else rows.set(`${section}.${key}`, value ?? '');
  }
  return rows;
};

const complaintOf = (deed: () => unknown): string => {
  try {
    deed();
  } catch (error) {
    if (error instanceof Complaint) return error.message;
    throw error;
  }
  return 'no complaint';
};

const SCREENS = ['units/102-tons-cage.service', 'units/102-tons-x11.service'] as const;
const UNITS = ['units/102-tons-server.service', ...SCREENS] as const;

describe('the files of a kiosk', () => {
  it('are the same bytes for the same wishes', () => {
    const wishes = ['--port', '9000', '--query', 'langs=uk,en&hours=10:00-18:00'];
    expect(kioskFiles(wish(...wishes))).toEqual(kioskFiles(wish(...wishes)));
    expect(kioskFiles(wish(...wishes))).not.toEqual(kioskFiles(wish()));
  });

  it('know no folder but the home and those of Debian', () => {
    const known = ['/usr/bin/python3', '/dev/tty0', '/dev/tty1'];
    for (const { path, text } of kioskFiles(wish('--home', '/srv/museum/mine'))) {
      const paths = [...text.matchAll(/(?<![\w:/*.])\/[\w.-]+(?:\/[\w.-]+)+/g)].map(([found]) => found);
      const strange = paths.filter(
        (found) => !known.includes(found) && !found.startsWith('/srv/museum/mine'),
      );
      expect([path, strange]).toEqual([path, []]);
    }
  });

  it('open no port to the network', () => {
    const said = kioskFiles(wish())
      .map(({ text }) => text)
      .join('\n');
    expect([...said.matchAll(/\d+\.\d+\.\d+\.\d+/g)].map(([address]) => address)).toContain('127.0.0.1');
    expect(said.replaceAll('127.0.0.1', '')).not.toMatch(/\d+\.\d+\.\d+\.\d+|\[::\]/);
  });

  it.each(UNITS)('make %s start again for ever', (path) => {
    const unit = readUnit(fileOf(path));
    expect(unit.get('Service.Restart')).toBe('always');
    expect(unit.get('Service.RestartSec')).toBe('3');
    expect(unit.get('Unit.StartLimitIntervalSec')).toBe('0');
    expect(unit.get('Service.User')).toBe('kiosk');
  });

  it.each(SCREENS)('let systemd end %s when nobody says that it lives', (path) => {
    const unit = readUnit(fileOf(path));
    expect(unit.get('Service.Type')).toBe('notify');
    expect(unit.get('Service.NotifyAccess')).toBe('main');
    expect(Number(unit.get('Service.WatchdogSec'))).toBeGreaterThan(20);
    expect(unit.get('Service.ExecStart')).toContain('/bin/watch.py --page ${KIOSK_PAGE}');
  });

  it.runIf(spawnSync('systemd-analyze', ['--version']).status === 0)(
    'are units that systemd itself has nothing against',
    () => {
      for (const { path, text } of kioskFiles(wish()).filter(({ path }) => path.endsWith('.service')))
        writeFileSync(join(folder, path.slice('units/'.length)), text);
      const units = UNITS.map((path) => join(folder, path.slice('units/'.length)));
      const { status, stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', ...units], {
        encoding: 'utf8',
      });
      const ours = stderr.split('\n').filter((line) => line.includes('102-tons'));
      expect([status, ours]).toEqual([0, []]);
    },
  );

  it('lead to the kiosk on the wished port, with the settings of the link', () => {
    const query = 'langs=uk,en&hours=10:00-18:00';
    expect(fileOf('kiosk.env', '--port', '9000', '--query', query)).toContain(
      `KIOSK_PAGE="http://127.0.0.1:9000/?mode=kiosk&${query}"`,
    );
    expect(fileOf('kiosk.env', '--port', '9000')).toContain('KIOSK_DEBUG_PORT="9001"');
  });

  it('hold settings that a museum can change, with a PIN among them', () => {
    expect(JSON.parse(fileOf('kiosk.json'))).toMatchObject({
      arcSeconds: 180,
      pin: '1935',
      openingHours: null,
    });
  });
});

describe('the browser of a kiosk', () => {
  const script = readFileSync(new URL('../../tools/kiosk/machine/browser.sh', import.meta.url), 'utf8');

  it.each([
    '--kiosk',
    '--noerrdialogs',
    '--no-first-run',
    '--disable-session-crashed-bubble',
    '--hide-crash-restore-bubble',
    '--overscroll-history-navigation=0',
    '--disable-pinch',
    '--autoplay-policy=no-user-gesture-required',
    '--disable-component-update',
    '--disable-background-networking',
    '--user-data-dir=',
    '--window-position=0,0',
  ])('is told %s', (flag) => {
    expect(script).toContain(` ${flag}`);
  });

  it('listens for its watcher on loopback, which is where Chromium listens unless told otherwise', () => {
    expect(script).toContain('--remote-debugging-port=');
    expect(script).not.toContain('--remote-debugging-address');
    expect(script).not.toContain('--remote-allow-origins');
  });

  it('is not told to go without its sandbox', () => {
    expect(script).not.toContain('--no-sandbox');
  });
});

describe('the setup', () => {
  it.each([
    ['--port 80', ['--port', '80'], '--port takes a number from 1024 to 65534, not "80".'],
    ['--port 65535', ['--port', '65535'], '--port takes a number from 1024 to 65534, not "65535".'],
    ['--port x', ['--port', 'x'], '--port takes a number from 1024 to 65534, not "x".'],
    [
      'a user of two words',
      ['--user', 'the kiosk'],
      '--user takes a name of small letters, digits, _ and -, not "the kiosk".',
    ],
    ['root', ['--user', 'root'], '--user must not be root: a browser has no business with its rights.'],
    ['--home /', ['--home', '/'], '--home takes a folder below a folder, such as /opt/102-tons, not "/".'],
    [
      'a home the server cannot see',
      ['--home', '/home/kiosk/game'],
      '--home must not lie in /home, /root, /run or /tmp, as "/home/kiosk/game" does.',
    ],
    [
      'a way up',
      ['--home', '/opt/../etc'],
      '--home takes a folder below a folder, such as /opt/102-tons, not "/opt/../etc".',
    ],
    ['another session', ['--session', 'mir'], '--session takes cage or x11, not "mir".'],
    ['half a turn too many', ['--turn', '4'], '--turn takes 0, 1, 2 or 3 quarter turns clockwise, not "4".'],
    [
      'a shell in the link',
      ['--query', 'a=$(id)'],
      '--query takes name=value&name=value in plain letters, not "a=$(id)".',
    ],
    ['another mode', ['--query', 'mode=home'], '--query must not set mode; it is kiosk.'],
    [
      'an unknown flag',
      ['--colour', 'red'],
      'kiosk:setup takes --dir, --out, --home, --user, --port, --session, --turn, --query, each with a value.',
    ],
  ])('refuses %s in one sentence', (_, more, sentence) => {
    expect(complaintOf(() => wish(...more))).toBe(sentence);
  });

  it('says which folder it was not told', () => {
    expect(complaintOf(() => readKioskOptions(['--out', folder]))).toBe('Say --dir FOLDER.');
    expect(complaintOf(() => readKioskOptions(['--dir', folder]))).toBe('Say --out FOLDER.');
  });

  it('refuses a folder that is not the built game', () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    expect(complaintOf(() => writeBundle({ ...wish(), dir: empty }))).toContain('has no index.html');
  });

  it('refuses to write where it cannot, over what is not its own, and into the game itself', () => {
    const inAFile = join(game, 'index.html', 'out');
    const blocked = join(folder, 'a-file');
    writeFileSync(blocked, '');
    expect(complaintOf(() => writeBundle({ ...wish(), out: blocked }))).toContain(
      'not a folder that can be written',
    );
    expect(complaintOf(() => writeBundle({ ...wish(), out: join(blocked, 'out') }))).toMatch(
      /could not be written: E/,
    );
    expect(complaintOf(() => writeBundle({ ...wish(), out: folder }))).toContain(
      'must not lie in one another',
    );
    expect(complaintOf(() => writeBundle({ ...wish(), out: inAFile }))).toContain(
      'must not lie in one another',
    );
    const others = join(folder, 'others');
    mkdirSync(others);
    writeFileSync(join(others, 'thesis.txt'), '');
    expect(complaintOf(() => writeBundle({ ...wish(), out: others }))).toContain('holds something else');
  });

  it('writes over its own folder, and leaves no file of a game that is gone', () => {
    writeBundle(wish());
    const stale = join(folder, 'out', 'game', 'stale.js');
    writeFileSync(stale, '');
    writeBundle(wish());
    expect(() => readFileSync(stale)).toThrow('ENOENT');
    expect(readFileSync(join(folder, 'out', 'game', 'index.html'), 'utf8')).toBe('<p>game');
  });
});
