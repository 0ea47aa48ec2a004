// @vitest-environment happy-dom
// Full screen and a screen that stays on: asked for once, held while seen, given back, and never missed.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAwake, type Awake } from '../../src/kiosk/awake.ts';

let awake: Awake;
let visibility: DocumentVisibilityState;
let asked: number;
let locks: { released: boolean; release(): Promise<void> }[];
let refusal: Error | null;

const wakeLock = {
  request: async () => {
    if (refusal !== null) throw refusal;
    const lock = {
      released: false,
      release: async () => {
        lock.released = true;
      },
    };
    locks.push(lock);
    return lock;
  },
} as unknown as WakeLock;
const held = (): number => locks.filter(({ released }) => !released).length;
const settle = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 0));
const point = (type: string, pointerType = 'touch'): void =>
  void document.body.dispatchEvent(Object.assign(new Event(type, { bubbles: true }), { pointerType }));
const show = async (state: DocumentVisibilityState): Promise<void> => {
  visibility = state;
  document.dispatchEvent(new Event('visibilitychange'));
  await settle();
};

const have = (name: string, get: () => unknown): void =>
  void Object.defineProperty(document, name, { configurable: true, get });

beforeEach(() => {
  [visibility, asked, locks, refusal] = ['visible', 0, [], null];
  have('visibilityState', () => visibility);
  have('fullscreenElement', () => null);
  have('fullscreenEnabled', () => true);
  document.documentElement.requestFullscreen = async () => {
    asked += 1;
    throw new TypeError('not allowed');
  };
  awake = createAwake(document, wakeLock);
});
afterEach(() => awake.destroy());

describe('full screen', () => {
  it('is asked for when the first finger lifts, and once in a visit', () => {
    point('pointerdown');
    expect(asked).toBe(0);
    point('pointerup');
    point('pointerup');
    expect(asked).toBe(1);
    awake.beginVisit();
    point('pointerup');
    expect(asked).toBe(2);
  });

  it('is asked for when a mouse presses', () => {
    point('pointerdown', 'mouse');
    expect(asked).toBe(1);
  });

  it('is not asked for where it is already, or is not to be had', () => {
    have('fullscreenElement', () => document.body);
    point('pointerup');
    awake.beginVisit();
    have('fullscreenElement', () => null);
    have('fullscreenEnabled', () => false);
    point('pointerup');
    expect(asked).toBe(0);
  });

  it('may be a name without a deed', () => {
    document.documentElement.requestFullscreen = () => {
      throw new Error('unknown');
    };
    expect(() => point('pointerup')).not.toThrow();
  });
});

describe('the light', () => {
  it('is held once, and again when the page comes back', async () => {
    await settle();
    expect(held()).toBe(1);
    await show('visible');
    expect(locks).toHaveLength(1);
    await locks[0]?.release();
    await show('hidden');
    expect(held()).toBe(0);
    await show('visible');
    expect(held()).toBe(1);
  });

  it('is let go at the end, even where it was granted after it', async () => {
    await settle();
    const late = createAwake(document, wakeLock);
    late.destroy();
    awake.destroy();
    await settle();
    expect(held()).toBe(0);
    await show('visible');
    expect(held()).toBe(0);
  });

  it('is missed by nobody where it is refused or unknown', async () => {
    const uncaught = vi.fn<() => void>();
    window.addEventListener('unhandledrejection', uncaught, { once: true });
    refusal = new DOMException('low battery', 'NotAllowedError');
    const others = [createAwake(document, wakeLock), createAwake(document, undefined)];
    await settle();
    for (const other of others) other.destroy();
    expect(uncaught).not.toHaveBeenCalled();
  });
});
