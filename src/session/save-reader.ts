// Reads saved shifts back and trusts nothing: what is no save, or none of a level of today, is set aside with a message;
// a level that is only out of reach says nothing about its save.
import { hashLevel, verifyReplay, type Level, type Recording, type Shift } from '../sim/index.ts';
import type { Messages } from './messages.ts';
import type { LevelPort, StoragePort } from './ports.ts';
import { ASIDE_KEY, bringForward, readShelf, type Slot } from './save-shelf.ts';
import type { GameState } from './store.ts';

export type SavedShift = {
  readonly level: Level;
  readonly recording: Recording;
  readonly shift: Shift;
  readonly hasSeenAll: boolean;
};
export type SaveOffer = NonNullable<GameState['saved']>;
export type OpenedSave = SavedShift | 'none' | 'unreachable';

const isOffered = (slot: Slot, offer: SaveOffer): boolean =>
  slot.recording?.levelId === offer.levelId && slot.recording.endTick === offer.tick;

/** The level of a slot as it is today. A line that is down says nothing about the save. */
const levelOf = async (levels: LevelPort, recording: Recording): Promise<Level | 'wrong' | 'unreachable'> => {
  const loaded = await levels.load(recording.levelId);
  if (!loaded.ok) return loaded.reason;
  return hashLevel(loaded.level) === recording.levelHash ? loaded.level : 'wrong';
};

export const createSaveReader = (storage: StoragePort, levels: LevelPort, messages: Messages) => {
  const shelf = (): readonly Slot[] => readShelf(storage, levels.ids());
  /** Only if it is still the text that was judged: a shift begun meanwhile has written its own. */
  const setAside = ({ key, text }: Slot): void => {
    if (storage.read(key) !== text) return;
    // First make room, so that it also works on a full disk.
    storage.remove(key);
    storage.write(ASIDE_KEY, text);
    messages.notify('notice.saveSetAside');
  };
  /** The slot as an offer; null where it is not worth one. */
  const offerOf = async (slot: Slot): Promise<GameState['saved']> => {
    const { recording, stored } = slot;
    const level = recording === null ? 'wrong' : await levelOf(levels, recording);
    if (recording === null || level === 'wrong') {
      setAside(slot);
      return null;
    }
    return { levelId: recording.levelId, tick: recording.endTick, cutKg: stored.cutKg };
  };
  const peek = async (): Promise<GameState['saved']> => {
    const slots = shelf();
    for (const slot of slots) if (slot.recording === null) setAside(slot);
    for (const slot of slots.filter((one) => one.recording !== null)) {
      const offer = await offerOf(slot);
      if (offer !== null) return offer;
    }
    return null;
  };
  const open = async (offer: GameState['saved']): Promise<OpenedSave> => {
    const slots = shelf();
    const slot = slots.find((one) => offer !== null && isOffered(one, offer)) ?? slots[0];
    if (slot === undefined) return 'none';
    const level = slot.recording === null ? 'wrong' : await levelOf(levels, slot.recording);
    if (level === 'unreachable') return level;
    const verified = level === 'wrong' ? null : verifyReplay(level, slot.stored.code);
    if (level === 'wrong' || verified === null || !verified.ok) {
      setAside(slot);
      return 'none';
    }
    bringForward(storage, slot, level.id);
    return {
      level,
      recording: verified.recording,
      shift: verified.shift,
      hasSeenAll: slot.stored.hasSeenAll,
    };
  };
  const discard = (offer: SaveOffer): void => {
    const slot = shelf().find((one) => isOffered(one, offer));
    if (slot !== undefined) storage.remove(slot.key);
  };
  return { peek, open, discard };
};
