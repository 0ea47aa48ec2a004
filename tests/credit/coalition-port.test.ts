// The browser's adapter with a worker that is not one: what the lever sees when it runs, fails or is stopped.
import { describe, expect, it } from 'vitest';
import { coalitionLevel } from '../../src/credit/coalition.ts';
import type { CoalitionRequest } from '../../src/credit/coalition-request.ts';
import { shapleyOf } from '../../src/credit/shapley.ts';
import type { CoalitionAnswer } from '../../src/platform/coalition-messages.ts';
import { createCoalitionPort } from '../../src/platform/coalition-port.ts';
import { aLevel } from '../support/journal.ts';

const request: CoalitionRequest = {
  level: aLevel({ shiftTicks: 600, cards: [] }),
  seed: 1,
  skillPermille: 1000,
  cutKg: 1000,
};
const answer = shapleyOf(Array.from({ length: 32 }, (_, mask) => mask * 100));

class FakeWorker extends EventTarget {
  asked: unknown = null;
  isEnded = false;
  postMessage(message: unknown): void {
    this.asked = message;
  }
  terminate(): void {
    this.isEnded = true;
  }
  say(data: CoalitionAnswer): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const portWith = (worker: FakeWorker) => createCoalitionPort(() => worker as unknown as Worker);

describe('the coalition port', () => {
  it('asks the worker, passes progress on and ends the worker with the result', async () => {
    const worker = new FakeWorker();
    const told: number[] = [];
    const run = portWith(worker).run(request, (done) => told.push(done));
    expect(worker.asked).toEqual({ request });
    worker.say({ kind: 'progress', done: 1, of: 32 });
    worker.say({ kind: 'done', result: answer });
    expect(await run.result).toEqual(answer);
    expect(told).toEqual([1]);
    expect(worker.isEnded).toBe(true);
  });

  it('ends the worker on cancel and answers null', async () => {
    const worker = new FakeWorker();
    const run = portWith(worker).run(request, () => undefined);
    run.cancel();
    expect(worker.isEnded).toBe(true);
    expect(await run.result).toBeNull();
  });

  it('answers null where the worker breaks after it has begun', async () => {
    const worker = new FakeWorker();
    const run = portWith(worker).run(request, () => undefined);
    worker.say({ kind: 'progress', done: 1, of: 32 });
    worker.dispatchEvent(new Event('error'));
    expect(await run.result).toBeNull();
  });

  it('works on the main thread where a worker cannot be made, or breaks before its first word', async () => {
    const worker = new FakeWorker();
    const broken = portWith(worker).run(request, () => undefined);
    worker.dispatchEvent(new Event('error'));
    let last = 0;
    const none = createCoalitionPort(() => null).run(request, (done) => {
      last = done;
    });
    expect(await none.result).toEqual(await broken.result);
    expect((await none.result)?.coalitionKg).toHaveLength(32);
    expect(last).toBe(32);
  });

  it('stops work on the main thread on cancel', async () => {
    let last = 0;
    const run = createCoalitionPort(() => null).run(request, (done) => {
      last = done;
      run.cancel();
    });
    expect(await run.result).toBeNull();
    expect(last).toBe(1);
  });

  it('asks for nothing a message cannot carry', () => {
    expect(structuredClone(coalitionLevel(request, 31))).toEqual(request.level);
  });
});
