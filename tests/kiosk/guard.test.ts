// @vitest-environment happy-dom
// A visitor cannot get out of the page: not by a gesture, a key, a link, a file, a print or the edge of the screen.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGuard } from '../../src/kiosk/guard.ts';
import { isBrowserKey } from '../../src/kiosk/shortcuts.ts';
import { heldTime, type HeldTime } from './held-time.ts';

let time: HeldTime;
let off: (() => void) | null = null;

const down = (): void => {
  off?.();
  off = null;
};

beforeEach(() => {
  document.head.innerHTML = '<meta name="viewport" content="width=device-width">';
  document.body.innerHTML = '<div id="place">coal</div>';
  time = heldTime();
  off = createGuard(window, time);
});
afterEach(down);

const place = (selector = '#place'): Element => {
  const found = document.querySelector(selector);
  if (found === null) throw new Error(selector);
  return found;
};

/** Whether the browser's own answer was taken away. */
const isPrevented = (type: string, facts: object = {}, target: EventTarget = place()): boolean => {
  const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), facts);
  target.dispatchEvent(event);
  return event.defaultPrevented;
};

const isClickPrevented = (html: string): boolean => {
  document.body.innerHTML = html;
  return isPrevented('click', {}, place('[data-press]'));
};

describe('the guard', () => {
  it.each(['contextmenu', 'dragstart', 'selectstart', 'copy', 'cut', 'paste', 'gesturestart', 'drop'])(
    'answers %s with nothing',
    (type) => {
      expect(isPrevented(type)).toBe(true);
      down();
      expect(isPrevented(type)).toBe(false);
    },
  );

  it('lets a wheel scroll and not zoom', () => {
    expect(isPrevented('wheel', { ctrlKey: true })).toBe(true);
    expect(isPrevented('wheel', { ctrlKey: false })).toBe(false);
  });

  it('lets one finger move and two not pinch', () => {
    expect(isPrevented('touchmove', { touches: [{}, {}] })).toBe(true);
    expect(isPrevented('touchmove', { touches: [{}] })).toBe(false);
  });

  it('takes the second of two taps, but never from a button', () => {
    const tap = { changedTouches: [{ clientX: 50, clientY: 50 }] };
    expect(isPrevented('touchend', tap)).toBe(false);
    time.pass(200);
    expect(isPrevented('touchend', tap)).toBe(true);
    document.body.innerHTML = '<button>1</button>';
    expect(isPrevented('touchend', tap, place('button'))).toBe(false);
    time.pass(400);
    document.body.innerHTML = '<div id="place">coal</div>';
    expect(isPrevented('touchend', tap)).toBe(false);
  });

  it('leaves the first mouse button alone and no other', () => {
    expect(isPrevented('mousedown', { button: 0 })).toBe(false);
    expect(isPrevented('mousedown', { button: 1 })).toBe(true);
    expect(isPrevented('mouseup', { button: 3 })).toBe(true);
    expect(isPrevented('auxclick', { button: 1 })).toBe(true);
  });

  it('keeps the game’s own listeners informed', () => {
    let heard = 0;
    place().addEventListener('contextmenu', () => (heard += 1));
    expect(isPrevented('contextmenu')).toBe(true);
    expect(heard).toBe(1);
  });

  it('opens no window and prints nothing while it is up', () => {
    const { open, print } = window;
    expect(window.open('about:blank')).toBeNull();
    expect(() => window.print()).not.toThrow();
    down();
    expect(window.open).not.toBe(open);
    expect(window.print).not.toBe(print);
  });

  it('marks the page as a kiosk that cannot be zoomed, and takes the mark away', () => {
    const viewport = (): string | null => place('meta').getAttribute('content');
    expect(document.documentElement.dataset['mode']).toBe('kiosk');
    expect(viewport()).toContain('user-scalable=no');
    down();
    expect(document.documentElement.dataset['mode']).toBeUndefined();
    expect(viewport()).toBe('width=device-width');
  });

  it('hides the cursor five seconds after the mouse rested, and shows it when it moves', () => {
    const isHidden = (): boolean => document.documentElement.classList.contains('no-cursor');
    time.pass(4900);
    expect(isHidden()).toBe(false);
    time.pass(200);
    expect(isHidden()).toBe(true);
    isPrevented('pointermove', { pointerType: 'touch' });
    expect(isHidden()).toBe(true);
    isPrevented('pointermove', { pointerType: 'mouse' });
    expect(isHidden()).toBe(false);
    down();
    expect(time.set()).toBe(0);
  });
});

describe('a press under guard', () => {
  it.each([
    '<a href="https://example.org/" data-press>x</a>',
    '<a href="?mode=home" data-press>x</a>',
    '<a href="/other" data-press>x</a>',
    '<a href="#here" target="_blank" data-press>x</a>',
    '<a href="#here" download="x.csv" data-press>x</a>',
    '<a href="mailto:a@example.org"><b data-press>x</b></a>',
    '<input type="file" data-press>',
  ])('does not follow %s', (html) => {
    expect(isClickPrevented(html)).toBe(true);
  });

  it.each([
    '<a href="#here" data-press>x</a>',
    '<a href="" data-press>x</a>',
    '<button data-press>x</button>',
    '<div data-guard="allow"><a href="blob:x" download="x.csv" data-press>x</a></div>',
  ])('follows %s', (html) => {
    expect(isClickPrevented(html)).toBe(false);
  });

  it('sends no form', () => {
    document.body.innerHTML = '<form id="sent"></form><form method="dialog" id="shut"></form>';
    expect(isPrevented('submit', {}, place('#sent'))).toBe(true);
    expect(isPrevented('submit', {}, place('#shut'))).toBe(false);
  });
});

describe('a key under guard', () => {
  const key = (code: string, name: string, held: Partial<KeyboardEvent> = {}) => ({
    code,
    key: name,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...held,
  });
  const ctrl = { ctrlKey: true };

  it.each(['P', 'S', 'O', 'F', 'G', 'N', 'T', 'W', 'R', 'U', 'J', 'I'])(
    'does nothing as Ctrl+%s',
    (letter) => {
      expect(isBrowserKey(key(`Key${letter}`, letter.toLowerCase(), ctrl), false)).toBe(true);
      expect(isBrowserKey(key(`Key${letter}`, letter.toLowerCase(), { metaKey: true }), false)).toBe(true);
      expect(isBrowserKey(key(`Key${letter}`, letter.toLowerCase()), false)).toBe(false);
    },
  );

  it.each(['F1', 'F3', 'F5', 'F6', 'F7', 'F11', 'F12', 'BrowserBack'])('does nothing as %s', (name) => {
    expect(isBrowserKey(key(name, name), false)).toBe(true);
  });

  it('does not zoom', () => {
    for (const sign of ['+', '-', '0', '=']) expect(isBrowserKey(key('', sign, ctrl), false)).toBe(true);
  });

  it('goes neither back nor forward', () => {
    expect(isBrowserKey(key('ArrowLeft', 'ArrowLeft', { altKey: true }), false)).toBe(true);
    expect(isBrowserKey(key('ArrowLeft', 'ArrowLeft'), false)).toBe(false);
    expect(isBrowserKey(key('Backspace', 'Backspace'), false)).toBe(true);
    expect(isBrowserKey(key('Backspace', 'Backspace'), true)).toBe(false);
  });

  it('calls the staff in any layout', () => {
    expect(isBrowserKey(key('KeyA', 'ф', { ctrlKey: true, altKey: true }), false)).toBe(false);
    expect(isBrowserKey(key('KeyA', 'ф', ctrl), false)).toBe(true);
  });

  it('is prevented on the page, and no plain key is', () => {
    expect(isPrevented('keydown', key('KeyP', 'p', ctrl))).toBe(true);
    expect(isPrevented('keydown', key('Space', ' '))).toBe(false);
  });
});

describe('the way back', () => {
  it('leads to the page it came from, however often it is taken', () => {
    const entries = history.length;
    expect(history.state).toEqual({ trap: '102-tons-kiosk' });
    history.replaceState(null, '');
    window.dispatchEvent(new Event('popstate'));
    expect(history.state).toEqual({ trap: '102-tons-kiosk' });
    expect(history.length).toBeGreaterThanOrEqual(entries);
  });

  it('is held once, and not again by a page that was loaded anew', () => {
    const entries = history.length;
    down();
    off = createGuard(window, time);
    expect(history.length).toBe(entries);
  });

  it('is free again without the guard', () => {
    down();
    history.replaceState(null, '');
    window.dispatchEvent(new Event('popstate'));
    expect(history.state).toBeNull();
  });
});
