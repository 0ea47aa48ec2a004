// Service workers as a page meets them, moved by hand: a registration with its places, a container that changes hands.
import { vi } from 'vitest';

export class FakeWorker extends EventTarget {
  state: ServiceWorkerState = 'installing';
  /** What it answers when it is asked to take over; silent where null. */
  answer: boolean | null = true;
  onTakeOver: () => void = () => undefined;
  readonly postMessage = vi.fn((_message: unknown, ports: readonly MessagePort[] = []) => {
    if (this.answer === null) return;
    if (this.answer) this.onTakeOver();
    ports[0]?.postMessage(this.answer);
  });
}

export class FakeRegistration extends EventTarget {
  active: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  installing: FakeWorker | null = null;
  readonly update = vi.fn(() => Promise.resolve());

  readonly scope: string;

  constructor(scope: string) {
    super();
    this.scope = scope;
  }

  /** A new script was found and begins to install. */
  find(): FakeWorker {
    const worker = new FakeWorker();
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
    return worker;
  }

  /** It has everything, and waits. */
  finish(worker: FakeWorker): void {
    this.installing = null;
    this.waiting = worker;
    worker.state = 'installed';
    worker.dispatchEvent(new Event('statechange'));
  }
}

export class FakeContainer extends EventTarget {
  known: FakeRegistration | undefined;
  readonly getRegistration = vi.fn(() => Promise.resolve(this.known));
  readonly register = vi.fn((): Promise<FakeRegistration | undefined> =>
    Promise.resolve(this.known ?? undefined),
  );

  change(): void {
    this.dispatchEvent(new Event('controllerchange'));
  }
}
