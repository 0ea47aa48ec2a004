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
export const SHARD_SHAPES = 6;
export const SLAB_SHAPES = 2;
export const BILLOWS = 3;
export const STONES = 3;
export type PropLook = 'sound' | 'bowed' | 'split';
/** No two sound props are quite alike. */
export const PROP_LOOKS = [
  ['sound', 3],
  ['bowed', 1],
  ['split', 1],
] as const satisfies readonly (readonly [PropLook, number])[];
export const propName = (look: PropLook, variant: number): string => `prop ${look} ${variant}`;
/** Props of the worked-out area in two rows, the far one smaller. */
export const OLD_TIMBER = { near: { w: 34, h: 132 }, far: { w: 24, h: 104 } } as const;
/** The beds of the rock: length of a strip along the dip, and thickness. No two repeat together. */
export const BEDS = {
  rim: { long: 312, thick: 28 },
  shale: { long: 286, thick: 36 },
  streak: { long: 198, thick: 9 },
  sand: { long: 344, thick: 74 },
  dune: { long: 274, thick: 56 },
  courses: { long: 326, thick: 44 },
  mud: { long: 246, thick: 86 },
} as const;
export type BedKind = keyof typeof BEDS;
export const bedName = (kind: BedKind, look: 'dark' | 'print'): string => `bed ${kind} ${look}`;
export const DRIFT_W = 240;
export const DRIFT_H = 260;
export const HEAP_STAGES = 6;
export const TUB_W = 108;
/** Steps from an empty tub to a full one. */
export const TUB_LOADS = 4;
export const CHUTE = { w: 176, h: 170 } as const;
export const blockName = (variant: number, tilt: number): string => `block ${variant} ${tilt}`;
export const partingName = (tilt: number): string => `parting ${tilt}`;
/** Cracks lie over the piece they run through. */
export const blockCrackName = (variant: number, stage: number): string => `block crack ${variant} ${stage}`;
export const partingCrackName = (stage: number): string => `parting crack ${stage}`;
