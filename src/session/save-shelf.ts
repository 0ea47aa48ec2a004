// Where saved shifts lie: one place a level, and beside it the shift that a newer one of the same level pushed out.
// Without the shelf a visitor who only looked into a level would have overwritten the night somebody was digging.
import { decodeReplay, type Recording } from '../sim/index.ts';
import type { StoragePort } from './ports.ts';

/** The only key of the first edition. It is still read; what lies there moves to its level's place when it is opened. */
export const SAVE_KEY = '102tons.save';
export const ASIDE_KEY = '102tons.save.aside';
export const saveKeyOf = (levelId: string): string => `${SAVE_KEY}.${levelId}`;
const earlierKeyOf = (levelId: string): string => `${SAVE_KEY}.${levelId}.earlier`;

/** Raised when the shape of the stored record changes; the code inside has its own version. */
const FORMAT = 1;

export type Stored = {
  readonly format: typeof FORMAT;
  readonly code: string;
  /** Only for the title screen: a resumed shift counts its own coal. */
  readonly cutKg: number;
  /** Rises with every shift begun or taken up in this browser: the highest is the newest, without a clock. */
  readonly order: number;
  /** Which visit wrote it: a second window of the game must be known from this one. */
  readonly writer: number;
  /** The result was reached: a reload comes back to it. */
  readonly hasSeenAll: boolean;
};

/** One place on the shelf. `recording` is null where the text is no save of this game. */
export type Slot = {
  readonly key: string;
  readonly text: string;
  readonly stored: Stored;
  readonly recording: Recording | null;
};

export const makeStored = (facts: Omit<Stored, 'format'>): string =>
  JSON.stringify({ format: FORMAT, ...facts } satisfies Stored);

const UNREADABLE: Stored = { format: FORMAT, code: '', cutKg: 0, order: -1, writer: -1, hasSeenAll: false };

const numberOr = (value: unknown, otherwise: number): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : otherwise;

/** Null where it is not ours. Order, writer and sight are younger than the format: an old save has none. */
export const parseStored = (text: string): Stored | null => {
  try {
    const value = JSON.parse(text) as Partial<Record<keyof Stored, unknown>> | null;
    if (value === null || typeof value !== 'object' || value.format !== FORMAT) return null;
    if (typeof value.code !== 'string' || numberOr(value.cutKg, -1) < 0) return null;
    return {
      format: FORMAT,
      code: value.code,
      cutKg: numberOr(value.cutKg, 0),
      order: numberOr(value.order, 0),
      writer: numberOr(value.writer, 0),
      hasSeenAll: value.hasSeenAll === true,
    };
  } catch {
    return null;
  }
};

const readSlot = (storage: StoragePort, key: string): Slot | null => {
  const text = storage.read(key);
  if (text === null) return null;
  const stored = parseStored(text);
  const decoded = stored === null ? null : decodeReplay(stored.code);
  const recording = decoded?.ok === true ? decoded.recording : null;
  return { key, text, stored: recording === null ? UNREADABLE : (stored ?? UNREADABLE), recording };
};

export const keysOf = (levelIds: readonly string[]): readonly string[] => [
  SAVE_KEY,
  ...levelIds.flatMap((id) => [saveKeyOf(id), earlierKeyOf(id)]),
];

/** Everything on the shelf, the newest first. */
export const readShelf = (storage: StoragePort, levelIds: readonly string[]): readonly Slot[] =>
  keysOf(levelIds)
    .flatMap((key) => readSlot(storage, key) ?? [])
    .toSorted((left, right) => right.stored.order - left.stored.order);

/** Greater than every order on the shelf. */
export const nextOrder = (storage: StoragePort, levelIds: readonly string[]): number =>
  1 +
  keysOf(levelIds).reduce((most, key) => {
    const text = storage.read(key);
    return Math.max(most, text === null ? 0 : (parseStored(text)?.order ?? 0));
  }, 0);

/** On a full disk there is room for one of the two: the old place is given up first. */
const move = (storage: StoragePort, slot: Slot, key: string): void => {
  if (!storage.write(key, slot.text)) {
    storage.remove(slot.key);
    if (!storage.write(key, slot.text)) storage.write(slot.key, slot.text);
    return;
  }
  storage.remove(slot.key);
};

/** Puts the level's save beside its place. Where one stands there already, the longer of the two stays. */
export const makeRoom = (storage: StoragePort, levelId: string): void => {
  const present = readSlot(storage, saveKeyOf(levelId));
  if (present === null) return;
  const earlier = readSlot(storage, earlierKeyOf(levelId));
  const ticksOf = (slot: Slot | null): number => slot?.recording?.endTick ?? -1;
  if (ticksOf(present) >= ticksOf(earlier)) move(storage, present, earlierKeyOf(levelId));
};

/** Brings a slot to its level's own place; what stood there steps aside. */
export const bringForward = (storage: StoragePort, slot: Slot, levelId: string): void => {
  const key = saveKeyOf(levelId);
  if (slot.key === key) return;
  storage.remove(slot.key);
  makeRoom(storage, levelId);
  if (!storage.write(key, slot.text)) storage.write(slot.key, slot.text);
};
