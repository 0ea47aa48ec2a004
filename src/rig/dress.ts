// Who wears what: which drawn part stands for which bone, how large the body is, where its lamp sits.
import type { Trade } from '../sim/index.ts';
import type { Pose, ToolName } from './pose.ts';

/** Those the mine shows at work. */
export const UNDERGROUND = [
  'hewer',
  'timberman-a',
  'timberman-b',
  'carrier',
  'loader',
  'driver',
  'air-hand',
] as const;
/** Those who stand on paper only. */
export const ON_PAPER = ['hauler', 'petrov', 'editor', 'clerk'] as const;
export const CHARACTERS = [...UNDERGROUND, ...ON_PAPER] as const;
export type Character = (typeof CHARACTERS)[number];

type Side = '' | '-back';
export type Slot =
  | `upper-arm${Side}`
  | `fore-arm${Side}`
  | `fore-arm-open${Side}`
  | `thigh${Side}`
  | `shin${Side}`
  | `boot${Side}`
  | 'head'
  | 'torso'
  | 'skirt'
  | `tool ${ToolName}`;

type Dress = {
  /** Size of the whole. */
  readonly scale: number;
  readonly hasSkirt: boolean;
  /** The lamp on the head or at the belt, in the frame of that bone; null for none. */
  readonly lamp: { readonly on: 'head' | 'torso'; readonly at: readonly [number, number] } | null;
};

const CAP_LAMP = { on: 'head', at: [15, -26] } as const;
const BELT_LAMP = { on: 'torso', at: [-9, 11] } as const;

const DRESS: Readonly<Record<Character, Dress>> = {
  hewer: { scale: 1, hasSkirt: false, lamp: CAP_LAMP },
  'timberman-a': { scale: 1.02, hasSkirt: false, lamp: CAP_LAMP },
  'timberman-b': { scale: 1.01, hasSkirt: false, lamp: CAP_LAMP },
  carrier: { scale: 0.98, hasSkirt: false, lamp: CAP_LAMP },
  loader: { scale: 1, hasSkirt: true, lamp: CAP_LAMP },
  driver: { scale: 1, hasSkirt: true, lamp: BELT_LAMP },
  'air-hand': { scale: 0.99, hasSkirt: false, lamp: CAP_LAMP },
  hauler: { scale: 0.95, hasSkirt: true, lamp: BELT_LAMP },
  petrov: { scale: 1.03, hasSkirt: true, lamp: null },
  editor: { scale: 0.98, hasSkirt: true, lamp: null },
  clerk: { scale: 0.96, hasSkirt: false, lamp: null },
};

/** Where the flame is in the hand lamp. */
export const TOOL_LAMP = [15, 0] as const;

/** Two timbermen are two people; of the other trades there is one of each to be told apart. */
export const characterOf = (trade: Trade, sameBefore: number): Character => {
  if (trade === 'timberman') return sameBefore % 2 === 0 ? 'timberman-a' : 'timberman-b';
  return trade;
};

export const dressOf = (character: Character): Dress => DRESS[character];

/** The drawn part for a slot, or null where this character has none. */
export const partOf = (character: Character, slot: Slot, pose: Pose): string | null => {
  if (slot.startsWith('tool ')) return `tool/${slot.slice(5)}`;
  if (slot === 'skirt' && !DRESS[character].hasSkirt) return null;
  if (pose.isFront && (slot === 'head' || slot === 'torso' || slot === 'skirt'))
    return `${character}/${slot}-front`;
  if (slot === 'head' && pose.isDark && DRESS[character].lamp?.on === 'head') return `${character}/head-dark`;
  return `${character}/${slot}`;
};
