// @vitest-environment happy-dom
// A kiosk that stalls, stands still, loses its picture or throws is back in its attract loop within ten seconds, and a
// page that cannot start does not spin.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KeptText } from '../../src/kiosk/relapses.ts';
import { createWatchdog, type Watchdog } from '../../src/kiosk/watchdog.ts';
import { heldTime, type HeldTime } from './held-time.ts';

type Deed = { readonly what: string; readonly atMs: number };

let time: HeldTime;
let deeds: Deed[];
let dog: Watchdog;
let kept: Map<string, string>;
let storage: KeptText | null;
/** Null where the session may stand still. */
let sessionMs: number | null;
let isHidden: boolean;
let onSoftReset: () => void;

const WALL_MS = 1_700_000_000_000;
const did = (what: string): void => void deeds.push({ what, atMs: time.nowMs() });
const named = (what: string): number[] => deeds.filter((deed) => deed.what === what).map(({ atMs }) => atMs);

/** A page is opened; one before it is gone. */
const open = (): void => {
  dog?.destroy();
  dog = createWatchdog({
    sessionTime: () => sessionMs,
    onTrouble: (kind, detail) => did(detail === '' ? kind : `${kind}: ${detail}`),
    onSoftReset: () => onSoftReset(),
    reload: () => did('reload'),
    storage,
    wallMs: () => WALL_MS + time.nowMs(),
    timers: time,
  });
};
const frames = (ms: number): void => time.pass(ms, () => dog.beat());
const fail = (message = 'lamp is not lit', facts: object = {}): void => {
  const event = Object.assign(new Event('error'), {
    filename: '',
    lineno: 0,
    error: null,
    message,
    ...facts,
  });
  window.dispatchEvent(event);
};

beforeEach(() => {
  time = heldTime();
  deeds = [];
  kept = new Map();
  storage = { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
  sessionMs = null;
  isHidden = false;
  onSoftReset = () => did('reset');
  Object.defineProperty(document, 'visibilityState', {
    configurable: true,
    get: () => (isHidden ? 'hidden' : 'visible'),
  });
  open();
});
afterEach(() => dog.destroy());

describe('a page that lives', () => {
  it('is left alone for a day', () => {
    sessionMs = 0;
    time.pass(3_600_000, (nowMs) => {
      sessionMs = nowMs;
      dog.beat();
    });
    expect(deeds).toEqual([]);
  });

  it('may rest unseen, and has its six seconds when it is back', () => {
    isHidden = true;
    time.pass(60_000);
    isHidden = false;
    time.pass(5000);
    expect(deeds).toEqual([]);
  });

  it('may stand still in a part that may', () => {
    frames(60_000);
    expect(deeds).toEqual([]);
  });
});

describe('a stall', () => {
  it('ends in a new visit, and in nothing more where frames come again', () => {
    time.pass(6100);
    expect(named('stall')).toEqual([6000]);
    expect(named('reset')).toEqual([6000]);
    frames(60_000);
    expect(named('reload')).toEqual([]);
  });

  it('that goes on ends in a new page within ten seconds', () => {
    time.pass(60_000);
    expect(named('stall')).toHaveLength(1);
    expect(named('reload')[0]).toBeLessThanOrEqual(10_000);
  });

  it('is one too while time passes in the session: whoever draws no frame is dead', () => {
    sessionMs = 0;
    time.pass(7000, (nowMs) => (sessionMs = nowMs));
    expect(named('stall')).toHaveLength(1);
  });
});

describe('a session whose time stands still', () => {
  it('where it must move ends in a new visit within ten seconds', () => {
    sessionMs = 5;
    frames(9000);
    expect(named('standstill')).toHaveLength(1);
    expect(named('reset')).toHaveLength(1);
  });
});

describe('an error nobody caught', () => {
  it('is logged without its path and ends in a new visit at once', () => {
    fail('lamp is not lit', { filename: 'http://127.0.0.1:8080/assets/dig.js?v=2', lineno: 7 });
    expect(deeds.map(({ what }) => what)).toEqual(['error: lamp is not lit @ dig.js:7', 'reset']);
  });

  it('is logged in two hundred letters at most', () => {
    fail('x'.repeat(5000));
    expect(deeds[0]?.what.length).toBeLessThanOrEqual('error: '.length + 200);
  });

  it('may be a promise or a lost picture', () => {
    window.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: new TypeError('gone') }));
    frames(5000);
    const canvas = document.body.appendChild(document.createElement('canvas'));
    canvas.dispatchEvent(new Event('webglcontextlost'));
    expect(deeds.map(({ what }) => what)).toEqual([
      'rejection: TypeError: gone',
      'reset',
      'context-lost',
      'reset',
    ]);
  });

  it.each([
    ['ResizeObserver loop completed with undelivered notifications.', {}],
    ['Script error.', {}],
    ['', {}],
  ])('is none where a browser only remarks %j', (message, facts) => {
    fail(message, facts);
    expect(deeds).toEqual([]);
  });

  it('is none where a picture did not load', () => {
    document.body.appendChild(document.createElement('img')).dispatchEvent(new Event('error'));
    expect(deeds).toEqual([]);
  });

  it('counts once with what follows on its heels', () => {
    fail('first');
    fail('first');
    fail('second');
    expect(deeds.map(({ what }) => what)).toEqual(['error: first', 'reset', 'error: second']);
  });
});

describe('the third trouble within ten minutes', () => {
  it('ends in a new page', () => {
    for (let trouble = 1; trouble <= 3; trouble += 1) {
      expect(named('reload')).toEqual([]);
      fail();
      frames(60_000);
    }
    expect(named('reload')).toHaveLength(1);
  });

  it('is not the third of three in an hour', () => {
    for (let trouble = 1; trouble <= 3; trouble += 1) {
      fail();
      frames(1_200_000);
    }
    expect(named('reload')).toEqual([]);
  });

  it('is counted over a page that was loaded anew in between', () => {
    fail();
    open();
    frames(2000);
    fail();
    open();
    frames(2000);
    fail();
    frames(1000);
    expect(named('reload')).toHaveLength(1);
  });
});

describe('a page that cannot start', () => {
  /** Every new page throws at once; all the loads of this long. */
  const spin = (ms: number): readonly number[] => {
    let loads = 0;
    time.pass(ms, () => {
      dog.beat();
      if (named('reload').length > loads) {
        loads = named('reload').length;
        open();
      }
      fail();
    });
    const at = named('reload');
    return at.slice(1).map((each, index) => each - (at[index] ?? 0));
  };

  it('is loaded anew ever more seldom, five minutes apart at last', () => {
    const gaps = spin(3_000_000);
    expect(gaps.length).toBeGreaterThan(6);
    [10_000, 20_000, 40_000, 80_000, 160_000, 300_000, 300_000].forEach((least, index) => {
      expect(gaps[index]).toBeGreaterThanOrEqual(least);
      expect(gaps[index]).toBeLessThanOrEqual(least + 5000);
    });
  });

  it('leaves ten seconds between two loads without any storage', () => {
    storage = null;
    open();
    const gaps = spin(200_000);
    expect(gaps.length).toBeGreaterThan(3);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(10_000);
  });
});

describe('what may be broken itself', () => {
  it.each(['{', '7', '{"troubles":"x","reloadedAt":"y"}', '{"troubles":[1e999]}'])(
    'is a memory like %s, and then it is none',
    (text) => {
      kept.set('102-tons-troubles', text);
      open();
      fail();
      expect(named('reset')).toHaveLength(1);
    },
  );

  it('is storage that throws', () => {
    const refuse = (): never => {
      throw new DOMException('no', 'SecurityError');
    };
    storage = { getItem: refuse, setItem: refuse };
    open();
    fail();
    expect(named('reset')).toHaveLength(1);
  });

  it('is the new visit: then it is a new page', () => {
    onSoftReset = () => {
      throw new Error('no way back');
    };
    fail();
    frames(1000);
    expect(named('reload')).toHaveLength(1);
  });

  it('is the wall’s clock: set back a year, it keeps no page waiting', () => {
    kept.set('102-tons-troubles', JSON.stringify({ troubles: [], reloadedAt: WALL_MS + 3e10, reloads: 9 }));
    open();
    time.pass(10_000);
    expect(named('reload')).toHaveLength(1);
  });
});

describe('the watchdog taken away', () => {
  it('sees and hears nothing more', () => {
    dog.destroy();
    time.pass(60_000);
    fail();
    expect(deeds).toEqual([]);
    expect(time.set()).toBe(0);
  });
});
