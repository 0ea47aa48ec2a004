// The page's side of the offline worker, with workers moved by hand: when it is brought into service, what counts as a
// new version, and that a page is loaded anew only under the new one.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { TAKE_OVER } from '../../src/platform/offline-rules.ts';
import { createUpdates, type Updates } from '../../src/platform/updates.ts';
import { FakeContainer, FakeRegistration, FakeWorker } from './fake-workers.ts';

const SCOPE = 'https://museum.example/hall/';
const SCRIPT = `${SCOPE}offline-worker.js`;

let container: FakeContainer;
let registration: FakeRegistration;
let reload: ReturnType<typeof vi.fn<() => void>>;
let quieten: () => void;
let updates: Updates;

const settle = () => new Promise<void>((resolve) => setTimeout(resolve));

const make = (workers: FakeContainer | null): Updates =>
  createUpdates({
    workers: workers as unknown as ServiceWorkerContainer | null,
    script: SCRIPT,
    scope: SCOPE,
    whenQuiet: () =>
      new Promise((resolve) => {
        quieten = resolve;
      }),
    reload,
  });

beforeEach(() => {
  container = new FakeContainer();
  registration = new FakeRegistration(SCOPE);
  reload = vi.fn<() => void>();
  updates = make(container);
});

/** A second visit: one version in service, and perhaps one that waits since the last. */
const visitAgain = async (waiting: FakeWorker | null): Promise<void> => {
  registration.active = new FakeWorker();
  registration.waiting = waiting;
  container.known = registration;
  updates.register();
  await settle();
};

describe('bringing the worker into service', () => {
  it('waits until the page is quiet', async () => {
    updates.register();
    await settle();
    expect(container.register).not.toHaveBeenCalled();
    quieten();
    await settle();
    expect(container.register).toHaveBeenCalledWith(SCRIPT, { scope: SCOPE, updateViaCache: 'none' });
  });

  it('does nothing at all where there are no workers', async () => {
    const none = make(null);
    none.register();
    await none.check();
    expect([none.hasUpdate(), await none.apply()]).toEqual([false, false]);
  });

  it.each([
    ['refused', () => Promise.reject(new DOMException('no', 'SecurityError'))],
    ['blocked without a word', () => Promise.resolve(undefined)],
  ])('is survived where it is %s', async (_how, register) => {
    container.register.mockImplementation(register);
    updates.register();
    await settle();
    quieten();
    await settle();
    await updates.check();
    expect([updates.hasUpdate(), await updates.apply()]).toEqual([false, false]);
  });

  it('leaves the worker of a parent folder alone', async () => {
    const parent = new FakeRegistration('https://museum.example/');
    parent.active = new FakeWorker();
    parent.waiting = new FakeWorker();
    container.known = parent;
    updates.register();
    await settle();
    expect(updates.hasUpdate()).toBe(false);
  });
});

describe('a new version', () => {
  it('is not the first one', async () => {
    const told = vi.fn<() => void>();
    updates.onUpdate(told);
    container.register.mockImplementation(() => Promise.resolve(registration));
    updates.register();
    await settle();
    quieten();
    await settle();
    registration.finish(registration.find());
    expect(updates.hasUpdate()).toBe(false);
    expect(told).not.toHaveBeenCalled();
  });

  it('that waits since the last visit is told of at once, quiet or not', async () => {
    const told = vi.fn<() => void>();
    updates.onUpdate(told);
    await visitAgain(new FakeWorker());
    expect(updates.hasUpdate()).toBe(true);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('is told of once it has everything, and to nobody who has stopped listening', async () => {
    const told = vi.fn<() => void>();
    const undone = vi.fn<() => void>();
    updates.onUpdate(told);
    updates.onUpdate(undone)();
    await visitAgain(null);
    const found = registration.find();
    expect(updates.hasUpdate()).toBe(false);
    registration.finish(found);
    expect(updates.hasUpdate()).toBe(true);
    expect(told).toHaveBeenCalledTimes(1);
    expect(undone).not.toHaveBeenCalled();
  });

  it('is asked for by a check, which an unreachable server does not break', async () => {
    await visitAgain(null);
    registration.update.mockRejectedValueOnce(new TypeError('offline'));
    await expect(updates.check()).resolves.toBeUndefined();
    expect(registration.update).toHaveBeenCalledTimes(1);
  });
});

describe('taking it', () => {
  it('asks the one that waits, and loads the page anew only when it is in service', async () => {
    const waiting = new FakeWorker();
    await visitAgain(waiting);
    const applied = updates.apply();
    await settle();
    expect(waiting.postMessage.mock.calls[0]?.[0]).toBe(TAKE_OVER);
    expect(reload).not.toHaveBeenCalled();
    container.change();
    expect(await applied).toBe(true);
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('hears of the change even where that comes before the answer', async () => {
    const waiting = new FakeWorker();
    waiting.onTakeOver = () => container.change();
    await visitAgain(waiting);
    expect(await updates.apply()).toBe(true);
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('leaves the page as it is where another one is open', async () => {
    const waiting = new FakeWorker();
    waiting.answer = false;
    await visitAgain(waiting);
    expect(await updates.apply()).toBe(false);
    expect(reload).not.toHaveBeenCalled();
    expect(updates.hasUpdate()).toBe(true);
  });

  it('gives up on a worker that never answers', async () => {
    vi.useFakeTimers();
    const waiting = new FakeWorker();
    waiting.answer = null;
    registration.active = new FakeWorker();
    registration.waiting = waiting;
    container.known = registration;
    updates.register();
    await vi.advanceTimersByTimeAsync(0);
    const applied = updates.apply();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await applied).toBe(false);
    expect(reload).not.toHaveBeenCalled();
    vi.useRealTimers();
  });

  it('does nothing where none waits', async () => {
    await visitAgain(null);
    expect(await updates.apply()).toBe(false);
    expect(reload).not.toHaveBeenCalled();
  });
});
