// Every recipe of the sprite, in the order they stand in it.
import type { Recipe } from './recipe.ts';
import { BEDS } from './recipes/beds.ts';
import { CHUTE } from './recipes/chute.ts';
import { COAL } from './recipes/coal.ts';
import { DRONE } from './recipes/drone.ts';
import { FLOW } from './recipes/flow.ts';
import { HAMMER } from './recipes/hammer.ts';
import { MARCH } from './recipes/march.ts';
import { PEOPLE } from './recipes/people.ts';
import { PRINT } from './recipes/print.ts';
import { ROOF } from './recipes/roof.ts';
import { WOOD } from './recipes/wood.ts';

export const BOOK: readonly Recipe[] = [
  ...HAMMER,
  ...COAL,
  ...CHUTE,
  ...WOOD,
  ...ROOF,
  ...FLOW,
  ...PEOPLE,
  ...BEDS,
  ...DRONE,
  ...PRINT,
  ...MARCH,
];
