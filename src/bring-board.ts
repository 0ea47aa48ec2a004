// Puts the class board together: workers that run shifts again, a place on this computer, eyes for QR codes. Without this
// file the board would be bound to a browser, and no test could lay a code on it.
import { createBoard, type Board } from './board/board.ts';
import { createBoardShelf } from './platform/board-shelf.ts';
import { createEyes } from './platform/eyes.ts';
import { createVerifyPool } from './platform/verify-pool.ts';
import type { LevelPort } from './session/ports.ts';
import type { Level } from './sim/index.ts';

/** Every level of the game, fetched once; null where one did not come. A level that is wrong is left out. */
const everyLevel = (port: LevelPort): (() => Promise<readonly Level[] | null>) => {
  let known: readonly Level[] | null = null;
  return async () => {
    if (known !== null) return known;
    const readings = await Promise.all(port.ids().map((id) => port.load(id)));
    if (readings.some((reading) => !reading.ok && reading.reason === 'unreachable')) return null;
    known = readings.flatMap((reading) => (reading.ok ? [reading.level] : []));
    return known;
  };
};

export const bringBoard = async (levels: LevelPort): Promise<Board> =>
  createBoard({
    verify: createVerifyPool({ levels: everyLevel(levels) }),
    shelf: createBoardShelf(),
    eyes: await createEyes(),
  });
