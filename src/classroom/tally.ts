// The observer's hands: strokes made and taken back, kept beside the lesson until the sheet is handed in, and gone with the
// shift they were made for.
import type { SheetLine } from '../lesson/progress.ts';
import type { ClassStore } from './class-store.ts';
import { NO_COUNTS, stroke, unstroke, type Counts } from './counts.ts';
import type { Keeper } from './keeper.ts';

export type Tally = {
  stroke(line: SheetLine): void;
  takeBack(): void;
  /** Another shift, another pupil: no stroke of the last one is left, nor one that could be taken back. */
  clear(): void;
};

export const createTally = (store: ClassStore, keeper: Pick<Keeper, 'writeCounts'>): Tally => {
  let strokes: readonly SheetLine[] = [];
  const show = (counts: Counts): void => {
    store.setState({ counts, lastStroke: strokes.at(-1) ?? null });
    if (!store.getState().isLook) keeper.writeCounts(counts);
  };
  return {
    stroke: (line) => {
      strokes = [...strokes, line];
      show(stroke(store.getState().counts, line));
    },
    takeBack: () => {
      const line = strokes.at(-1);
      strokes = strokes.slice(0, -1);
      if (line !== undefined) show(unstroke(store.getState().counts, line));
    },
    clear: () => {
      strokes = [];
      show(NO_COUNTS);
    },
  };
};
