// @vitest-environment happy-dom
// The live region: never more than one polite message in two seconds, the newest of each topic, danger at once.
import { beforeEach, describe, expect, it } from 'vitest';
import { createAnnouncer, QUIET_MS, STAND_MS, type Announcer } from '../../src/ui/announce.ts';

let nowMs = 0;
let waiting: { readonly id: number; readonly atMs: number; readonly run: () => void }[] = [];
let said: { readonly atMs: number; readonly text: string }[] = [];
let polite: HTMLElement;
let assertive: HTMLElement;
let announcer: Announcer;

const pass = (ms: number): void => {
  const untilMs = nowMs + ms;
  for (;;) {
    const next = waiting.toSorted((left, right) => left.atMs - right.atMs)[0];
    if (!next || next.atMs > untilMs) break;
    waiting = waiting.filter((timer) => timer !== next);
    nowMs = next.atMs;
    next.run();
  }
  nowMs = untilMs;
};

beforeEach(() => {
  nowMs = 10_000;
  waiting = [];
  said = [];
  polite = document.createElement('div');
  assertive = document.createElement('div');
  Object.defineProperty(polite, 'textContent', {
    get: () => said.at(-1)?.text ?? '',
    set: (text: string) => {
      said.push({ atMs: nowMs, text });
    },
  });
  let ids = 0;
  announcer = createAnnouncer(polite, assertive, {
    now: () => nowMs,
    later: (run, ms) => {
      ids += 1;
      waiting.push({ id: ids, atMs: nowMs + ms, run });
      return ids;
    },
    cancel: (id) => {
      waiting = waiting.filter((timer) => timer.id !== id);
    },
  });
});

describe('the announcer', () => {
  it('says the first thing at once', () => {
    announcer.say('tons', 'five');
    expect(said).toEqual([{ atMs: 10_000, text: 'five' }]);
  });

  it('leaves two seconds between messages, however fast they come', () => {
    for (let count = 0; count < 100; count += 1) {
      announcer.say(`topic ${count % 2}`, `message ${count}`);
      pass(100);
    }
    pass(10_000);
    const gaps = said.slice(1).map((one, at) => one.atMs - (said[at]?.atMs ?? 0));
    expect(said.length).toBeGreaterThan(3);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(QUIET_MS);
  });

  it('keeps only the newest of a topic', () => {
    announcer.say('roof', 'creaks at 1');
    announcer.say('tons', 'five');
    announcer.say('tons', 'ten');
    pass(10_000);
    expect(said.map((one) => one.text)).toEqual(['creaks at 1', 'ten']);
  });

  it('makes the same words heard twice', () => {
    announcer.say('refused', 'busy');
    pass(5000);
    announcer.say('refused', 'busy');
    expect(said.map((one) => one.text)).toEqual(['busy', 'busy ']);
  });

  it('shouts without waiting', () => {
    announcer.say('tons', 'five');
    announcer.shout('The roof fell');
    expect(assertive.textContent).toBe('The roof fell');
  });

  it('is silent once it is disposed of', () => {
    announcer.say('tons', 'five');
    announcer.say('roof', 'creaks');
    announcer.dispose();
    pass(10_000);
    expect(said.length).toBe(1);
  });
});

describe('what was said', () => {
  it('does not stand for ever', () => {
    announcer.shout('The roof fell');
    pass(STAND_MS);
    expect(assertive.textContent).toBe('');
  });

  it('is gone, with what waited, once the screen or the language changes', () => {
    announcer.say('tons', 'five');
    announcer.say('roof', 'creaks');
    announcer.clear();
    pass(20_000);
    expect(said.map((one) => one.text)).toEqual(['five', '']);
  });
});
