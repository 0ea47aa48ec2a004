// @vitest-environment happy-dom
// The whole kiosk with one switch: what is lit, what a press takes, when it waits, and the hammer in the dig.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PadState } from '../../src/kiosk/pads.ts';
import { createScan, type Scan } from '../../src/kiosk/scan.ts';
import { focused, layOut, need, pressKey, withPlaces } from './laid-out.ts';

const IDLE: PadState = { down: new Set(), way: null };
let pad: PadState;
let scan: Scan;
let isActive: boolean;
let isDigging: boolean;
let pressed: string[];

const show = (...ids: readonly string[]): void => {
  layOut(`<div id="desk">${ids.map((id) => `<button id="${id}">${id}</button>`).join('')}</div>`);
  for (const id of ids) need(id).addEventListener('click', () => pressed.push(id));
};
const lit = (): string => document.querySelector('.is-lit')?.id ?? '';
/** Real time in frames of a tenth of a second. */
const pass = (ms: number): void => {
  for (let left = ms; left > 0; left -= 100) scan.advance(100);
};
/** A press, after the rest of the last one. */
const press = (): void => {
  pass(300);
  pressKey('x');
};

beforeEach(() => {
  withPlaces();
  pad = IDLE;
  isActive = true;
  isDigging = false;
  pressed = [];
  show('a', 'b', 'c');
  scan = createScan({
    isActive: () => isActive,
    isDigging: () => isDigging,
    toggleHammer: () => pressed.push('hammer'),
    readPad: () => pad,
  });
  scan.advance(100);
});
afterEach(() => scan.destroy());

describe('the light', () => {
  it('goes from control to control every 1.4 seconds, and the focus with it', () => {
    expect([lit(), focused()]).toEqual(['a', 'a']);
    pass(1300);
    expect(lit()).toBe('a');
    pass(100);
    expect([lit(), focused()]).toEqual(['b', 'b']);
    pass(2800);
    expect(lit()).toBe('a');
  });

  it('passes by what is marked to be skipped', () => {
    need('b').dataset['scan'] = 'skip';
    pass(1400);
    expect(lit()).toBe('c');
  });

  it('goes out after two rounds, and waits for a press that takes nothing', () => {
    pass(2 * 3 * 1400);
    expect(lit()).toBe('');
    pass(60_000);
    expect(lit()).toBe('');
    press();
    expect(pressed).toEqual([]);
    pass(100);
    expect(lit()).toBe('a');
  });

  it('comes of itself on the next screen', () => {
    pass(2 * 3 * 1400);
    show('d', 'e');
    pass(100);
    expect(lit()).toBe('d');
  });

  it('begins at the first where the lit one is gone', () => {
    pass(1400);
    need('b').remove();
    pass(100);
    expect(lit()).toBe('a');
  });

  it('is inside the topmost dialog', () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div role="alertdialog"><button id="still">x</button></div>',
    );
    pass(100);
    expect(lit()).toBe('still');
  });

  it('is out where scanning is not wanted, and every input is the page’s', () => {
    isActive = false;
    pass(100);
    expect(lit()).toBe('');
    expect(pressKey('x')).toBe(false);
    need('c').click();
    expect(pressed).toEqual(['c']);
  });
});

describe('a press', () => {
  it('takes what is lit, whichever key it is, and begins anew', () => {
    pass(1400);
    expect(pressKey('q')).toBe(true);
    expect(pressed).toEqual(['b']);
    pass(100);
    expect(lit()).toBe('a');
  });

  it('may be a touch anywhere, which presses nothing that lies under it', () => {
    const touch = (type: string): boolean =>
      need('c').dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
    expect(touch('pointerdown')).toBe(false);
    touch('pointerup');
    touch('click');
    expect(pressed).toEqual(['a']);
  });

  it('may be any button of any pad, once', () => {
    pad = { ...IDLE, down: new Set([7]) };
    pass(1000);
    expect(pressed).toEqual(['a']);
  });

  it('counts once where the hand shakes, and not while a key is held', () => {
    pressKey('x');
    pass(100);
    pressKey('x');
    expect(pressed).toEqual(['a']);
    pass(1000);
    pressKey('x', { repeat: true });
    expect(pressed).toEqual(['a']);
  });

  it('is not what calls the staff', () => {
    expect(pressKey('a', { ctrlKey: true, altKey: true })).toBe(false);
    expect(pressKey('Control', { ctrlKey: true })).toBe(false);
    expect(pressed).toEqual([]);
  });
});

describe('in the dig', () => {
  beforeEach(() => {
    isDigging = true;
    pass(400);
  });

  it('a press sets the hammer going and the next one stops it', () => {
    expect(lit()).toBe('');
    press();
    press();
    expect(pressed).toEqual(['hammer', 'hammer']);
  });

  it('may press the page’s own button for it', () => {
    scan.destroy();
    scan = createScan({
      isActive: () => true,
      isDigging: () => true,
      toggleHammer: () => need('a').click(),
      readPad: () => pad,
    });
    press();
    expect(pressed).toEqual(['a']);
  });

  it('a card is lit and answered', () => {
    need('desk').insertAdjacentHTML(
      'beforeend',
      '<section class="card-sheet"><button>source</button><button id="yes" class="card-answer">x</button></section>',
    );
    need('yes').addEventListener('click', () => pressed.push('yes'));
    pass(100);
    expect(lit()).toBe('yes');
    press();
    expect(pressed).toEqual(['yes']);
  });
});

describe('the scanning taken away', () => {
  it('leaves no light and hears nothing', () => {
    scan.destroy();
    expect(lit()).toBe('');
    expect(pressKey('x')).toBe(false);
    expect(pressed).toEqual([]);
  });
});
