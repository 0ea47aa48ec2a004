// Whether the chute stops the hammer. Decided from the fill alone: a hammer that waits was never refused, so no
// refusal tells of it.
import type { ShiftSlice } from '../../session/store.ts';

export const isChuteFull = (shift: ShiftSlice | null): boolean =>
  shift !== null && shift.chuteCapacityKg > 0 && shift.chuteKg >= shift.chuteCapacityKg;
