// Where the camera wants to stand: in the middle of what the instruments leave free. Near the foot of the face it stands
// lower, so that the drift is seen under the work: at the chute one must see who fills the tubs and who draws them away.
import { SEAM, worldX, worldY } from './band.ts';
import { offCentre, type View } from './camera.ts';
import { driftRail, driftRoof } from './actors/roads.ts';
import type { Covered } from './page-port.ts';

export type Ground = {
  /** Height of the screen, CSS pixels. */
  readonly height: number;
  readonly covered: Covered;
  /** Length of the face, world units. */
  readonly faceUnits: number;
};

/** Faster than the drift comes into sight the camera does not go down to it; and no farther than this share of the height. */
const HASTE = 1.2;
const MOST_DOWN = 0.2;

/** How far the picture goes up, px, for a drift whose roof and floor would stand at these heights, px from the top. */
const liftForDrift = (
  { height, covered }: Pick<Ground, 'height' | 'covered'>,
  roof: number,
  floor: number,
): number => {
  const hidden = floor - (height - covered.bottom);
  const inSight = (height - roof) * HASTE;
  return Math.max(0, Math.min(hidden, inSight, height * MOST_DOWN));
};

/** The view of a place on the face at work, `u` world units down the dip. */
export const atWork = (u: number, zoom: number, ground: Ground): View => {
  const y = worldY(u, SEAM / 2);
  const off = offCentre(ground.height, ground.covered);
  const onScreen = (worldUnits: number): number => ground.height / 2 + off + (worldUnits - y) * zoom;
  const roof = driftRoof(ground.faceUnits);
  const lift = liftForDrift(ground, onScreen(roof), onScreen(driftRail(ground.faceUnits).y));
  return { x: worldX(u, SEAM / 2), y: y - (off - lift) / zoom, zoom };
};

/** The view of a place with the lights up, when no instruments lie over the picture. */
export const inTheLight = (u: number, zoom: number): View => ({
  x: worldX(u, SEAM / 2),
  y: worldY(u, SEAM / 2),
  zoom,
});
