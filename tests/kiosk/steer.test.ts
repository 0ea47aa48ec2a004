// @vitest-environment happy-dom
// The kiosk without a touch: stick, cross, arrows and digits reach every control and take none from the game.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nearest, type Box } from '../../src/kiosk/nearest.ts';
import type { PadState } from '../../src/kiosk/pads.ts';
import { createSteer, type Steer } from '../../src/kiosk/steer.ts';
import { focused, layOut, need, pressKey, withPlaces } from './laid-out.ts';

const IDLE: PadState = { down: new Set(), way: null };
let pad: PadState;
let steer: Steer;
let isActive: boolean;
let pressed: string[];

/** One push of the stick or press of a button, and its end. */
const push = (state: Partial<PadState>): void => {
  pad = { ...IDLE, ...state };
  steer.poll();
  pad = IDLE;
  steer.poll();
};
const A = { down: new Set([0]) };

const show = (html: string): void => {
  layOut(html);
  pressed = [];
  for (const control of document.querySelectorAll('button'))
    control.addEventListener('click', () => pressed.push(control.id));
};

const GRID = `
  <div id="desk">
    <button id="a" data-at="0 0 100 50">a</button><button id="b" data-at="200 0 100 50">b</button>
    <button id="c" data-at="0 100 100 50">c</button><button id="d" data-at="200 100 100 50">d</button>
  </div>`;
const CARD = `
  <div id="desk"><button id="act-hammer">hammer</button>
    <section class="card-sheet"><button id="source">source</button>
      <button id="yes" class="card-answer" data-at="0 0 50 50">yes</button>
      <button id="no" class="card-answer" data-at="0 100 50 50">no</button></section></div>`;

beforeEach(() => {
  withPlaces();
  pad = IDLE;
  isActive = true;
  show(GRID);
  steer = createSteer({ isActive: () => isActive, readPad: () => pad });
});
afterEach(() => steer.destroy());

describe('the nearest in a direction', () => {
  const box = (left: number, top: number, width = 100, height = 50): Box => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  });

  it('is the one in line, not a nearer one aside', () => {
    expect(nearest([box(0, 0), box(300, 0), box(110, 90)], 0, 'right')).toBe(1);
  });

  it('is not sought to the right in a column of unequal widths', () => {
    const column = [box(0, 0, 80), box(0, 60, 300), box(0, 120, 120)];
    expect(nearest(column, 0, 'right')).toBeNull();
    expect(nearest(column, 0, 'down')).toBe(1);
  });

  it('begins anew at the other end of the row', () => {
    expect(nearest([box(0, 0), box(200, 0), box(400, 0), box(0, 300)], 2, 'right')).toBe(0);
    expect(nearest([box(0, 0), box(0, 100), box(0, 200)], 0, 'up')).toBe(2);
  });

  it('reaches every box of a scattered screen from every other', () => {
    const boxes = [box(0, 0), box(500, 30), box(250, 200, 40), box(20, 400, 600), box(640, 500), box(0, 520)];
    const ways = ['up', 'down', 'left', 'right'] as const;
    boxes.forEach((_, start) => {
      const reached = new Set([start]);
      for (const at of reached)
        for (const way of ways) {
          const next = nearest(boxes, at, way);
          if (next !== null) reached.add(next);
        }
      expect(reached.size).toBe(boxes.length);
    });
  });
});

describe('arrows', () => {
  it('come to the first control, then go by what the eye sees', () => {
    expect(pressKey('ArrowDown')).toBe(true);
    expect(focused()).toBe('a');
    pressKey('ArrowRight');
    expect(focused()).toBe('b');
    pressKey('ArrowDown');
    expect(focused()).toBe('d');
    pressKey('ArrowRight');
    expect(focused()).toBe('c');
  });

  it('show where they are, and take the mark along', () => {
    pressKey('ArrowDown');
    pressKey('ArrowRight');
    expect(need('a').classList.contains('is-steered')).toBe(false);
    expect(need('b').classList.contains('is-steered')).toBe(true);
  });

  it('pass by what cannot be pressed or seen', () => {
    for (const barred of [
      'disabled',
      'aria-disabled="true"',
      'hidden',
      'data-steer="skip"',
      'data-at="0 0 0 0"',
    ]) {
      show(`<button id="bar" ${barred}>x</button><button id="free">y</button>`);
      pressKey('ArrowDown');
      expect(focused()).toBe('free');
    }
  });

  it('stay inside the topmost dialog', () => {
    show(`${GRID}<div role="dialog"><button id="still">still here</button></div>`);
    need('a').focus();
    pressKey('ArrowRight');
    expect(focused()).toBe('still');
  });

  it('move a slider instead of the focus', () => {
    show(
      '<input type="range" id="loud" min="0" max="10" value="5" data-at="0 0 99 20"><button id="a">a</button>',
    );
    const loud = need('loud') as HTMLInputElement;
    loud.focus();
    const told: string[] = [];
    // happy-dom steps numbers only.
    loud.stepUp = () => void told.push('step');
    loud.addEventListener('input', () => told.push('input'));
    expect(pressKey('ArrowRight')).toBe(false);
    push({ way: 'right' });
    expect(told).toEqual(['step', 'input']);
    expect(focused()).toBe('loud');
  });

  it('are the game’s in the dig', () => {
    isActive = false;
    expect(pressKey('ArrowDown')).toBe(false);
    expect(pressKey('1')).toBe(false);
    expect(focused()).toBe('');
  });
});

describe('presses', () => {
  it('are native with Enter and Space once something has the focus, and find it before', () => {
    expect(pressKey('Enter')).toBe(true);
    expect(focused()).toBe('a');
    expect(pressKey('Enter')).toBe(false);
    expect(pressKey(' ')).toBe(false);
    expect(pressed).toEqual([]);
  });

  it('are counted by digits, and only once while one is held', () => {
    expect(pressKey('3')).toBe(true);
    pressKey('3', { repeat: true });
    expect(pressed).toEqual(['c']);
    expect(pressKey('9')).toBe(false);
  });

  it('go by the digit a control names', () => {
    show(
      '<button id="shut">x</button><button id="seven" data-digit="7">7</button><button id="nil" data-digit="0">0</button>',
    );
    for (const digit of ['7', '0', '1', '2']) pressKey(digit);
    expect(pressed).toEqual(['seven', 'nil', 'shut']);
  });

  it('leave Escape, B and every field alone', () => {
    expect(pressKey('Escape')).toBe(false);
    push({ down: new Set([1]) });
    layOut('<input id="pin"><button id="a">a</button>');
    need('pin').focus();
    expect(pressKey('1')).toBe(false);
    expect(pressed).toEqual([]);
  });

  it('come from the pad when it is pushed, not while it is held', () => {
    pad = { ...IDLE, way: 'down' };
    for (let frame = 0; frame < 9; frame += 1) steer.poll();
    expect(focused()).toBe('a');
    pad = { ...IDLE, ...A };
    for (let frame = 0; frame < 9; frame += 1) steer.poll();
    expect(pressed).toEqual(['a']);
  });
});

describe('a card in the dig', () => {
  beforeEach(() => {
    isActive = false;
    show(CARD);
  });

  it('is answered by its digits, which count the answers alone', () => {
    expect(pressKey('2')).toBe(true);
    expect(pressed).toEqual(['no']);
  });

  it('leaves arrows and Space to somebody at work, until Enter asks for it', () => {
    expect(pressKey('ArrowDown')).toBe(false);
    expect(pressKey(' ')).toBe(false);
    expect(pressKey('Enter')).toBe(true);
    expect(focused()).toBe('yes');
    expect(pressKey('ArrowDown')).toBe(true);
    expect(focused()).toBe('no');
  });

  it('has the pad from the first push of the stick, and the hammer has it before and after', () => {
    expect(steer.hasPad()).toBe(false);
    push(A);
    expect(pressed).toEqual([]);
    push({ way: 'down' });
    expect(steer.hasPad()).toBe(true);
    push({ way: 'down' });
    push(A);
    expect(pressed).toEqual(['no']);
    show('<div id="desk"></div>');
    expect(steer.hasPad()).toBe(false);
  });
});

describe('the steering taken away', () => {
  it('hears no key any more', () => {
    steer.destroy();
    expect(pressKey('1')).toBe(false);
    expect(pressed).toEqual([]);
  });
});
