// @vitest-environment happy-dom
// Settings take hold at once; a key that is taken is refused with one sentence; a dialog gives the focus back.
import { afterEach, describe, expect, it } from 'vitest';
import { KEY_ACTIONS } from '../../src/session/store.ts';
import { refuseKey } from '../../src/ui/parts/key-map.tsx';
import { SettingsDialog } from '../../src/ui/screens/settings.tsx';
import type { Session } from '../../src/session/session-port.ts';
import { DEFAULT_KEYS } from '../../src/session/settings.ts';
import { nameOf, openDesk, type ShiftDesk } from '../support/shift-desk.tsx';

const Sheet = ({ session }: { readonly session: Session }) => (
  <SettingsDialog session={session} onClose={() => undefined} />
);

let open: ShiftDesk | null = null;
const settings = async (): Promise<ShiftDesk> => {
  open = await openDesk(Sheet, { level: null });
  return open;
};
afterEach(() => open?.close());

const press = (element: HTMLElement, code: string): void => {
  element.dispatchEvent(
    Object.assign(new Event('keydown', { bubbles: true, cancelable: true }), { code, key: code }),
  );
};

describe('the settings', () => {
  it('change the session the moment they are chosen', async () => {
    const desk = await settings();
    await desk.after(() => desk.one('input[name=text][value="150"]').click());
    await desk.after(() => desk.one('input[name=hammer][value="toggle"]').click());
    await desk.after(() => desk.one('input[name=motion][value="reduced"]').click());
    expect(desk.session.store.getState().settings).toMatchObject({
      textPercent: 150,
      hammerMode: 'toggle',
      motion: 'reduced',
    });
  });

  it('have a volume for each of the four buses and one switch for all', async () => {
    const desk = await settings();
    expect(desk.all('input[type=range]').length).toBe(4);
    await desk.after(() => desk.one('input[type=checkbox]').click());
    expect(desk.session.store.getState().settings.isMuted).toBe(true);
  });

  it('label every field', async () => {
    const desk = await settings();
    const fields = desk.all('input');
    expect(fields.length).toBeGreaterThan(10);
    expect(fields.filter((field) => (field.closest('label')?.textContent ?? '').trim() === '')).toEqual([]);
    expect(desk.all('fieldset').every((set) => (set.querySelector('legend')?.textContent ?? '') !== '')).toBe(
      true,
    );
  });

  it('can all be put back', async () => {
    const desk = await settings();
    await desk.after(() => {
      desk.session.changeSettings({ textPercent: 200, isMuted: true });
      desk.session.setKey('hammer', 'KeyX');
    });
    await desk.after(() => desk.one('#settings-reset').click());
    expect(desk.session.store.getState().settings).toMatchObject({
      textPercent: 100,
      isMuted: false,
      keys: DEFAULT_KEYS,
    });
  });
});

describe('the keys', () => {
  it('are all there to be changed', async () => {
    const desk = await settings();
    expect(desk.all('.keys-one').length).toBe(KEY_ACTIONS.length);
    expect(desk.all('.keys-one').every((button) => !nameOf(button).includes('['))).toBe(true);
  });

  it('take the next key that is pressed', async () => {
    const desk = await settings();
    await desk.after(() => desk.one('#key-tap-roof').click());
    await desk.after(() => press(desk.one('#key-tap-roof'), 'KeyG'));
    expect(desk.session.store.getState().settings.keys['tap-roof']).toBe('KeyG');
  });

  it('refuse one that is taken, say by what, and change nothing', async () => {
    const desk = await settings();
    await desk.after(() => desk.one('#key-tap-roof').click());
    await desk.after(() => press(desk.one('#key-tap-roof'), 'Space'));
    expect(desk.session.store.getState().settings.keys).toEqual(DEFAULT_KEYS);
    expect(desk.one('.keys-note').textContent).toContain('“Hammer”');
  });

  it('leave the page the keys it needs', () => {
    expect(refuseKey(DEFAULT_KEYS, 'hammer', 'Tab')).toEqual({ kind: 'reserved' });
    expect(refuseKey(DEFAULT_KEYS, 'hammer', 'Digit3')).toEqual({ kind: 'reserved' });
    expect(refuseKey(DEFAULT_KEYS, 'hammer', 'Space')).toBe(null);
  });
});
