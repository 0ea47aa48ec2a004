// The browser's storage and visibility, at their worst.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMirror } from '../../src/platform/mirror.ts';
import { createStorage } from '../../src/platform/storage.ts';
import { watchVisibility } from '../../src/platform/visibility.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const forbidden = (): never => {
  throw new DOMException('denied', 'SecurityError');
};

describe('local storage', () => {
  it('keeps and gives back', () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    });
    const storage = createStorage();
    expect(storage.write('a', '1')).toBe(true);
    expect(storage.read('a')).toBe('1');
    storage.remove('a');
    expect(storage.read('a')).toBeNull();
  });

  it.each([
    ['absent', undefined],
    ['forbidden or full', { getItem: forbidden, setItem: forbidden, removeItem: forbidden }],
  ])('never throws where it is %s', (_how, localStorage) => {
    vi.stubGlobal('localStorage', localStorage);
    const storage = createStorage();
    expect(storage.read('a')).toBeNull();
    expect(storage.write('a', '1')).toBe(false);
    expect(() => storage.remove('a')).not.toThrow();
  });
});

describe('the mirror', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  const opening = (open: () => unknown): { readonly open: () => unknown } => ({ open });
  it.each([
    ['absent', undefined],
    ['forbidden', opening(forbidden)],
    ['asleep', opening(() => new EventTarget())],
    [
      'broken',
      opening(() => {
        const asked = new EventTarget();
        queueMicrotask(() => asked.dispatchEvent(new Event('error')));
        return asked;
      }),
    ],
  ])('answers and never throws where IndexedDB is %s', async (_how, indexedDB) => {
    vi.useFakeTimers();
    vi.stubGlobal('indexedDB', indexedDB);
    const mirror = createMirror();
    const reading = mirror.read();
    await vi.advanceTimersByTimeAsync(2000);
    expect(await reading).toBeNull();
    expect(() => mirror.write('newest')).not.toThrow();
  });
});

describe('visibility', () => {
  it('pauses when the page is hidden or left, and resumes when it is back, until undone', () => {
    const view = new EventTarget();
    const page = Object.assign(new EventTarget(), { visibilityState: 'visible', defaultView: view });
    const said: string[] = [];
    const undo = watchVisibility(page as unknown as Document, {
      pause: (cause) => said.push(`pause ${cause}`),
      resume: (cause) => said.push(`resume ${cause}`),
    });
    page.visibilityState = 'hidden';
    page.dispatchEvent(new Event('visibilitychange'));
    page.visibilityState = 'visible';
    page.dispatchEvent(new Event('visibilitychange'));
    view.dispatchEvent(new Event('pagehide'));
    view.dispatchEvent(new Event('pageshow'));
    expect(said).toEqual(['resume hidden', 'pause hidden', 'resume hidden', 'pause hidden', 'resume hidden']);
    undo();
    page.dispatchEvent(new Event('visibilitychange'));
    view.dispatchEvent(new Event('pagehide'));
    expect(said).toHaveLength(5);
  });
});
