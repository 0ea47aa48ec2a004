// How many codes of a class are run again in a second, by real threads as the board's workers are: one, and two side by
// side. The codes are those of a made-up class on the record night.
import { Worker } from 'node:worker_threads';
import type { VerifyAsk, VerifyTold } from '../src/platform/verify-messages.ts';
import type { Level } from '../src/sim/index.ts';
import { median } from './bench-yardstick.ts';
import { classOf } from './class-core.ts';

const PUPILS = 40;
/** Each thread runs so many first, so that no compiling is measured. */
const WARM_UP = 12;
const AHEAD = 2;
const ROUNDS = 5;

type Hand = { readonly ask: (code: string) => Promise<VerifyTold>; readonly end: () => Promise<number> };

const hire = (level: Level): Hand => {
  const worker = new Worker(new URL('./verify-thread.mjs', import.meta.url), { execArgv: [] });
  const say = (ask: VerifyAsk): void => worker.postMessage(ask, []);
  const asked = new Map<number, (told: VerifyTold) => void>();
  let jobs = 0;
  worker.on('message', (told: VerifyTold) => {
    asked.get(told.job)?.(told);
    asked.delete(told.job);
  });
  say({ kind: 'levels', levels: [level] });
  return {
    ask: (code) =>
      new Promise((resolve) => {
        jobs += 1;
        asked.set(jobs, resolve);
        say({ kind: 'code', job: jobs, code });
      }),
    end: () => worker.terminate(),
  };
};

/** Takes codes off the pile until none is left; refuses where one of them is not verified. */
const workOff = async (hand: Hand, pile: string[]): Promise<void> => {
  for (let code = pile.shift(); code !== undefined; code = pile.shift()) {
    const { verdict } = await hand.ask(code);
    if (!verdict.ok) throw new Error(`a made code was refused: ${verdict.problem}`);
  }
};

/** Milliseconds a code when these threads share the pile. */
const msACode = async (hands: readonly Hand[], codes: readonly string[]): Promise<number> => {
  const pile = [...codes];
  const start = performance.now();
  // Two codes in every hand, as the board keeps them.
  await Promise.all(hands.flatMap((hand) => Array.from({ length: AHEAD }, () => workOff(hand, pile))));
  return (performance.now() - start) / codes.length;
};

/** Median milliseconds a code on one thread and on two, measured in turns: what else the machine does meets both alike. */
export const verifyTimes = async (level: Level): Promise<{ readonly one: number; readonly two: number }> => {
  const codes = classOf(level, { pupils: PUPILS, seed: 1935 }).map(({ code }) => code);
  const hands = [hire(level), hire(level)];
  const one: number[] = [];
  const two: number[] = [];
  try {
    await Promise.all(hands.map((hand) => workOff(hand, codes.slice(0, WARM_UP))));
    for (let round = 0; round < ROUNDS; round += 1) {
      one.push(await msACode(hands.slice(0, 1), codes));
      two.push(await msACode(hands, codes));
    }
  } finally {
    await Promise.all(hands.map((hand) => hand.end()));
  }
  return { one: median(one), two: median(two) };
};
