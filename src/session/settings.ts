// The player's settings: defaults, reading what was stored with every field checked on its own, and writing back.
// A stored file of an older game, or one edited by hand, loses only the fields that make no sense.
import type { StoragePort } from './ports.ts';
import { PACE_RANGE, PACES } from './modes.ts';
import { KEY_ACTIONS, SPOKEN, type KeyAction, type Settings } from './store.ts';

export const SETTINGS_KEY = '102tons.settings';

/** `KeyboardEvent.code` values: places on the keyboard, the same on a Cyrillic layout. Arrows move, E, T, R as game.md section 3. */
export const DEFAULT_KEYS: Readonly<Record<KeyAction, string>> = {
  hammer: 'Space',
  up: 'ArrowUp',
  down: 'ArrowDown',
  left: 'ArrowLeft',
  right: 'ArrowRight',
  'tilt-up': 'KeyQ',
  'tilt-down': 'KeyZ',
  'set-prop': 'KeyE',
  'tap-roof': 'KeyT',
  'change-steel': 'KeyR',
  'mend-hose': 'KeyH',
  'call-timber': 'KeyC',
  'call-chute': 'KeyV',
  pause: 'KeyP',
};

export const defaultSettings = (locale: Settings['locale'], prefersReducedMotion: boolean): Settings => ({
  locale,
  textPercent: 100,
  volumes: { work: 80, mine: 80, print: 80, music: 60 },
  isMuted: false,
  pace: PACES.class,
  hammerMode: 'hold',
  motion: prefersReducedMotion ? 'reduced' : 'full',
  keys: DEFAULT_KEYS,
});

type Stored = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const among = <Value>(value: unknown, allowed: readonly Value[], otherwise: Value): Value =>
  allowed.find((one) => one === value) ?? otherwise;

const wholeIn = (value: unknown, low: number, high: number, otherwise: number): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high ? value : otherwise;

const readVolumes = (value: unknown, base: Settings['volumes']): Settings['volumes'] => {
  const stored = isRecord(value) ? value : {};
  return {
    work: wholeIn(stored['work'], 0, 100, base.work),
    mine: wholeIn(stored['mine'], 0, 100, base.mine),
    print: wholeIn(stored['print'], 0, 100, base.print),
    music: wholeIn(stored['music'], 0, 100, base.music),
  };
};

const isKeyCode = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Za-z0-9]{1,20}$/.test(value);

/** Two actions on one key would leave one of them out of reach: then the whole map falls back. */
const readKeys = (value: unknown, base: Settings['keys']): Settings['keys'] => {
  if (!isRecord(value)) return base;
  const keys: Record<KeyAction, string> = { ...base };
  for (const action of KEY_ACTIONS) {
    const code = value[action];
    if (isKeyCode(code)) keys[action] = code;
  }
  return new Set(Object.values(keys)).size === KEY_ACTIONS.length ? keys : base;
};

/** Lays unknown data over `base`, field by field; whatever is not allowed falls back to `base`. */
export const checkSettings = (value: unknown, base: Settings): Settings => {
  const stored = isRecord(value) ? value : {};
  return {
    locale: among(stored['locale'], SPOKEN, base.locale),
    textPercent: among(stored['textPercent'], [100, 125, 150, 200], base.textPercent),
    volumes: readVolumes(stored['volumes'], base.volumes),
    isMuted: among(stored['isMuted'], [true, false], base.isMuted),
    pace: wholeIn(stored['pace'], PACE_RANGE.low, PACE_RANGE.high, base.pace),
    hammerMode: among(stored['hammerMode'], ['hold', 'toggle'] as const, base.hammerMode),
    motion: among(stored['motion'], ['full', 'reduced'] as const, base.motion),
    keys: readKeys(stored['keys'], base.keys),
  };
};

/** Reads what was stored; anything unreadable is `base`. */
export const loadSettings = (storage: StoragePort, base: Settings): Settings => {
  const text = storage.read(SETTINGS_KEY);
  if (text === null) return base;
  try {
    return checkSettings(JSON.parse(text), base);
  } catch {
    return base;
  }
};

/** False where the write did not take. */
export const saveSettings = (storage: StoragePort, settings: Settings): boolean =>
  storage.write(SETTINGS_KEY, JSON.stringify(settings));

/** Gives an action a key; an action that had this key takes over the old one, so that none is left without. */
export const assignKey = (keys: Settings['keys'], action: KeyAction, code: string): Settings['keys'] => {
  if (!isKeyCode(code)) return keys;
  const holder = KEY_ACTIONS.find((other) => keys[other] === code);
  const swapped = holder === undefined ? keys : { ...keys, [holder]: keys[action] };
  return { ...swapped, [action]: code };
};
