// What people put into the worked-out space: props with the mark of whoever set them, chalk strokes, the
// hose, the shelf of each ledge and the timber lying on it. The player's tunnel is the map of the shift.
import { PIECE_COUNT, ROOF_STAGES, type Shift, type Trade } from '../../sim/index.ts';
import { DIP, worldX, worldY } from '../band.ts';
import { BAY_W, PROP_LOOKS, propName, type PropLook } from '../measures.ts';
import { DEPTH, type Sprite, type Stage } from '../stage.ts';
import { workerU, type Actor, type Scenery } from '../scenery.ts';
import { createBaySlots } from './bay-slots.ts';

/** Where the hose lies across the seam: along the floor. */
export const HOSE_V = 141;
const STACK_MAX = 6;
/** A prop set worse than this leans. */
const FIRM_PERCENT = 75;
const BOWED_PERCENT = 68;
/** Set at the last moment: the timber has taken more than it can stand (tuned). */
const SPLIT_UM = 88_000;
/** A wedged prop springs up under the roof and stands still within this time, ms (tuned). */
const SETTLE_MS = 320;
/** A chalk stroke is drawn in this time, ms. */
const STROKE_MS = 180;
/** The setter's mark, larger when the lights are up and it is what is looked at. */
const MARK_SIZE = 0.82;

type PropSlot = {
  bay: number;
  /** The length of bay it was laid out for: levels differ. */
  laidFor: number;
  /** How long prop and stroke have been there; what the camera finds standing has stood for ever. */
  propMs: number;
  tallyMs: number;
  readonly prop: Sprite;
  readonly mark: Sprite;
  readonly tally: Sprite;
  readonly hose: Sprite;
  readonly shelf: Sprite;
  readonly stack: Sprite;
};

const createSlot = (stage: Stage): PropSlot => ({
  bay: -1,
  laidFor: 0,
  propMs: Infinity,
  tallyMs: Infinity,
  prop: stage.sprite(propName('sound', 0), DEPTH.prop),
  mark: stage.sprite('mark timberman', DEPTH.propMark),
  tally: stage.sprite('tally', DEPTH.propMark),
  hose: stage.sprite('hose', DEPTH.hose),
  shelf: stage.sprite('shelf', DEPTH.shelf),
  stack: stage.sprite('stack 1', DEPTH.stack),
});

const spritesOf = (slot: PropSlot): readonly Sprite[] => [
  slot.prop,
  slot.mark,
  slot.tally,
  slot.hose,
  slot.shelf,
  slot.stack,
];

const VARIANTS = new Map<PropLook, number>(PROP_LOOKS);

/** The roof beside a prop talks and nothing holds it there: what should stand two bays away stands here. */
const isStrained = ({ roofStage, propPercent, isShut }: Shift['state']['face'], bay: number): boolean =>
  [bay - 1, bay + 1].some(
    (at) => (roofStage[at] ?? 0) >= 1 && (propPercent[at] ?? 0) === 0 && isShut[at] !== true,
  );

/** How far the roof had sunk when the prop was set; a perfect wedging leaves no trace of it. */
const sunkUm = (left: number, percent: number): number =>
  percent < 100 ? (left * 100) / (100 - percent) : 0;

/** A prop shows what the roof had done when it was set and what it does beside it; poor wedging bows it too. */
export const lookOf = ({ face }: Shift['state'], bay: number): PropLook => {
  const percent = face.propPercent[bay] ?? 0;
  const sunk = sunkUm(face.convergenceUm[bay] ?? 0, percent);
  if (sunk >= SPLIT_UM) return 'split';
  const isBowed = sunk >= ROOF_STAGES.splinterUm || percent < BOWED_PERCENT;
  return isBowed || isStrained(face, bay) ? 'bowed' : 'sound';
};

const layOut = (slot: PropSlot, bay: number, bayUnits: number): void => {
  slot.bay = bay;
  slot.laidFor = bayUnits;
  slot.propMs = Infinity;
  slot.tallyMs = Infinity;
  const u = bay * bayUnits;
  const middle = u + bayUnits * 0.56;
  slot.prop.at(worldX(middle, 0), worldY(middle, 0), DIP);
  slot.mark.at(worldX(middle, 62), worldY(middle, 62));
  slot.tally.at(worldX(middle - 21, 9), worldY(middle - 21, 9), DIP);
  slot.hose.at(worldX(u, HOSE_V), worldY(u, HOSE_V), DIP);
  slot.hose.size(bayUnits / BAY_W, 1);
  slot.shelf.at(worldX(u, 128), worldY(u, 128));
  slot.stack.at(worldX(u, 128), worldY(u, 128) - 4);
};

const tradeOf = ({ shift }: Scenery, worker: number): Trade => shift.level.crew[worker]?.trade ?? 'timberman';

/** No two props stand quite alike, and a badly wedged one leans. */
const leanOf = (bay: number, quality: number): number =>
  quality < FIRM_PERCENT ? 0.07 : ((bay * 37) % 9) * 0.006 - 0.024;

/** The wedge goes home: the beam straightens with a swing that dies away. Calm: it only fades in. */
const settleProp = ({ prop, propMs, bay }: PropSlot, quality: number, isCalm: boolean): void => {
  const left = Math.max(0, 1 - propMs / SETTLE_MS);
  prop.image.alpha = isCalm ? 1 - left : 1;
  const swing = isCalm ? 0 : left * left * Math.cos(left * 9);
  prop.image.rotation = DIP + leanOf(bay, quality) + swing * 0.1;
  prop.size(1, 1 - swing * 0.05);
};

/** Whatever was not there a frame ago begins now; what the camera meets has long been there. */
const aged = (sprite: Sprite, ms: number, { dtMs, isRunning }: Scenery, isFirst: boolean): number => {
  if (sprite.image.visible) return ms + (isRunning ? dtMs : 0);
  return isFirst ? Infinity : 0;
};

const syncProp = (slot: PropSlot, scenery: Scenery, isFirst: boolean): void => {
  const { state } = scenery.shift;
  const quality = state.face.propPercent[slot.bay] ?? 0;
  if (quality === 0) {
    slot.prop.hide();
    slot.mark.hide();
    return;
  }
  slot.propMs = aged(slot.prop, slot.propMs, scenery, isFirst || scenery.lit > 0.5);
  const look = slot.propMs < SETTLE_MS * 0.4 ? 'bowed' : lookOf(state, slot.bay);
  slot.prop.show(propName(look, slot.bay % (VARIANTS.get(look) ?? 1)));
  settleProp(slot, quality, scenery.isCalm);
  const by = state.face.propBy[slot.bay] ?? -1;
  slot.mark.size(MARK_SIZE + scenery.lit * 0.55);
  if (by >= 0) slot.mark.show(`mark ${tradeOf(scenery, by)}`);
  else slot.mark.hide();
};

/** A chalk stroke for each ton the shift has cut, drawn downwards; none where the roof came down. */
const syncTally = (slot: PropSlot, scenery: Scenery, isFirst: boolean): void => {
  const { goneCount, isShut, openedTick } = scenery.shift.state.face;
  const isCut = (goneCount[slot.bay] ?? 0) >= PIECE_COUNT && (openedTick[slot.bay] ?? 0) > 0;
  if (!isCut || isShut[slot.bay] === true) return slot.tally.hide();
  slot.tallyMs = aged(slot.tally, slot.tallyMs, scenery, isFirst || scenery.lit > 0.5);
  const drawn = Math.min(1, slot.tallyMs / STROKE_MS);
  slot.tally.show('tally');
  slot.tally.image.alpha = scenery.isCalm ? drawn : 1;
  slot.tally.size(1, scenery.isCalm ? 1 : Math.max(0.08, drawn));
};

/**
 * What is seen lying at a ledge: nothing where its head is still coal, and timber thrown ahead waits with that of the
 * last open ledge. The very first lies at the mouth, above the coal.
 */
export const pileAt = (stock: readonly number[], ledge: number, front: number, per: number): number => {
  const isOpen = (at: number): boolean => at === 0 || front > at * per;
  if (!isOpen(ledge)) return 0;
  const ahead = stock.slice(ledge + 1).filter((_, index) => !isOpen(ledge + 1 + index));
  const isLast = ledge + 1 >= stock.length || !isOpen(ledge + 1);
  return (stock[ledge] ?? 0) + (isLast ? ahead.reduce((sum, count) => sum + count, 0) : 0);
};

const syncLedge = (slot: PropSlot, { shift }: Scenery, hoseEnd: number, bayUnits: number): void => {
  if ((slot.bay + 0.5) * bayUnits < hoseEnd) slot.hose.show('hose');
  else slot.hose.hide();
  const per = shift.level.face.baysPerLedge;
  const { front } = shift.state.face;
  if (slot.bay % per !== 0 || (slot.bay > 0 && front <= slot.bay)) {
    slot.shelf.hide();
    slot.stack.hide();
    return;
  }
  slot.shelf.show('shelf');
  const stock = pileAt(shift.state.timber.stock, slot.bay / per, front, per);
  if (stock > 0) slot.stack.show(`stack ${Math.min(STACK_MAX, stock)}`);
  else slot.stack.hide();
};

/** The hose lies down to the last bay but one above the pick; with nobody at the pick it stays where the work stopped. */
export const hoseEndAt = (hewerU: number | null, front: number, bayUnits: number): number =>
  (hewerU ?? (front + 0.5) * bayUnits) - bayUnits;

const hide = (slot: PropSlot): void => {
  for (const sprite of spritesOf(slot)) sprite.hide();
};

export const createProps = (stage: Stage): Actor => {
  const slots = createBaySlots(() => createSlot(stage));
  return {
    sync: (scenery) => {
      const { live, hewer, bayUnits } = scenery;
      const hewerU = hewer < 0 ? null : workerU(live, hewer);
      const hoseEnd = hoseEndAt(hewerU, live.shift.state.face.front, bayUnits);
      slots.sync(scenery, hide, (slot, bay, isNew) => {
        if (isNew || slot.laidFor !== bayUnits) layOut(slot, bay, bayUnits);
        syncProp(slot, scenery, isNew);
        syncTally(slot, scenery, isNew);
        syncLedge(slot, scenery, hoseEnd, bayUnits);
      });
    },
    destroy: () => {
      for (const slot of slots.all) for (const sprite of spritesOf(slot)) sprite.destroy();
    },
  };
};
