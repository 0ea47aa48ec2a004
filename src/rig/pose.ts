// What a pose is: a row of angles that can be blended, and a few things that cannot (what is in the hands).
// Degrees on the screen, 0 to the right, 90 down; everyone faces right.

export type Joints = {
  /** From the hips to the neck; -90 is upright. */
  readonly torso: number;
  /** The way the face looks. */
  readonly head: number;
  readonly backUpper: number;
  readonly backFore: number;
  readonly frontUpper: number;
  readonly frontFore: number;
  readonly backThigh: number;
  readonly backShin: number;
  readonly backFoot: number;
  readonly frontThigh: number;
  readonly frontShin: number;
  readonly frontFoot: number;
  /** The way the first and the second tool point. */
  readonly tool: number;
  readonly tool2: number;
  /** Where the far hand lies on the tool, from the near one. */
  readonly reach: number;
  readonly sway: number;
  readonly rise: number;
};

export type ToolName =
  | 'hammer'
  | 'axe'
  | 'mallet'
  | 'prop'
  | 'log'
  | 'shovel'
  | 'lever'
  | 'lead'
  | 'whip'
  | 'wheel'
  | 'wrench'
  | 'oil-can'
  | 'lamp'
  | 'notebook'
  | 'pencil'
  | 'ledger'
  | 'rope';

/** Where a tool is held. `both` bends the far arm to it; `shoulder` lies on the back; `far` is in the far hand. */
export type Held = {
  readonly tool: ToolName;
  readonly at: 'near' | 'far' | 'both' | 'shoulder';
  readonly isSecond?: boolean;
};

export type Pose = {
  readonly joints: Joints;
  readonly held: readonly Held[];
  /** An open hand instead of a fist. */
  readonly isOpen: boolean;
  /** Lamp out. */
  readonly isDark: boolean;
  /** Three-quarter head and trunk, for a photograph. */
  readonly isFront: boolean;
};

/** Blending goes the short way round. */
const toward = (from: number, to: number, share: number): number => {
  const turn = ((((to - from) % 360) + 540) % 360) - 180;
  return from + turn * share;
};

const LENGTHS = new Set<keyof Joints>(['reach', 'sway', 'rise']);

const blendJoints = (from: Joints, to: Joints, share: number): Joints => {
  const names = Object.keys(from) as (keyof Joints)[];
  return Object.fromEntries(
    names.map((name) => [
      name,
      LENGTHS.has(name) ? from[name] + (to[name] - from[name]) * share : toward(from[name], to[name], share),
    ]),
  ) as Joints;
};

/** What is in the hands changes hands half-way. */
export const blend = (from: Pose, to: Pose, share: number): Pose => {
  if (share <= 0) return from;
  if (share >= 1) return to;
  return { ...(share < 0.5 ? from : to), joints: blendJoints(from.joints, to.joints, share) };
};

/** A pose with some angles moved: `shift` adds, and what it does not name stays. */
export const shifted = (pose: Pose, shift: Partial<Joints>): Pose => {
  const names = Object.keys(shift) as (keyof Joints)[];
  const moved = names.map((name) => [name, pose.joints[name] + (shift[name] ?? 0)] as const);
  return { ...pose, joints: { ...pose.joints, ...Object.fromEntries(moved) } };
};
