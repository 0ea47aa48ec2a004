// Reads the store by selector: a screen re-renders when its slice changed and at no other time.
// A selector must return a primitive or a thing the store holds; a fresh array each call would loop.
import { useSyncExternalStore } from 'preact/compat';
import type { GameState, GameStore } from '../session/store.ts';

export const useStore = <Slice>(store: GameStore, select: (state: GameState) => Slice): Slice =>
  useSyncExternalStore(store.subscribe, () => select(store.getState()));
