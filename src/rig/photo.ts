// How each of them stood for the crew photograph: feet apart, three-quarter, the tool shown.
import type { Character } from './dress.ts';
import type { Held, Joints, Pose } from './pose.ts';
import { portrait } from './pose-kit.ts';

const near = (tool: Held['tool']): readonly Held[] => [{ tool, at: 'near' }];

/** The far hand on the hip, hanging, or in the belt. */
const AKIMBO: Partial<Joints> = { backUpper: 48, backFore: 142 };
const EASY: Partial<Joints> = { backUpper: 78, backFore: 100 };

export const PORTRAITS: Readonly<Record<Character, Pose>> = {
  hewer: portrait({ frontUpper: 108, frontFore: 20, tool: -62, reach: 26 }, [{ tool: 'hammer', at: 'both' }]),
  'timberman-a': portrait({ ...AKIMBO, frontUpper: 108, frontFore: 86, tool: 82 }, near('axe')),
  'timberman-b': portrait({ ...EASY, frontUpper: 116, frontFore: 98, tool: -91 }, near('prop')),
  carrier: portrait({ ...EASY, frontUpper: 128, frontFore: -84, tool: -118 }, [
    { tool: 'log', at: 'shoulder' },
  ]),
  loader: portrait({ ...AKIMBO, frontUpper: 160, frontFore: 96, tool: 95 }, near('shovel')),
  driver: portrait({ ...EASY, frontUpper: 110, frontFore: 30, tool: -64 }, near('whip')),
  'air-hand': portrait({ ...EASY, frontUpper: 112, frontFore: 2, tool: -58 }, near('wrench')),
  hauler: portrait({ ...AKIMBO, frontUpper: 108, frontFore: -62, tool: -118 }, near('shovel')),
  petrov: portrait({ ...AKIMBO, frontUpper: 104, frontFore: 80, tool: 90 }, near('lamp')),
  editor: portrait({ frontUpper: 112, frontFore: 6, backUpper: 62, backFore: 190, tool: -84, tool2: -36 }, [
    { tool: 'notebook', at: 'far' },
    { tool: 'pencil', at: 'near', isSecond: true },
  ]),
  clerk: portrait({ ...EASY, frontUpper: 104, frontFore: 10, tool: -62 }, near('ledger')),
};
