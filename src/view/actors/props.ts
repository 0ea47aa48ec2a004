// What people put into the worked-out space: props with the mark of whoever set them, chalk strokes, the
// hose, the shelf of each ledge and the timber lying on it. The player's tunnel is the map of the shift.
import { PIECE_COUNT, ROOF_STAGES, type Trade } from '../../sim/index.ts';
import { DIP, worldX, worldY } from '../band.ts';
import { DEPTH, type Sprite, type Stage } from '../stage.ts';
import { workerU, type Actor, type Scenery } from '../scenery.ts';
import { BAY_POOL } from './coal-face.ts';

/** Where the hose lies across the seam: along the floor. */
export const HOSE_V = 141;
const STACK_MAX = 6;
/** A prop set worse than this leans. */
const FIRM_PERCENT = 75;
const BOWED_PERCENT = 68;
/** Set at the last moment: the timber has taken more than it can stand (tuned). */
const SPLIT_UM = 88_000;
/** The setter's mark, larger when the lights are up and it is what is looked at. */
const MARK_SIZE = 0.82;

type PropSlot = {
  bay: number;
  readonly prop: Sprite;
  readonly mark: Sprite;
  readonly tally: Sprite;
  readonly hose: Sprite;
  readonly shelf: Sprite;
  readonly stack: Sprite;
};

const createSlot = (stage: Stage): PropSlot => ({
  bay: -1,
  prop: stage.sprite('prop sound', DEPTH.prop),
  mark: stage.sprite('mark timberman', DEPTH.prop + 1),
  tally: stage.sprite('tally', DEPTH.prop + 1),
  hose: stage.sprite('hose', DEPTH.hose),
  shelf: stage.sprite('shelf', DEPTH.shelf),
  stack: stage.sprite('stack 1', DEPTH.shelf + 1),
});

const spritesOf = (slot: PropSlot): readonly Sprite[] => [
  slot.prop,
  slot.mark,
  slot.tally,
  slot.hose,
  slot.shelf,
  slot.stack,
];

/** A prop shows what the roof had already done when it was set; poor wedging bows it too. */
const propName = (convergenceUm: number, quality: number): string => {
  if (convergenceUm >= SPLIT_UM) return 'prop split';
  return convergenceUm >= ROOF_STAGES.splinterUm || quality < BOWED_PERCENT ? 'prop bowed' : 'prop sound';
};

const layOut = (slot: PropSlot, bay: number, bayUnits: number): void => {
  slot.bay = bay;
  const u = bay * bayUnits;
  const middle = u + bayUnits * 0.56;
  slot.prop.at(worldX(middle, 0), worldY(middle, 0), DIP);
  slot.mark.at(worldX(middle, 62), worldY(middle, 62));
  slot.tally.at(worldX(middle - 28, 12), worldY(middle - 28, 12), DIP);
  slot.hose.at(worldX(u, HOSE_V), worldY(u, HOSE_V), DIP);
  slot.hose.size(bayUnits / 82, 1);
  slot.shelf.at(worldX(u, 128), worldY(u, 128));
  slot.stack.at(worldX(u, 128), worldY(u, 128) - 4);
};

const tradeOf = ({ shift }: Scenery, worker: number): Trade => shift.level.crew[worker]?.trade ?? 'timberman';

/** No two props stand quite alike, and a badly wedged one leans. */
const leanOf = (bay: number, quality: number): number =>
  quality < FIRM_PERCENT ? 0.07 : ((bay * 37) % 9) * 0.006 - 0.024;

const syncProp = (slot: PropSlot, scenery: Scenery): void => {
  const { face } = scenery.shift.state;
  const quality = face.propPercent[slot.bay] ?? 0;
  if (quality === 0) {
    slot.prop.hide();
    slot.mark.hide();
    return;
  }
  slot.prop.show(propName(face.convergenceUm[slot.bay] ?? 0, quality));
  slot.prop.image.rotation = DIP + leanOf(slot.bay, quality);
  const by = face.propBy[slot.bay] ?? -1;
  slot.mark.size(MARK_SIZE + scenery.lit * 0.55);
  if (by >= 0) slot.mark.show(`mark ${tradeOf(scenery, by)}`);
  else slot.mark.hide();
};

/** A chalk stroke for each ton the shift has cut; none where the roof came down. */
const syncTally = (slot: PropSlot, { shift }: Scenery): void => {
  const { goneCount, isShut, openedTick } = shift.state.face;
  const isCut = (goneCount[slot.bay] ?? 0) >= PIECE_COUNT && (openedTick[slot.bay] ?? 0) > 0;
  if (isCut && isShut[slot.bay] !== true) slot.tally.show('tally');
  else slot.tally.hide();
};

const syncLedge = (slot: PropSlot, { shift }: Scenery, hoseEnd: number, bayUnits: number): void => {
  if ((slot.bay + 0.5) * bayUnits < hoseEnd) slot.hose.show('hose');
  else slot.hose.hide();
  const per = shift.level.face.baysPerLedge;
  if (slot.bay % per !== 0) {
    slot.shelf.hide();
    slot.stack.hide();
    return;
  }
  slot.shelf.show('shelf');
  const stock = shift.state.timber.stock[slot.bay / per] ?? 0;
  if (stock > 0) slot.stack.show(`stack ${Math.min(STACK_MAX, stock)}`);
  else slot.stack.hide();
};

export const createProps = (stage: Stage): Actor => {
  const slots = Array.from({ length: BAY_POOL }, () => createSlot(stage));
  return {
    sync: (scenery) => {
      const { firstBay, lastBay, live, hewer, bayUnits } = scenery;
      const hoseEnd = hewer < 0 ? 0 : workerU(live, hewer) - bayUnits;
      for (const slot of slots) {
        if (slot.bay < 0 || (slot.bay >= firstBay && slot.bay <= lastBay)) continue;
        slot.bay = -1;
        for (const sprite of spritesOf(slot)) sprite.hide();
      }
      for (let bay = firstBay; bay <= lastBay; bay += 1) {
        const slot = slots[bay % BAY_POOL];
        if (slot === undefined) continue;
        if (slot.bay !== bay) layOut(slot, bay, bayUnits);
        syncProp(slot, scenery);
        syncTally(slot, scenery);
        syncLedge(slot, scenery, hoseEnd, bayUnits);
      }
    },
    destroy: () => {
      for (const slot of slots) for (const sprite of spritesOf(slot)) sprite.destroy();
    },
  };
};
