// What the worker needs to know to re-simulate the coalitions of one shift (game.md section 5).
import type { Level } from '../sim/index.ts';

/** The five contributors whose presence is switched on and off. */
export const FACTORS = ['skill', 'timbermen', 'haulage', 'air', 'preparation'] as const;
export type Factor = (typeof FACTORS)[number];

export type CoalitionRequest = {
  readonly level: Level;
  readonly seed: number;
  /** Measured from the player's journal, thousandths of a par hewer. */
  readonly skillPermille: number;
  /** Tons really cut: the Shapley bars are scaled to sum to this, and the screen says so. */
  readonly cutKg: number;
};
