// What keyed poses are written with: someone standing, and short ways to say what differs.
import type { Held, Joints, Pose } from './pose.ts';

const STANDING: Joints = {
  torso: -87,
  head: 4,
  backUpper: 98,
  backFore: 80,
  frontUpper: 100,
  frontFore: 72,
  backThigh: 101,
  backShin: 100,
  backFoot: 0,
  frontThigh: 77,
  frontShin: 90,
  frontFoot: 0,
  tool: 0,
  tool2: 0,
  reach: 24,
  sway: 0,
  rise: 0,
};

type Rest = { readonly isOpen?: boolean; readonly isDark?: boolean; readonly isFront?: boolean };
type Legs = readonly [
  backThigh: number,
  backShin: number,
  frontThigh: number,
  frontShin: number,
  backFoot?: number,
  frontFoot?: number,
];

export const legs = ([
  backThigh,
  backShin,
  frontThigh,
  frontShin,
  backFoot = 0,
  frontFoot = 0,
]: Legs): Partial<Joints> => ({
  backThigh,
  backShin,
  frontThigh,
  frontShin,
  backFoot,
  frontFoot,
});

export const arms = (
  backUpper: number,
  backFore: number,
  frontUpper: number,
  frontFore: number,
): Partial<Joints> => ({
  backUpper,
  backFore,
  frontUpper,
  frontFore,
});

export const pose = (joints: Partial<Joints>, held: readonly Held[] = [], rest: Rest = {}): Pose => ({
  joints: { ...STANDING, ...joints },
  held,
  isOpen: rest.isOpen ?? false,
  isDark: rest.isDark ?? false,
  isFront: rest.isFront ?? false,
});

export const both = (tool: Held['tool']): readonly Held[] => [{ tool, at: 'both' }];
export const near = (tool: Held['tool']): readonly Held[] => [{ tool, at: 'near' }];
export const writing = (book: Held['tool']): readonly Held[] => [
  { tool: book, at: 'far' },
  { tool: 'pencil', at: 'near', isSecond: true },
];

/** On the far knee, the near foot before him. */
export const KNEELING: Legs = [100, 174, 2, 98, 168, 0];
export const BRACED: Legs = [118, 108, 58, 100, 14, 0];

/** Heel down, passing, swinging through; then the same with the other leg. */
const STEPS: readonly Legs[] = [
  [120, 132, 60, 84, 34, -12],
  [104, 140, 78, 92, 30, 0],
  [74, 124, 98, 100, 10, 2],
  [60, 84, 120, 132, -12, 34],
  [78, 92, 104, 140, 0, 30],
  [98, 100, 74, 124, 2, 10],
];

/** Six keys with the same back and arms; the arms swing against the legs. */
export const walk = (joints: Partial<Joints>, held: readonly Held[] = [], swing = 26): readonly Pose[] =>
  STEPS.map((step, at) => {
    const turn = Math.cos((at / 6) * Math.PI * 2) * swing;
    const base = { ...STANDING, ...joints };
    return pose(
      {
        ...joints,
        ...legs(step),
        torso: base.torso + (at % 3 === 1 ? 2 : 0),
        backUpper: base.backUpper - turn,
        backFore: base.backFore - turn * 1.2,
        frontUpper: base.frontUpper + turn,
        frontFore: base.frontFore + turn * 1.1,
      },
      held,
    );
  });

/** Standing for the photographer: three-quarter, proudly, with the tool. */
export const portrait = (joints: Partial<Joints>, held: readonly Held[]): Pose =>
  pose({ torso: -90, head: 0, ...legs([86, 92, 98, 94]), ...arms(78, 96, 104, 80), ...joints }, held, {
    isFront: true,
  });
