// The class board's place on this computer, over a database that is none: "kept" is said only of what is written.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createBoardShelf } from '../../src/platform/board-shelf.ts';

class FakeRequest extends EventTarget {
  result: unknown = undefined;
}

class FakeTransaction extends EventTarget {
  private readonly ends: 'complete' | 'abort';
  private readonly kept: Map<string, unknown>;
  constructor(ends: 'complete' | 'abort', kept: Map<string, unknown>) {
    super();
    this.ends = ends;
    this.kept = kept;
  }
  objectStore(): unknown {
    const asked = (work: () => unknown): FakeRequest => {
      const request = new FakeRequest();
      // As browsers do it: the request succeeds first, and then all is written, or the disk is full.
      setTimeout(() => {
        if (this.ends === 'complete') request.result = work();
        request.dispatchEvent(new Event('success'));
        setTimeout(() => this.dispatchEvent(new Event(this.ends)), 0);
      }, 0);
      return request;
    };
    return {
      get: (key: string) => asked(() => this.kept.get(key)),
      put: (value: unknown, key: string) => asked(() => this.kept.set(key, value)),
      delete: (key: string) => asked(() => this.kept.delete(key)),
    };
  }
}

const aDatabase = (ends: 'complete' | 'abort'): void => {
  const kept = new Map<string, unknown>();
  const database = new (class extends EventTarget {
    close = (): void => undefined;
    transaction = (): FakeTransaction => new FakeTransaction(ends, kept);
  })();
  vi.stubGlobal('indexedDB', {
    open: () => {
      const request = new FakeRequest();
      request.result = database;
      setTimeout(() => request.dispatchEvent(new Event('success')), 0);
      return request;
    },
  });
};

afterEach(() => vi.unstubAllGlobals());

describe('the shelf of the board', () => {
  it('gives back what was put on it, until it is taken off', async () => {
    aDatabase('complete');
    const shelf = createBoardShelf();
    expect(await shelf.write('a class')).toBe(true);
    expect(await shelf.read()).toBe('a class');
    await shelf.remove();
    expect(await shelf.read()).toBeNull();
  });

  it('says that it keeps nothing where the disk is full only after the request went well', async () => {
    aDatabase('abort');
    expect(await createBoardShelf().write('a class')).toBe(false);
  });

  it('says so where there is no database at all', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await createBoardShelf().write('a class')).toBe(false);
    expect(await createBoardShelf().read()).toBeNull();
  });
});
