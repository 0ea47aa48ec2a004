// Settings: kept over a visit, checked field by field, never lost to a bad file.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  assignKey,
  checkSettings,
  DEFAULT_KEYS,
  defaultSettings,
  loadSettings,
  saveSettings,
  SETTINGS_KEY,
} from '../../src/session/settings.ts';
import { aSession, aStorage } from '../support/session.ts';

const base = defaultSettings('en', false);

describe('settings', () => {
  it('come back as they were written', () => {
    const storage = aStorage();
    const mine = {
      ...base,
      locale: 'uk',
      textPercent: 200,
      isMuted: true,
      pace: 25,
      hammerMode: 'toggle',
      motion: 'reduced',
    } as const;
    expect(saveSettings(storage, mine)).toBe(true);
    expect(loadSettings(storage, base)).toEqual(mine);
  });

  it('lose only the fields that make no sense', () => {
    const text = JSON.stringify({
      locale: 'xx',
      textPercent: 150,
      volumes: { work: 900, mine: 10 },
      pace: 'fast',
      keys: 3,
    });
    const read = loadSettings(aStorage({ [SETTINGS_KEY]: text }), base);
    expect(read).toEqual({ ...base, textPercent: 150, volumes: { ...base.volumes, mine: 10 } });
  });

  it('are the defaults where the file is no file', () => {
    for (const text of ['', '{', 'null', '[]', '"x"']) {
      expect(loadSettings(aStorage({ [SETTINGS_KEY]: text }), base)).toEqual(base);
    }
  });

  it('stay valid whatever is read', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(checkSettings(checkSettings(value, base), base)).toEqual(checkSettings(value, base));
      }),
    );
  });

  it('ask the system about motion until the player has spoken', () => {
    expect(defaultSettings('en', true).motion).toBe('reduced');
  });

  it('refuse a key map in which two actions share a key', () => {
    const keys = { ...DEFAULT_KEYS, hammer: 'KeyE' };
    expect(checkSettings({ keys }, base).keys).toEqual(DEFAULT_KEYS);
  });

  it('swap keys so that no action is left without one', () => {
    const keys = assignKey(DEFAULT_KEYS, 'hammer', 'KeyE');
    expect(keys.hammer).toBe('KeyE');
    expect(keys['set-prop']).toBe('Space');
    expect(assignKey(keys, 'hammer', '<bad>')).toBe(keys);
  });

  it('of a link hold for the visit and are not written over the player’s own', () => {
    const storage = aStorage();
    const { session } = aSession({ storage, overrides: { locale: 'ru', pace: 9000 } });
    expect(session.store.getState().settings).toMatchObject({ locale: 'ru', pace: 9000 });
    session.changeSettings({ textPercent: 125 });
    expect(session.store.getState().settings).toMatchObject({ locale: 'ru', pace: 9000, textPercent: 125 });
    expect(loadSettings(storage, base)).toMatchObject({ locale: 'en', pace: base.pace, textPercent: 125 });
  });

  it('that cannot be kept hold all the same, and that is told once', () => {
    const storage = aStorage();
    const { session } = aSession({ storage });
    storage.isFull = true;
    session.changeSettings({ isMuted: true });
    session.setKey('hammer', 'KeyF');
    expect(session.store.getState().settings).toMatchObject({ isMuted: true });
    expect(session.store.getState().settings.keys.hammer).toBe('KeyF');
    expect(session.store.getState().notices.map((notice) => notice.key)).toEqual(['notice.storageFull']);
  });
});
