// Settings while the game runs: what this visit uses, and what is stored. They differ where a link asked for something
// (a language, a pace): that holds for the visit and must not be written over the player's own choice.
import type { StoragePort } from './ports.ts';
import {
  assignKey,
  checkSettings,
  defaultSettings,
  loadSettings,
  saveSettings,
  SETTINGS_KEY,
} from './settings.ts';
import type { KeyAction, Settings } from './store.ts';

export type SettingsDesk = {
  /** The settings of this visit. */
  current(): Settings;
  /** False where they could not be stored; they hold for this visit all the same. */
  change(patch: Partial<Settings>): boolean;
  setKey(action: KeyAction, code: string): boolean;
  /** As at the start of the page, and nothing stored: the next visitor of a kiosk. */
  reset(): void;
};

export type SettingsOptions = {
  readonly locale: Settings['locale'];
  readonly prefersReducedMotion: boolean;
  /** From the link; for this visit only. */
  readonly overrides: Partial<Settings>;
};

export const createSettingsDesk = (storage: StoragePort, options: SettingsOptions): SettingsDesk => {
  const fresh = defaultSettings(options.locale, options.prefersReducedMotion);
  let kept = loadSettings(storage, fresh);
  let current = checkSettings({ ...kept, ...options.overrides }, kept);
  const change = (patch: Partial<Settings>): boolean => {
    kept = checkSettings({ ...kept, ...patch }, kept);
    current = checkSettings({ ...current, ...patch }, current);
    return saveSettings(storage, kept);
  };
  return {
    current: () => current,
    change,
    setKey: (action, code) => change({ keys: assignKey(current.keys, action, code) }),
    reset: () => {
      storage.remove(SETTINGS_KEY);
      kept = fresh;
      current = checkSettings({ ...fresh, ...options.overrides }, fresh);
    },
  };
};
