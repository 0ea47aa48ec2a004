// What the recipes that paint the atlas and the actors that lay it out must agree on: sizes in world units,
// names, how many of each there are. A second opinion here would tear the picture.
import { PARTING_TOP } from './band.ts';

/** A bay along the dip as it is painted; the level's own bay is laid over it. */
export const BAY_W = 82;
export const BLOCK_W = BAY_W / 2;
export const BLOCK_H = PARTING_TOP;
export const BLOCK_VARIANTS = 3;
/** Steps of 15 degrees the cleat may lie at. */
export const TILTS = [-3, -2, -1, 0, 1, 2, 3] as const;
export const CRACK_STAGES = [1, 2, 3] as const;
export const HOLLOW_VARIANTS = 3;
export const ROCK_W = 410;
export const ROCK_H = 386;
export const DRIFT_W = 300;
export const DRIFT_H = 260;
export const HEAP_STAGES = 6;
export const TUB_W = 108;
export const blockName = (variant: number, tilt: number): string => `block ${variant} ${tilt}`;
export const partingName = (tilt: number): string => `parting ${tilt}`;
/** Cracks lie over the piece they run through. */
export const blockCrackName = (variant: number, stage: number): string => `block crack ${variant} ${stage}`;
export const partingCrackName = (stage: number): string => `parting crack ${stage}`;
