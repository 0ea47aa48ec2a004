// Four layers of settings: the later wins, a slip costs one setting, and nothing the museum writes stops the kiosk.
import { afterEach, describe, expect, it, vi } from 'vitest';
import fc from 'fast-check';
import { createKioskSettings } from '../../src/kiosk/config.ts';
import { fetchConfigFile, type ConfigFile } from '../../src/kiosk/config-file.ts';
import { CONFIG_LIMITS, DEFAULT_CONFIG, readConfig } from '../../src/kiosk/config-schema.ts';
import type { KioskConfig } from '../../src/session/kiosk-port.ts';
import type { StoragePort } from '../../src/session/ports.ts';
import { aStorage, noStorage } from '../support/session.ts';

const fileOf = (values: Partial<KioskConfig>): ConfigFile => ({ state: 'read', values, complaints: [] });

const settingsOf = (
  given: { storage?: StoragePort; file?: Partial<KioskConfig>; search?: string } = {},
): ReturnType<typeof createKioskSettings> =>
  createKioskSettings({
    storage: given.storage ?? aStorage(),
    file: fileOf(given.file ?? {}),
    search: given.search ?? '',
  });

describe('the settings of a kiosk', () => {
  it('are the defaults where nobody set anything', () => {
    const settings = settingsOf();
    expect(settings.config()).toEqual(DEFAULT_CONFIG);
    expect(settings.sourceOf('pin')).toBe('default');
    expect(settings.complaints()).toEqual([]);
  });

  it('have defaults that the schema itself would take', () => {
    expect(readConfig(DEFAULT_CONFIG)).toEqual({ values: DEFAULT_CONFIG, refused: [] });
  });

  it('are taken from the link before the panel, and from the panel before the file', () => {
    const settings = settingsOf({
      file: { arcSeconds: 200, idleSeconds: 60, volume: 10 },
      search: '?arc=240',
    });
    settings.change({ arcSeconds: 300, idleSeconds: 90 });
    expect(settings.config()).toMatchObject({ arcSeconds: 240, idleSeconds: 90, volume: 10 });
    expect([
      settings.sourceOf('arcSeconds'),
      settings.sourceOf('idleSeconds'),
      settings.sourceOf('volume'),
      settings.sourceOf('captions'),
    ]).toEqual(['link', 'panel', 'file', 'default']);
  });

  it('are kept by the machine when the panel changed them', () => {
    const storage = aStorage();
    settingsOf({ storage }).change({ locales: ['ru', 'uk'], pin: '20262026' });
    expect(settingsOf({ storage }).config()).toMatchObject({ locales: ['ru', 'uk'], pin: '20262026' });
  });

  it('hold for the visit where the machine keeps nothing', () => {
    const settings = settingsOf({ storage: noStorage });
    settings.change({ arcSeconds: 150 });
    expect(settings.config().arcSeconds).toBe(150);
  });

  it('are put back when the panel forgets its changes', () => {
    const storage = aStorage();
    const settings = settingsOf({ storage, file: { arcSeconds: 200 } });
    settings.change({ arcSeconds: 150 });
    settings.forget();
    expect(settings.config().arcSeconds).toBe(200);
    expect(storage.kept.size).toBe(0);
  });

  it('do not keep in the panel what the link fixes, so that it comes back when the link lets go', () => {
    const storage = aStorage();
    settingsOf({ storage, search: '?pin=2222' }).change({ pin: '3333' });
    expect(settingsOf({ storage }).config().pin).toBe('1935');
  });

  it('refuse from the panel what makes no sense', () => {
    const settings = settingsOf();
    settings.change({ arcSeconds: 10, countdownSeconds: 5, locales: [] });
    expect(settings.config()).toEqual(DEFAULT_CONFIG);
  });

  it('never let a visit be louder than the ceiling, whoever set which', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), fc.nat(100), (volume, fileMax, panelMax) => {
        const settings = settingsOf({ file: { volume, volumeMax: fileMax } });
        expect(settings.config().volume).toBeLessThanOrEqual(fileMax);
        settings.change({ volumeMax: panelMax });
        expect(settings.config().volume).toBeLessThanOrEqual(panelMax);
      }),
    );
  });

  it('survive whatever is stored, and say that it was no settings', () => {
    for (const text of ['{', 'null', '[]', '7', '{"volume":900}']) {
      const settings = settingsOf({ storage: aStorage({ '102tons.kiosk.config': text }) });
      expect(settings.config()).toEqual(DEFAULT_CONFIG);
      expect(settings.complaints()).toHaveLength(1);
    }
  });
});

describe('a field', () => {
  const wrong: readonly (readonly [keyof KioskConfig | 'volum', unknown])[] = [
    ['volum', 60],
    ['locales', []],
    ['locales', ['en', 'en']],
    ['locales', ['fr']],
    ['locales', 'en'],
    ['arcSeconds', 119],
    ['arcSeconds', 601],
    ['arcSeconds', 180.5],
    ['volume', -1],
    ['volume', '60'],
    ['countdownSeconds', 19],
    ['idleSeconds', 14],
    ['idleSeconds', 301],
    ['logDays', 0],
    ['logDays', 367],
    ['openingHours', '10:00-10:00'],
    ['openingHours', '25:00-26:00'],
    ['openingHours', '9:00-18:00'],
    ['reloadAt', '24:00'],
    ['pin', '12'],
    ['pin', '123456789'],
    ['pin', 1935],
    ['captions', 'on'],
  ];

  it.each(wrong)('%s is not taken from %j, and everything beside it is', (name, given) => {
    const { values, refused } = readConfig({ [name]: given, scanning: true });
    expect(refused).toEqual([[name, given]]);
    expect(values).toEqual({ scanning: true });
  });

  it('takes both ends of its range and nothing beyond them', () => {
    for (const [name, { low, high }] of Object.entries(CONFIG_LIMITS)) {
      const taken = [low - 1, low, high, high + 1].filter(
        (value) => readConfig({ [name]: value }).refused.length === 0,
      );
      expect([name, taken]).toEqual([name, [low, high]]);
    }
  });

  it('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const { values } = readConfig(input);
        expect(readConfig(values).refused).toEqual([]);
      }),
    );
  });
});

const answering = (text: string, init?: ResponseInit): typeof fetch =>
  vi.fn<typeof fetch>(async () => new Response(text, init));
const deadLine: typeof fetch = () => Promise.reject(new TypeError('Failed to fetch'));

afterEach(() => vi.useRealTimers());

describe('kiosk.json', () => {
  it('is read, and each bad line of it told of by name and value', async () => {
    const text = JSON.stringify({ arcSeconds: 240, pin: '12', volum: 60 });
    expect(await fetchConfigFile(aStorage(), answering(text))).toEqual({
      state: 'read',
      values: { arcSeconds: 240 },
      complaints: ['kiosk.json: pin = "12"', 'kiosk.json: volum = 60'],
    });
  });

  it('may be missing, by an answer or by a start page in its place, without a word', async () => {
    const nothing = { state: 'missing', values: {}, complaints: [] };
    expect(await fetchConfigFile(aStorage(), answering('', { status: 404 }))).toEqual(nothing);
    const page = answering('<!doctype html>', { headers: { 'content-type': 'text/html' } });
    expect(await fetchConfigFile(aStorage(), page)).toEqual(nothing);
    expect(await fetchConfigFile(aStorage(), deadLine)).toEqual(nothing);
    // A page opened from a file: a question in vain would stand on the console.
    expect(await fetchConfigFile(aStorage(), null)).toEqual(nothing);
  });

  it('that is no JSON is told of and leaves the defaults', async () => {
    const broken = await fetchConfigFile(aStorage(), answering('{ "arcSeconds": 240'));
    expect(broken).toMatchObject({ state: 'broken', values: {} });
    expect(broken.complaints).toHaveLength(1);
    expect((await fetchConfigFile(aStorage(), answering('', { status: 500 }))).complaints).toEqual([
      'kiosk.json: 500',
    ]);
  });

  it('is waited for three seconds and no longer', async () => {
    vi.useFakeTimers();
    const never: typeof fetch = (_address, init) =>
      new Promise((_, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
      });
    const asked = fetchConfigFile(aStorage(), never);
    await vi.advanceTimersByTimeAsync(3000);
    expect(await asked).toMatchObject({ state: 'broken', complaints: ['kiosk.json: 3000 ms'] });
  });

  it('is remembered for the morning on which the server is gone, and forgotten when it is taken away', async () => {
    const storage = aStorage();
    await fetchConfigFile(storage, answering('{"arcSeconds":240}'));
    expect(await fetchConfigFile(storage, deadLine)).toEqual({
      state: 'kept',
      values: { arcSeconds: 240 },
      complaints: [],
    });
    await fetchConfigFile(storage, answering('', { status: 404 }));
    expect(await fetchConfigFile(storage, deadLine)).toMatchObject({ state: 'missing', values: {} });
  });
});
