// What the hewer sees before he strikes: chalk round the aimed piece, the line of the steel, the line of
// the cleat. When the two lines lie together the chalk closes into one bright stroke. No words needed.
import { PIECE_COUNT, PIECES } from '../../sim/index.ts';
import { tiltAngle } from '../aim.ts';
import { DIP, pieceRect, worldX, worldY } from '../band.ts';
import { BAY_W } from '../measures.ts';
import { DEPTH, type Stage } from '../stage.ts';
import { workerU, type Actor, type Scenery } from '../scenery.ts';

type Grade = 'good' | 'fair' | 'poor';

/** How the steel stands to the cleat; the steps are those of the simulation (15 and 35 degrees). */
export const gradeOf = (tilt: number, cleat: number): Grade => {
  const steps = Math.abs(tilt - cleat);
  if (steps <= 1) return 'good';
  return steps === 2 ? 'fair' : 'poor';
};

export const createAimMark = (stage: Stage): Actor => {
  const outline = stage.sprite('aim block fair', DEPTH.aim);
  const cleat = stage.sprite('cleat line', DEPTH.aim);
  const steel = stage.sprite('steel line', DEPTH.steel);

  const hide = (): void => {
    outline.hide();
    cleat.hide();
    steel.hide();
  };

  const draw = ({ shift, live, player, bayUnits }: Scenery, bay: number): void => {
    const { piece, tilt } = shift.state.hewing;
    const grain = shift.state.face.cleat[bay * PIECE_COUNT + piece] ?? 0;
    const rect = pieceRect(piece, bayUnits);
    const left = workerU(live, player) - bayUnits / 2 + rect.u;
    const middleU = left + rect.w / 2;
    const middleV = rect.v + rect.h / 2;
    outline.show(`aim ${piece === PIECES.parting ? 'parting' : 'block'} ${gradeOf(tilt, grain)}`);
    outline.at(worldX(left, rect.v), worldY(left, rect.v), DIP);
    outline.size(bayUnits / BAY_W, 1);
    const x = worldX(middleU, middleV);
    const y = worldY(middleU, middleV);
    // In a short bay the lines are shorter, or they would lie over its neighbours.
    const long = (piece === PIECES.parting ? 0.8 : 0.72) * Math.min(1, bayUnits / BAY_W);
    cleat.show('cleat line');
    cleat.at(x, y, DIP + tiltAngle(grain));
    cleat.size(long, 1);
    steel.show('steel line');
    steel.at(x, y, DIP + tiltAngle(tilt));
    steel.size(long * 0.9, 1);
  };

  return {
    sync: (scenery) => {
      const { shift, player, live } = scenery;
      const worker = shift.state.workers[player];
      const left =
        shift.state.face.pieceLeft[(worker?.bay ?? -1) * PIECE_COUNT + shift.state.hewing.piece] ?? 0;
      const isOver = shift.state.end !== null || live.isLit;
      if (worker === undefined || isOver || worker.post !== 'hew' || worker.bay < 0 || left <= 0)
        return hide();
      if (worker.activity === 'walk' || worker.activity === 'move-hose') return hide();
      draw(scenery, worker.bay);
    },
    destroy: () => {
      outline.destroy();
      cleat.destroy();
      steel.destroy();
    },
  };
};
