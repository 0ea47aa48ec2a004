// What belongs to the game goes, what others keep under the same address stays, and nothing comes back afterwards. In a museum
// no visitor can do it.
import { posix } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eraseAll, startAnew } from '../../src/platform/erase.ts';
import { createKeepsakes } from '../../src/platform/keepsakes.ts';
import { sourceFiles } from '../support/source-files.ts';

const SCOPE = 'https://school.test/games/102/';

const aStore = (kept: Record<string, string>) => {
  const map = new Map(Object.entries(kept));
  return {
    map,
    get length() {
      return map.size;
    },
    key: (index: number) => [...map.keys()][index] ?? null,
    getItem: (name: string) => map.get(name) ?? null,
    setItem: (name: string, value: string) => void map.set(name, value),
    removeItem: (name: string) => void map.delete(name),
  };
};

const aDeletion = (end: 'success' | null): EventTarget => {
  const asked = new EventTarget();
  if (end !== null) queueMicrotask(() => asked.dispatchEvent(new Event(end)));
  return asked;
};

const ours = { '102tons.settings': '{}', '102tons.save.record-night': '{}', '102tons.kiosk.counts': '' };

let local: ReturnType<typeof aStore>;
let session: ReturnType<typeof aStore>;
let cached: Set<string>;
let unregistered: string[];
const deleted = vi.fn<(name: string) => EventTarget>();

beforeEach(() => {
  local = aStore({ ...ours, moodle: 'stays', '102': 'stays' });
  session = aStore({ '102tons.resume': 'yes', tab: 'stays' });
  cached = new Set([
    `workbox-precache-v2-${SCOPE}`,
    `102tons-settings ${SCOPE}`,
    'workbox-precache-v2-https://school.test/',
    'moodle',
  ]);
  unregistered = [];
  deleted.mockReset();
  deleted.mockImplementation(() => aDeletion('success'));
  vi.stubGlobal('document', { baseURI: `${SCOPE}index.html?level=x` });
  vi.stubGlobal('localStorage', local);
  vi.stubGlobal('sessionStorage', session);
  vi.stubGlobal('indexedDB', { deleteDatabase: deleted });
  vi.stubGlobal('caches', {
    keys: async () => [...cached],
    delete: async (name: string) => cached.delete(name),
  });
  vi.stubGlobal('navigator', { serviceWorker: workersAt(SCOPE) });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const workersAt = (scope: string) => ({
  getRegistration: async () => ({
    scope,
    unregister: async () => {
      unregistered.push(scope);
      return true;
    },
  }),
});

describe('deleting everything', () => {
  it('empties every place of the game', async () => {
    await eraseAll();
    expect(Object.fromEntries(local.map)).toEqual({ moodle: 'stays', '102': 'stays' });
    expect(Object.fromEntries(session.map)).toEqual({ tab: 'stays' });
    expect(deleted.mock.calls).toEqual([['102tons'], ['102tons-board']]);
    expect(unregistered).toEqual([SCOPE]);
    expect([...cached]).toEqual(['workbox-precache-v2-https://school.test/', 'moodle']);
  });

  it('leaves the worker of a parent folder in service', async () => {
    vi.stubGlobal('navigator', { serviceWorker: workersAt('https://school.test/') });
    await eraseAll();
    expect(unregistered).toEqual([]);
  });

  it('does what can be done where one place is forbidden, absent or never answers', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('localStorage', undefined);
    vi.stubGlobal('navigator', {});
    deleted.mockImplementation(() => aDeletion(null));
    const erasing = eraseAll();
    await vi.advanceTimersByTimeAsync(10_000);
    await erasing;
    expect(session.map.has('102tons.resume')).toBe(false);
    expect([...cached]).toEqual(['workbox-precache-v2-https://school.test/', 'moodle']);
  });

  it('is not undone by a save of the last second', () => {
    const written: string[] = [];
    const keepsakes = createKeepsakes(
      { read: () => null, write: (key) => written.push(key) > 0, remove: () => undefined },
      { read: async () => null, write: (text) => void written.push(text) },
    );
    keepsakes.storage.write('before', '');
    keepsakes.close();
    // Nobody is told of a full disk: there is none.
    expect(keepsakes.storage.write('after', '')).toBe(true);
    keepsakes.mirror.write('after');
    expect(written).toEqual(['before']);
  });
});

describe('starting anew', () => {
  const reload = vi.fn<() => void>();
  const opened = (protocol: string, answer: () => Promise<unknown>): void => {
    reload.mockReset();
    vi.stubGlobal('location', { protocol, reload });
    vi.stubGlobal('fetch', vi.fn<() => Promise<unknown>>(answer));
  };

  it('loads the page where its server answers, and asks nobody where it was opened from a file', async () => {
    opened('https:', async () => ({ ok: true }));
    expect(await startAnew()).toBe(true);
    expect(reload).toHaveBeenCalledOnce();
    opened('file:', async () => ({ ok: true }));
    expect(await startAnew()).toBe(true);
    expect(reload).toHaveBeenCalledOnce();
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each([
    ['is gone', () => Promise.reject(new TypeError('gone'))],
    ['stumbles', async () => ({ ok: false })],
  ])('stays where the server %s', async (_how, answer) => {
    opened('https:', answer);
    expect(await startAnew()).toBe(false);
    expect(reload).not.toHaveBeenCalled();
  });
});

it('a museum’s glass has no way to it', () => {
  const files = new Map(sourceFiles().map((file) => [file.path, file]));
  const reached = new Set(
    [...files.keys()].filter((path) => path.startsWith('ui/kiosk/') || path === 'bring-kiosk.ts'),
  );
  for (const path of reached)
    for (const { from, isTypeOnly } of files.get(path)?.imports ?? [])
      if (from.startsWith('.') && !isTypeOnly) reached.add(posix.join(posix.dirname(path), from));
  expect(reached.size).toBeGreaterThan(50);
  expect([...reached].filter((path) => /erase/.test(path))).toEqual([]);
});
