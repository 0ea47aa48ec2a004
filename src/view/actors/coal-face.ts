// The face itself: a pool of bays laid over those the camera sees. A bay is a few sprites that change their
// cut-out only when something in the bay changed; nothing is made or thrown away during play.
import { crackStageOf } from '../../session/coal.ts';
import { PIECE_COUNT } from '../../sim/index.ts';
import { ALL_PIECES, DIP, pieceRect, worldX, worldY } from '../band.ts';
import {
  BAY_W,
  BLOCK_VARIANTS,
  blockCrackName,
  blockName,
  CRACK_STAGES,
  HOLLOW_VARIANTS,
  partingCrackName,
  partingName,
  TILTS,
} from '../measures.ts';
import { DEPTH, type Sprite, type Stage } from '../stage.ts';
import type { Actor, Scenery } from '../scenery.ts';
import { createBaySlots } from './bay-slots.ts';

type BaySlot = {
  bay: number;
  /** The length of bay it was laid out for: levels differ. */
  laidFor: number;
  readonly hollow: Sprite;
  readonly pieces: readonly Sprite[];
  /** One over each piece. */
  readonly cracks: readonly Sprite[];
  readonly crack: Sprite;
  readonly rubble: Sprite;
};

const VARIANTS = Array.from({ length: BLOCK_VARIANTS }, (_, variant) => variant);
const BLOCK_NAMES = VARIANTS.map((variant) => TILTS.map((tilt) => blockName(variant, tilt)));
const PARTING_NAMES = TILTS.map(partingName);
const BLOCK_CRACKS = VARIANTS.map((variant) => CRACK_STAGES.map((stage) => blockCrackName(variant, stage)));
const PARTING_CRACKS = CRACK_STAGES.map(partingCrackName);

/** The same thresholds as the ear's. */
export const crackStage = crackStageOf;

const variantOf = (bay: number, piece: number): number => (bay * 7 + piece * 3) % BLOCK_VARIANTS;

/** The picture of a piece: its look belongs to its place and its cleat. */
export const pieceName = (bay: number, piece: number, tilt: number): string =>
  (piece === 0 ? PARTING_NAMES[tilt + 3] : BLOCK_NAMES[variantOf(bay, piece)]?.[tilt + 3]) ?? 'block 0 0';

/** Null while it is whole. */
export const crackName = (bay: number, piece: number, stage: number): string | null =>
  (piece === 0 ? PARTING_CRACKS[stage - 1] : BLOCK_CRACKS[variantOf(bay, piece)]?.[stage - 1]) ?? null;

const createSlot = (stage: Stage): BaySlot => ({
  bay: -1,
  laidFor: 0,
  hollow: stage.sprite('hollow 0', DEPTH.hollow),
  pieces: ALL_PIECES.map((piece) =>
    stage.sprite(piece === 0 ? partingName(0) : blockName(0, 0), DEPTH.piece),
  ),
  cracks: ALL_PIECES.map((piece) =>
    stage.sprite(piece === 0 ? partingCrackName(1) : blockCrackName(0, 1), DEPTH.pieceCrack),
  ),
  crack: stage.sprite('roof crack 1', DEPTH.roofCrack),
  rubble: stage.sprite('rubble', DEPTH.rubble),
});

const spritesOf = (slot: BaySlot): readonly Sprite[] => [
  slot.hollow,
  ...slot.pieces,
  ...slot.cracks,
  slot.crack,
  slot.rubble,
];

const layOut = (slot: BaySlot, bay: number, bayUnits: number): void => {
  slot.bay = bay;
  slot.laidFor = bayUnits;
  // Painted for one length of bay, drawn out or pressed together along the dip for any other.
  for (const sprite of spritesOf(slot)) sprite.size(bayUnits / BAY_W, 1);
  const u = bay * bayUnits;
  for (const sprite of [slot.hollow, slot.crack, slot.rubble]) sprite.at(worldX(u, 0), worldY(u, 0), DIP);
  ALL_PIECES.forEach((piece, index) => {
    const rect = pieceRect(piece, bayUnits);
    slot.pieces[index]?.at(worldX(u + rect.u, rect.v), worldY(u + rect.u, rect.v), DIP);
  });
};

const syncPieces = (
  slot: BaySlot,
  { shift, bayUnits }: Scenery,
  tremble: { readonly piece: number; readonly by: number },
): void => {
  const { face } = shift.state;
  ALL_PIECES.forEach((piece, index) => {
    const at = slot.bay * PIECE_COUNT + piece;
    const left = face.pieceLeft[at] ?? 0;
    const sprite = slot.pieces[index];
    const crack = slot.cracks[index];
    if (sprite === undefined || crack === undefined) return;
    if (left <= 0) {
      sprite.hide();
      return crack.hide();
    }
    sprite.show(pieceName(slot.bay, piece, face.cleat[at] ?? 0));
    const name = crackName(slot.bay, piece, crackStage(left, face.pieceFull[at] ?? 0));
    if (name === null) crack.hide();
    else crack.show(name);
    const rect = pieceRect(piece, bayUnits);
    const u = slot.bay * bayUnits + rect.u + (tremble.piece === piece ? tremble.by : 0);
    sprite.at(worldX(u, rect.v), worldY(u, rect.v), DIP);
    crack.at(sprite.image.x, sprite.image.y, DIP);
  });
};

/**
 * With the lights up the worked-out space is paper that has seen soot: in print nothing is dark, and props that pass a
 * moving camera over black would flicker (`npm run flashes`). *tuned*
 */
const SOOT = 0.6;

const syncRoof = (slot: BaySlot, { shift, lit }: Scenery): void => {
  const { face } = shift.state;
  const gone = face.goneCount[slot.bay] ?? 0;
  if (gone > 0) slot.hollow.show(`hollow ${slot.bay % HOLLOW_VARIANTS}`);
  else slot.hollow.hide();
  slot.hollow.image.alpha = 1 - SOOT * lit;
  const isShut = face.isShut[slot.bay] === true;
  if (isShut) slot.rubble.show('rubble');
  else slot.rubble.hide();
  const stage = face.roofStage[slot.bay] ?? 0;
  if (stage >= 1 && !isShut && gone >= PIECE_COUNT)
    slot.crack.show(stage >= 2 ? 'roof crack 2' : 'roof crack 1');
  else slot.crack.hide();
};

const hide = (slot: BaySlot): void => {
  for (const sprite of spritesOf(slot)) sprite.hide();
};

const STILL = { piece: -1, by: 0 } as const;

export const createCoalFace = (stage: Stage): Actor => {
  const slots = createBaySlots(() => createSlot(stage));
  /** The piece under the hammer trembles, by less than a pixel or two. */
  const trembleOf = (
    { shift, hewer, isCalm, nowMs, lit }: Scenery,
    bay: number,
  ): { readonly piece: number; readonly by: number } => {
    const worker = shift.state.workers[hewer];
    if (isCalm || lit > 0.5 || worker?.activity !== 'hammer' || worker.bay !== bay) return STILL;
    return { piece: shift.state.hewing.piece, by: Math.floor(nowMs / 28) % 2 === 0 ? 0.9 : 0 };
  };
  return {
    sync: (scenery) => {
      slots.sync(scenery, hide, (slot, bay, isNew) => {
        if (isNew || slot.laidFor !== scenery.bayUnits) layOut(slot, bay, scenery.bayUnits);
        syncPieces(slot, scenery, trembleOf(scenery, bay));
        syncRoof(slot, scenery);
      });
    },
    destroy: () => {
      for (const slot of slots.all) for (const sprite of spritesOf(slot)) sprite.destroy();
    },
  };
};
