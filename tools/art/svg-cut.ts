// One picture of the atlas as markup: what figures, recipes and the packer agree on.
export type SvgCut = {
  readonly name: string;
  /** Size in world units of 10 mm. */
  readonly w: number;
  readonly h: number;
  /** Where it is held: the pivot of a limb, the foot of a prop; from its upper left. */
  readonly ax: number;
  readonly ay: number;
  /** Pixels a world unit at density 1; soft or far things need fewer than 1. */
  readonly detail?: number;
  /** Markup with its upper left at 0,0. */
  readonly svg: string;
};
