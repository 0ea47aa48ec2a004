// The roof strip of the whole face, one cell a bay. It shows what a careful hewer would see and hear, no more: the
// exact sinking of the roof stays in the simulation.
import { PIECE_COUNT, type Shift } from '../sim/index.ts';
import { keepSameList } from './same.ts';
import type { RoofCell } from './store.ts';

const openStage = (roofStage: number): RoofCell['stage'] => {
  if (roofStage >= 2) return 4;
  return roofStage === 1 ? 3 : 2;
};

const stageOf = (shift: Shift, bay: number): RoofCell['stage'] => {
  const { face } = shift.state;
  if (face.isShut[bay] === true) return 5;
  const gone = face.goneCount[bay] ?? 0;
  if (gone === 0) return 0;
  return gone < PIECE_COUNT ? 1 : openStage(face.roofStage[bay] ?? 0);
};

const setterOf = (shift: Shift, bay: number, propPercent: number): string | null =>
  propPercent > 0 ? (shift.state.workers[shift.state.face.propBy[bay] ?? -1]?.id ?? null) : null;

/** Cells and the list itself keep their identity where nothing in them changed. */
export const projectRoof = (previous: readonly RoofCell[] | undefined, shift: Shift): readonly RoofCell[] => {
  const cells = shift.state.face.goneCount.map((_, bay): RoofCell => {
    const stage = stageOf(shift, bay);
    const propPercent = shift.state.face.propPercent[bay] ?? 0;
    const propBy = setterOf(shift, bay, propPercent);
    const old = previous?.[bay];
    return old !== undefined &&
      old.stage === stage &&
      old.propPercent === propPercent &&
      old.propBy === propBy
      ? old
      : { stage, propPercent, propBy };
  });
  return keepSameList(previous, cells);
};
