// Sprites for the bays the camera sees and for no others: made when first needed, handed from a bay that left the view
// to one that came into it. At work that is a dozen bays, with the whole face lit a hundred.
import type { Scenery } from '../scenery.ts';

export type BaySlot = { bay: number };
export type BaySlots<T extends BaySlot> = {
  /** Frees what left the view, then calls `show` for each bay in it; `isNew` says that the slot stood elsewhere. */
  sync(scenery: Scenery, hide: (slot: T) => void, show: (slot: T, bay: number, isNew: boolean) => void): void;
  readonly all: readonly T[];
};

/** `make` answers a slot whose `bay` is -1. */
export const createBaySlots = <T extends BaySlot>(make: () => T): BaySlots<T> => {
  const all: T[] = [];
  const shown = new Map<number, T>();
  const free: T[] = [];

  const release = (firstBay: number, lastBay: number, hide: (slot: T) => void): void => {
    for (const [bay, slot] of shown) {
      if (bay >= firstBay && bay <= lastBay) continue;
      shown.delete(bay);
      slot.bay = -1;
      hide(slot);
      free.push(slot);
    }
  };
  const take = (): T => {
    const used = free.pop();
    if (used !== undefined) return used;
    const made = make();
    all.push(made);
    return made;
  };

  return {
    all,
    sync: ({ firstBay, lastBay }, hide, show) => {
      release(firstBay, lastBay, hide);
      for (let bay = firstBay; bay <= lastBay; bay += 1) {
        const known = shown.get(bay);
        const slot = known ?? take();
        if (known === undefined) shown.set(bay, slot);
        show(slot, bay, known === undefined);
      }
    },
  };
};
