// The workers of the class board, with workers that are none: every code is answered once, whoever fails on the way.
import { describe, expect, it } from 'vitest';
import { createVerifyAnswers } from '../../src/platform/verify-answers.ts';
import type { VerifyAsk, VerifyTold } from '../../src/platform/verify-messages.ts';
import { createVerifyPool } from '../../src/platform/verify-pool.ts';
import { needLevel } from '../../tools/level-files.ts';
import { aClass } from '../board/made-class.ts';

const levels = [needLevel('lamp-room')];
const codes = aClass(9).map(({ code }) => code);

class FakeWorker extends EventTarget {
  readonly asked: VerifyAsk[] = [];
  isEnded = false;
  postMessage(ask: VerifyAsk): void {
    this.asked.push(ask);
  }
  terminate(): void {
    this.isEnded = true;
  }
  /** Answers what it has in hand, each with its own code as the problem's place. */
  answerAll(): void {
    for (let next = this.nextJob(); next !== null; next = this.nextJob()) {
      const data: VerifyTold = { job: next, verdict: { ok: false, problem: 'unfinished' } };
      this.dispatchEvent(new MessageEvent('message', { data }));
    }
  }
  breakDown(): void {
    this.dispatchEvent(new Event('error', { cancelable: true }));
  }
  private readonly answered = new Set<number>();
  private nextJob(): number | null {
    const ask = this.asked.find((one) => one.kind === 'code' && !this.answered.has(one.job));
    if (ask?.kind !== 'code') return null;
    this.answered.add(ask.job);
    return ask.job;
  }
}

const shop = (count: number, cores = 2) => {
  const made: FakeWorker[] = [];
  const pool = createVerifyPool({
    levels: async () => levels,
    cores,
    workerOf: () => {
      if (made.length >= count) return null;
      const worker = new FakeWorker();
      made.push(worker);
      return worker as unknown as Worker;
    },
  });
  return { pool, made };
};

const moment = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 5);
  });

describe('the pool', () => {
  it('makes as many workers as there are cores, four at most, and none without anything to do', async () => {
    for (const [cores, asked, wanted] of [
      [2, 5, 2],
      [16, 9, 4],
      [16, 5, 3],
      [8, 1, 1],
    ] as const) {
      const { pool, made } = shop(10, cores);
      for (const code of codes.slice(0, asked)) void pool.verify(code);
      await moment();
      expect([cores, asked, made.length]).toEqual([cores, asked, wanted]);
    }
  });

  it('tells each worker the levels first, keeps two codes in its hand, and ends it when nothing is left', async () => {
    const { pool, made } = shop(2);
    const answers = codes.slice(0, 5).map((code) => pool.verify(code));
    await moment();
    expect(made.map(({ asked }) => asked.map(({ kind }) => kind))).toEqual([
      ['levels', 'code', 'code'],
      ['levels', 'code', 'code'],
    ]);
    for (const worker of made) worker.answerAll();
    for (const worker of made) worker.answerAll();
    expect((await Promise.all(answers)).length).toBe(5);
    expect(made.map(({ isEnded }) => isEnded)).toEqual([true, true]);
  });

  it('loses no code where a worker breaks down', async () => {
    const { pool, made } = shop(2);
    const answers = codes.map((code) => pool.verify(code));
    await moment();
    made[0]?.breakDown();
    for (let turn = 0; turn < 5; turn += 1) made[1]?.answerAll();
    expect(await Promise.all(answers)).toEqual(codes.map(() => ({ ok: false, problem: 'unfinished' })));
    expect(made[0]?.isEnded).toBe(true);
  });

  it('goes on by itself where all of them break down, or none can be made', async () => {
    const broken = shop(2);
    const answers = codes.map((code) => broken.pool.verify(code));
    await moment();
    for (const worker of broken.made) worker.breakDown();
    const verdicts = await Promise.all(answers);
    expect(verdicts.every((verdict) => typeof verdict === 'object' && verdict.ok)).toBe(true);
    const alone = shop(0);
    const own = await Promise.all(codes.map((code) => alone.pool.verify(code)));
    expect(own).toEqual(verdicts);
  });

  it('answers stopped to everything that waits, and works again after that', async () => {
    const { pool, made } = shop(2);
    const answers = codes.map((code) => pool.verify(code));
    await moment();
    pool.stop();
    expect(await Promise.all(answers)).toEqual(codes.map(() => 'stopped'));
    expect(made.every(({ isEnded }) => isEnded)).toBe(true);
    expect(await pool.verify(codes[0] ?? '')).toMatchObject({ ok: true });
  });

  it('answers unreachable where the levels do not come, and asks for them again', async () => {
    let isDown = true;
    const pool = createVerifyPool({
      levels: async () => (isDown ? null : levels),
      workerOf: () => null,
      cores: 2,
    });
    expect(await pool.verify(codes[0] ?? '')).toBe('unreachable');
    isDown = false;
    expect(await pool.verify(codes[0] ?? '')).toMatchObject({ ok: true });
  });

  it('answers unreachable where the levels or the simulation fail to come, and tries both again', async () => {
    let isDown = true;
    const failing = async <Value>(value: Value): Promise<Value> =>
      isDown ? Promise.reject(new Error('no chunk')) : value;
    const noLevels = createVerifyPool({ levels: () => failing(levels), workerOf: () => null, cores: 2 });
    const noChunk = createVerifyPool({
      levels: async () => levels,
      workerOf: () => null,
      cores: 2,
      answers: () => failing(createVerifyAnswers()),
    });
    for (const { verify } of [noLevels, noChunk])
      expect(await Promise.all(codes.slice(0, 3).map(verify))).toEqual(Array(3).fill('unreachable'));
    isDown = false;
    for (const { verify } of [noLevels, noChunk])
      expect(await verify(codes[0] ?? '')).toMatchObject({ ok: true });
  });

  it('answers a code that broke the check, and those after it', async () => {
    const answer = createVerifyAnswers();
    const { verify } = createVerifyPool({
      levels: async () => levels,
      workerOf: () => null,
      cores: 2,
      answers: async () => (ask) => {
        if (ask.kind === 'code' && ask.code === codes[0]) throw new Error('broke');
        return answer(ask);
      },
    });
    const [broke, other] = await Promise.all(codes.slice(0, 2).map(verify));
    expect([broke, other]).toMatchObject(['unreachable', { ok: true }]);
  });
});
