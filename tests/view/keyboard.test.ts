// @vitest-environment happy-dom
// Whose key it is: the mine's, or that of whatever has the focus.
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/session/settings.ts';
import { actionFor, belongsToFocus } from '../../src/view/input/keyboard.ts';

const first = (html: string): Element | null => {
  document.body.innerHTML = html;
  return document.body.querySelector('[data-focus]');
};

describe('a key', () => {
  it('stays with a text field, whatever it is', () => {
    expect(belongsToFocus(first('<input type="text" data-focus>'), 'KeyE')).toBe(true);
    expect(belongsToFocus(first('<textarea data-focus></textarea>'), 'Space')).toBe(true);
  });

  it('stays with everything inside an open dialog', () => {
    expect(belongsToFocus(first('<div role="dialog"><button data-focus>x</button></div>'), 'KeyT')).toBe(
      true,
    );
  });

  it('presses the focused button with Space and Enter, and only those', () => {
    const button = first('<button data-focus>x</button>');
    expect(belongsToFocus(button, 'Space')).toBe(true);
    expect(belongsToFocus(button, 'Enter')).toBe(true);
    expect(belongsToFocus(button, 'KeyE')).toBe(false);
    expect(belongsToFocus(button, 'ArrowUp')).toBe(false);
  });

  it('is the mine’s where nothing has the focus', () => {
    expect(belongsToFocus(document.body, 'Space')).toBe(false);
  });

  it('follows the player’s mapping first and arrows always', () => {
    const { keys } = defaultSettings('en', false);
    expect(actionFor(keys, keys.hammer)).toBe('hammer');
    expect(actionFor({ ...keys, 'set-prop': 'KeyJ' }, 'KeyJ')).toBe('set-prop');
    expect(actionFor({ ...keys, up: 'KeyI' }, 'ArrowUp')).toBe('up');
    expect(actionFor(keys, 'Escape')).toBe('pause');
    expect(actionFor(keys, 'F13')).toBeNull();
  });
});
