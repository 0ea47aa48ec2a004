// The ragged front of the face: wherever a piece has lost its neighbour its broken side is seen. Coal that hangs over
// a cut parting shows its black underside; that is how an overhang is known before it comes down.
import { PIECE_COUNT, PIECES, type Piece } from '../../sim/index.ts';
import { ALL_PIECES, DIP, pieceRect, worldX, worldY } from '../band.ts';
import type { Actor, Scenery } from '../scenery.ts';
import { BAY_W } from '../measures.ts';
import { DEPTH, type Stage } from '../stage.ts';

/** Edges that can be open at once; a face cut by the book has six. */
const POOL = 40;

type Edge = {
  readonly name: 'front' | 'front parting' | 'under' | 'sill';
  readonly u: number;
  readonly v: number;
};

const isThere = ({ shift }: Scenery, bay: number, piece: Piece): boolean =>
  bay >= 0 && (shift.state.face.pieceLeft[bay * PIECE_COUNT + piece] ?? 0) > 0;

/** Whatever lies up-dip of a piece. */
const upDip = (bay: number, piece: Piece): readonly [number, Piece] => {
  switch (piece) {
    case PIECES.parting:
      return [bay - 1, PIECES.parting];
    case PIECES.roofUp:
      return [bay - 1, PIECES.roofDown];
    case PIECES.floorUp:
      return [bay - 1, PIECES.floorDown];
    case PIECES.roofDown:
      return [bay, PIECES.roofUp];
    case PIECES.floorDown:
      return [bay, PIECES.floorUp];
  }
};

const edgesOf = (scenery: Scenery, bay: number): readonly Edge[] => {
  const edges: Edge[] = [];
  const hasParting = isThere(scenery, bay, PIECES.parting);
  for (const piece of ALL_PIECES) {
    if (!isThere(scenery, bay, piece)) continue;
    const { u, v, h } = pieceRect(piece, scenery.bayUnits);
    const at = bay * scenery.bayUnits + u;
    if (!isThere(scenery, ...upDip(bay, piece)))
      edges.push({ name: piece === PIECES.parting ? 'front parting' : 'front', u: at, v });
    if (hasParting || piece === PIECES.parting) continue;
    const isRoof = piece === PIECES.roofUp || piece === PIECES.roofDown;
    edges.push({ name: isRoof ? 'under' : 'sill', u: at, v: isRoof ? v + h : v });
  }
  return edges;
};

export const createCoalEdges = (stage: Stage): Actor => {
  const sprites = Array.from({ length: POOL }, () => stage.sprite('front 0', DEPTH.pieceEdge));
  return {
    sync: (scenery) => {
      let used = 0;
      const { front } = scenery.shift.state.face;
      const last = Math.min(scenery.lastBay, Math.max(front + 8, scenery.firstBay));
      for (let bay = scenery.firstBay; bay <= last; bay += 1) {
        for (const { name, u, v } of edgesOf(scenery, bay)) {
          const sprite = sprites[used];
          if (sprite === undefined) break;
          used += 1;
          sprite.show(`${name} ${(bay + Math.round(u)) % 2}`);
          sprite.at(worldX(u, v), worldY(u, v), DIP);
          // Fronts run across the seam; what runs along the dip is as long as the bay makes it.
          const isAlong = name === 'under' || name === 'sill';
          sprite.size(isAlong ? scenery.bayUnits / BAY_W : 1, 1);
        }
      }
      for (let index = used; index < POOL; index += 1) sprites[index]?.hide();
    },
    destroy: () => {
      for (const sprite of sprites) sprite.destroy();
    },
  };
};
