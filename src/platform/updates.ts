// The page's side of the offline worker: brings it into service once the page has nothing better to do, tells of a new
// version that waits, and takes it when asked. Nothing here throws, and nothing here decides when: whoever holds it does.
import { TAKE_OVER } from './offline-rules.ts';

export interface Updates {
  /** Looks for a version that already waits; brings the worker into service when the page is quiet. */
  register(): void;
  hasUpdate(): boolean;
  /** Called whenever a new version begins to wait. Returns its undo. */
  onUpdate(listener: () => void): () => void;
  /** Takes the waiting version and loads the page anew. False where there is none, or where another page of the game is open. */
  apply(): Promise<boolean>;
  /** Asks the server for a new version; resolves when it has answered or cannot be reached. */
  check(): Promise<void>;
}

export type UpdatesWorld = {
  /** Null where there is no worker to be had, or none may be taken into service. */
  readonly workers: ServiceWorkerContainer | null;
  /** Addresses of the worker's script and of the folder it answers for. */
  readonly script: string;
  readonly scope: string;
  /** Resolves when the line is free: keeping all files is the largest thing the game ever fetches. */
  readonly whenQuiet: () => Promise<void>;
  readonly reload: () => void;
};

/** A worker answers in a few milliseconds and takes over in less than a second, ms. *tuned* */
const PATIENCE_MS = 10_000;

const NONE: Updates = {
  register: () => undefined,
  hasUpdate: () => false,
  onUpdate: () => () => undefined,
  apply: async () => false,
  check: async () => undefined,
};

const inTime = (answer: (resolve: (isSo: boolean) => void) => void): Promise<boolean> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(false), PATIENCE_MS);
    answer(resolve);
  });

const askToTakeOver = (worker: ServiceWorker): Promise<boolean> =>
  inTime((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }) => {
      port1.close();
      resolve(data === true);
    });
    port1.start();
    worker.postMessage(TAKE_OVER, [port2]);
  });

const whenChanged = (workers: ServiceWorkerContainer): Promise<boolean> =>
  inTime((resolve) => workers.addEventListener('controllerchange', () => resolve(true), { once: true }));

export const createUpdates = (world: UpdatesWorld): Updates => {
  const { workers, script, scope, whenQuiet, reload } = world;
  if (workers === null) return NONE;
  const listeners = new Set<() => void>();
  let registration: ServiceWorkerRegistration | null = null;

  /** Without a version in service the first one is no news. */
  const waiting = (): ServiceWorker | null =>
    registration !== null && registration.active !== null ? registration.waiting : null;
  const tell = (): void => {
    if (waiting() !== null) for (const listener of listeners) listener();
  };
  const watchInstalling = (): void => {
    const worker = registration?.installing ?? null;
    worker?.addEventListener('statechange', () => (worker.state === 'installed' ? tell() : undefined));
  };
  /** The one of a parent folder is another game's, and one that was refused is none. */
  const follow = (found: ServiceWorkerRegistration | undefined): void => {
    if (found === undefined || found.scope !== scope || found === registration) return;
    registration = found;
    found.addEventListener('updatefound', watchInstalling);
    watchInstalling();
    tell();
  };
  const bring = async (): Promise<void> => {
    follow(await workers.getRegistration(scope));
    await whenQuiet();
    follow(await workers.register(script, { scope, updateViaCache: 'none' }));
  };
  const take = async (): Promise<boolean> => {
    const worker = waiting();
    if (worker === null) return false;
    // Listened for first: the change may come before the answer.
    const changed = whenChanged(workers);
    if (!(await askToTakeOver(worker)) || !(await changed)) return false;
    reload();
    return true;
  };
  return {
    // A full disk, a private window, a server without the script: the game is then played from the line, as before.
    register: () => void bring().catch(() => undefined),
    hasUpdate: () => waiting() !== null,
    onUpdate: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    apply: () => take().catch(() => false),
    check: async () => {
      await registration?.update().catch(() => undefined);
    },
  };
};
