// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { createLife, type Life } from '../../src/kiosk/life.ts';

let life: Life | null = null;
afterEach(() => life?.destroy());

const finger = (type: string): PointerEvent =>
  Object.assign(new Event(type), { pointerId: 4 }) as PointerEvent;
const key = (type: string): KeyboardEvent => new KeyboardEvent(type, { code: 'Space' });

describe('a sign of life', () => {
  it('is heard once, and a finger or a key that stays down is heard as long as it stays', () => {
    life = createLife();
    expect(life.isStirring()).toBe(false);
    for (const [down, up] of [
      [finger('pointerdown'), finger('pointerup')],
      [finger('pointerdown'), finger('pointercancel')],
      [key('keydown'), key('keyup')],
    ] as const) {
      window.dispatchEvent(down);
      expect([life.isStirring(), life.isStirring(), life.isStirring()]).toEqual([true, true, true]);
      window.dispatchEvent(up);
      expect([life.isStirring(), life.isStirring()]).toEqual([true, false]);
    }
  });

  it('is a mouse that moves, and not one that lies still', () => {
    life = createLife();
    window.dispatchEvent(Object.assign(new Event('pointermove'), { movementX: 0, movementY: 0 }));
    expect(life.isStirring()).toBe(false);
    window.dispatchEvent(Object.assign(new Event('pointermove'), { movementX: 3, movementY: 0 }));
    expect(life.isStirring()).toBe(true);
  });

  it('ends with the window: a finger whose lift nobody saw does not hold the glass for ever', () => {
    life = createLife();
    window.dispatchEvent(finger('pointerdown'));
    life.isStirring();
    window.dispatchEvent(new Event('blur'));
    expect(life.isStirring()).toBe(false);
  });

  it('keeps a finger that is held when a button under it goes and takes its focus with it', () => {
    life = createLife();
    window.dispatchEvent(finger('pointerdown'));
    life.isStirring();
    const button = document.createElement('button');
    document.body.append(button);
    button.dispatchEvent(new FocusEvent('blur'));
    expect(life.isStirring()).toBe(true);
    button.remove();
  });
});
