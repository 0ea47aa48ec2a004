// @vitest-environment happy-dom
// Many hands on one screen: palms and a sixth finger press nothing, and everybody else's finger does.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPalms } from '../../src/kiosk/palms.ts';
import { heldTime, type HeldTime } from './held-time.ts';

let time: HeldTime;
let off: () => void;
let heard: string[];

const button = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(id);
  return found;
};

beforeEach(() => {
  document.body.innerHTML = '<button id="dig">dig</button><button id="more">more</button>';
  heard = [];
  for (const id of ['dig', 'more'])
    for (const type of ['pointerdown', 'pointerup', 'click'])
      button(id).addEventListener(type, () => heard.push(`${id} ${type}`));
  document.elementFromPoint = (x) => (x < 100 ? button('dig') : button('more'));
  time = heldTime();
  off = createPalms({ timers: time });
});
afterEach(() => off());

const FINGER = { pointerType: 'touch', width: 20, height: 20 };
const PALM = { ...FINGER, width: 40, height: 90 };

const say = (type: string, id: string, pointerId: number, facts: object = FINGER): Event => {
  const event = new Event(type, { bubbles: true, cancelable: true });
  Object.assign(event, { pointerId, clientX: id === 'dig' ? 10 : 150, clientY: 10, ...facts });
  button(id).dispatchEvent(event);
  return event;
};

describe('a palm', () => {
  it('is not there for the page: neither its weight nor its click', () => {
    expect(say('pointerdown', 'dig', 1, PALM).defaultPrevented).toBe(true);
    say('pointerup', 'dig', 1, PALM);
    expect(say('click', 'dig', 1).defaultPrevented).toBe(true);
    time.pass(100);
    expect(heard).toEqual([]);
  });

  it('takes no press away from a finger beside it', () => {
    say('pointerdown', 'dig', 1, PALM);
    say('pointerdown', 'more', 2);
    say('pointerup', 'more', 2);
    time.pass(100);
    expect(heard).toEqual(['more pointerdown', 'more pointerup', 'more click']);
  });

  it('that began as a finger lets go of its hold and presses nothing', () => {
    say('pointerdown', 'dig', 1);
    say('pointermove', 'dig', 1, PALM);
    say('pointerup', 'dig', 1);
    say('click', 'dig', 1);
    time.pass(100);
    expect(heard).toEqual(['dig pointerdown', 'dig pointerup']);
  });

  it('is judged by touch alone: a mouse has no width', () => {
    say('pointerdown', 'dig', 1, { ...PALM, pointerType: 'mouse' });
    expect(heard).toEqual(['dig pointerdown']);
  });
});

describe('fingers', () => {
  it('are left to the browser where they come alone', () => {
    say('pointerdown', 'dig', 1);
    say('pointerup', 'dig', 1);
    time.pass(100);
    expect(heard).not.toContain('dig click');
    say('click', 'dig', 1);
    expect(heard.filter((each) => each === 'dig click')).toHaveLength(1);
  });

  it.each(['in time', 'late', 'never'])('among others press once, be the browser’s click %s', (when) => {
    say('pointerdown', 'dig', 1);
    say('pointerdown', 'more', 2);
    say('pointerup', 'more', 2);
    if (when === 'in time') say('click', 'more', 2);
    time.pass(100);
    if (when === 'late') say('click', 'more', 2);
    expect(heard.filter((each) => each === 'more click')).toHaveLength(1);
  });

  it('among others press nothing where they slid away or were cancelled', () => {
    say('pointerdown', 'dig', 1);
    say('pointerdown', 'more', 2);
    say('pointerup', 'more', 2, { ...FINGER, clientX: 90 });
    say('pointerdown', 'more', 3);
    say('pointercancel', 'more', 3);
    time.pass(100);
    expect(heard).not.toContain('more click');
  });

  it('are five at most, and a sixth again when one is lifted', () => {
    for (const id of [1, 2, 3, 4, 5]) say('pointerdown', 'dig', id);
    say('pointerdown', 'more', 6);
    expect(heard).toHaveLength(5);
    say('pointerup', 'dig', 1);
    say('pointerdown', 'more', 7);
    expect(heard.at(-1)).toBe('more pointerdown');
  });

  it('press what code presses, whoever else is on the glass', () => {
    say('pointerdown', 'dig', 1, PALM);
    button('more').click();
    expect(heard).toEqual(['more click']);
  });
});

describe('without it', () => {
  it('palms are fingers again and nothing is waited for', () => {
    say('pointerdown', 'dig', 1);
    say('pointerdown', 'more', 2);
    say('pointerup', 'more', 2);
    off();
    expect(time.set()).toBe(0);
    const removed = vi.fn<() => void>();
    button('dig').addEventListener('pointerdown', removed);
    say('pointerdown', 'dig', 3, PALM);
    expect(removed).toHaveBeenCalledOnce();
  });
});
