// Puts the plates with names where they belong this frame: over the heads at work, beside them with the face lit. Reads
// the rules of `name-places.ts` and `name-sides.ts`, which know pixels and no camera.
import type { Lamp } from '../light-map.ts';
import type { Covered } from '../page-port.ts';
import type { Scenery } from '../scenery.ts';
import { lifted } from './name-places.ts';
import type { NamePlate } from './name-plates.ts';
import { besideHeads, type Box, type Person, type Side } from './name-sides.ts';

/** From the lamp on the hat to the foot of the plate, world units. */
const OVER_LAMP = 20;
/** What is seen of somebody around his lamp, world units at life size. *tuned* */
const BODY = { side: 26, up: 8, down: 100 } as const;
/** So long a plate stays where it was last put, where nobody is in its way, ms. *tuned* (`npm run flashes`) */
const KEPT_MS = 1500;
/** Until a plate beside its head has come, and until it is gone, ms. */
const COME_MS = 400;
const GO_MS = 160;
/** Nearer than this to its head a plate needs no line, by its own height. */
const TIED_FROM = 0.9;

export type NameSpot = {
  alpha: number;
  /** How far over his head the plate was lifted over others, px, or to which side it was put; and since when, ms. */
  lift: number;
  side: Side | null;
  keptMs: number;
  /** How much of a plate beside its head has come, 0 to 1: whoever must make way goes, and comes again elsewhere. */
  shown: number;
};
export type Named = { readonly plate: NamePlate; readonly spot: NameSpot; readonly head: Lamp };
/** What plates are laid into: `height` of a plate, px of the canvas. */
export type NameFrame = {
  readonly scenery: Scenery;
  readonly height: number;
  readonly covered: Covered;
};
type Point = { readonly x: number; readonly y: number };
/** A line from a plate to the head it names, px from the middle of the picture. */
export type Tied = { readonly from: Point; readonly to: Point; readonly alpha: number };

/** Pixels from the middle of the picture. */
const onGlass = ({ camera }: Scenery, { x, y }: Point): Point => ({
  x: (x - camera.x) * camera.perUnit,
  y: (y - camera.y) * camera.perUnit,
});

/** `foot` is the middle of a plate's lower edge; on whole pixels, or letters would swim. */
const lay = ({ plate, spot }: Named, { camera }: Scenery, foot: Point): void => {
  plate.image.setPosition(
    camera.x + Math.round(foot.x) / camera.perUnit,
    camera.y + Math.round(foot.y) / camera.perUnit,
  );
  plate.image.setScale(1 / camera.perUnit);
  plate.image.alpha = spot.alpha;
};

/** What of the picture no instrument lies on. */
const freeIn = ({ scenery: { camera, ratio }, covered }: NameFrame): Box => ({
  left: -camera.width / 2,
  right: camera.width / 2,
  top: covered.top * ratio - camera.height / 2,
  bottom: camera.height / 2 - covered.bottom * ratio,
});

/** At work: over the heads, one above the other where people stand close. */
export const putOver = (named: readonly Named[], frame: NameFrame): void => {
  const { scenery, height } = frame;
  const feet = named.map(({ plate, head }) => ({
    ...onGlass(scenery, { x: head.x, y: head.y - OVER_LAMP }),
    width: plate.width,
  }));
  const kept = named.map(({ spot }) => (spot.keptMs < KEPT_MS ? spot.lift : 0));
  const lifts = lifted(feet, height, kept);
  const free = freeIn(frame);
  named.forEach((one, at) => {
    const { spot, plate } = one;
    const lift = lifts[at] ?? 0;
    spot.keptMs = lift === spot.lift ? spot.keptMs + scenery.dtMs : 0;
    spot.lift = lift;
    const foot = { x: feet[at]?.x ?? 0, y: (feet[at]?.y ?? 0) - lift };
    lay(one, scenery, foot);
    // Half a name would look out from under the instruments, or over the edge of the picture.
    const isPast = Math.abs(foot.x) + plate.width / 2 > free.right;
    if (isPast || foot.y - height < free.top || foot.y > free.bottom) plate.image.visible = false;
  });
};

const personOf = ({ plate, spot, head }: Named, scenery: Scenery): Person => {
  const at = onGlass(scenery, head);
  const unit = scenery.camera.perUnit * scenery.grow;
  return {
    head: at,
    body: {
      left: at.x - BODY.side * unit,
      right: at.x + BODY.side * unit,
      top: at.y - BODY.up * unit,
      bottom: at.y + BODY.down * unit,
    },
    width: plate.width,
    kept: spot.side,
  };
};

/** Takes the place it was given; one that has just moved waits unseen until it may again, or it would blink. */
const settle = (spot: NameSpot, { way, step }: Side, dtMs: number): boolean => {
  const isThere = spot.side?.way === way && spot.side.step === step;
  const mayMove = spot.side === null || spot.keptMs >= KEPT_MS;
  spot.keptMs += dtMs;
  if (isThere || mayMove) spot.shown = isThere ? Math.min(1, spot.shown + dtMs / COME_MS) : 0;
  else spot.shown = Math.max(0, spot.shown - dtMs / GO_MS);
  if (isThere || !mayMove) return isThere;
  spot.side = { way, step };
  spot.keptMs = 0;
  return true;
};

/** With the face lit: beside the heads of all who are in the picture. Answers the lines that bind far plates to their heads. */
export const putBeside = (named: readonly Named[], frame: NameFrame): readonly Tied[] => {
  const { scenery, height } = frame;
  const free = freeIn(frame);
  const people = named.map((one) => personOf(one, scenery));
  const isIn = ({ head }: Person): boolean =>
    head.x > free.left && head.x < free.right && head.y > free.top && head.y < free.bottom;
  const seen = named.filter((one, at) => {
    const person = people[at];
    one.plate.image.visible = person !== undefined && isIn(person);
    return one.plate.image.visible;
  });
  const there = people.filter(isIn);
  return besideHeads(there, height, free).flatMap(
    ({ way, step, plate, isByStranger }, at): readonly Tied[] => {
      const [one, person] = [seen[at], there[at]];
      if (one === undefined || person === undefined) return [];
      const { spot } = one;
      const isLaid = settle(spot, { way, step }, scenery.dtMs);
      if (isLaid) lay(one, scenery, { x: (plate.left + plate.right) / 2, y: plate.bottom });
      const alpha = spot.alpha * spot.shown;
      one.plate.image.alpha = alpha;
      // A plate that goes is not where the line would begin.
      if (!isLaid) return [];
      const from = { x: way === 1 ? plate.left : plate.right, y: (plate.top + plate.bottom) / 2 };
      const isFar = Math.abs(from.y - person.head.y) > height * TIED_FROM;
      return isFar || isByStranger ? [{ from, to: person.head, alpha }] : [];
    },
  );
};
