// Numbers of the running shift as the counters read them.
import type { GameState } from '../../session/store.ts';

/** Tenths of a ton. */
export const tonTenths = (state: GameState): number => Math.floor((state.shift?.cutKg ?? 0) / 100);
/** Tenths of a norm. */
export const normTenths = (state: GameState): number => Math.floor((state.shift?.quotaPermille ?? 0) / 100);
