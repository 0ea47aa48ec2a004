// From a pose to where each part lies: back to front, feet on 0,0. Underground and on paper the same answer
// is drawn, so the man in the photograph is the man at the face.
import { along, BONE, FLESH, inFrame, radians, SOLE, SPREAD, type Point } from './bones.ts';
import { dressOf, partOf, TOOL_LAMP, type Character, type Slot } from './dress.ts';
import { reachFor } from './reach.ts';
import type { Held, Joints, Pose } from './pose.ts';

export type Placed = {
  /** `<character>/<part>` of the atlas. */
  readonly part: string;
  readonly x: number;
  readonly y: number;
  /** Radians. */
  readonly rotation: number;
  /** Size of the part; its place is already at this size. */
  readonly scale: number;
  /** Mirrored along its bone, so that the cut edge stays towards the light. */
  readonly isFlipped: boolean;
};

export type Lamp = Point & { readonly angle: number };

export type Solved = {
  readonly parts: readonly Placed[];
  /** Where light comes from and which way, radians; null for whoever bears none or whose lamp is out. */
  readonly lamp: Lamp | null;
  readonly near: Point;
  readonly far: Point;
  readonly hip: Point;
  readonly shoulder: Point;
  readonly neck: Point;
};

type Arm = {
  readonly shoulder: Point;
  readonly upper: number;
  readonly elbow: Point;
  readonly fore: number;
  readonly hand: Point;
};
type Leg = {
  readonly hip: Point;
  readonly thigh: number;
  readonly knee: Point;
  readonly shin: number;
  readonly ankle: Point;
  readonly foot: number;
};

const armFrom = (shoulder: Point, upper: number, fore: number): Arm => {
  const elbow = along(shoulder, upper, BONE.upper);
  return { shoulder, upper, elbow, fore, hand: along(elbow, fore, BONE.fore + BONE.palm) };
};

const legFrom = (hip: Point, thigh: number, shin: number, foot: number): Leg => {
  const knee = along(hip, thigh, BONE.thigh);
  return { hip, thigh, knee, shin, ankle: along(knee, shin, BONE.shin), foot };
};

/** The lowest a leg comes under its hip: heel, toe, instep or knee. */
const depthOf = ({ knee, ankle, foot }: Leg): number =>
  Math.max(
    knee.y + FLESH.knee,
    inFrame(ankle, foot, SOLE.heel, SOLE.depth).y,
    inFrame(ankle, foot, SOLE.toe, SOLE.depth).y,
    inFrame(ankle, foot, 0, SOLE.instep).y,
  );

/** Where the hands must be, in the frame of the feet: for whoever works at something that is elsewhere. */
export type Aim = { readonly near: Point; readonly far: Point };

const armTo = (shoulder: Point, to: Point): Arm => {
  const reach = reachFor(shoulder.x, shoulder.y, to.x, to.y, BONE.upper, BONE.fore + BONE.palm, 1);
  const upper = (reach.upper * 180) / Math.PI;
  return armFrom(shoulder, upper, (reach.fore * 180) / Math.PI);
};

/** The cut edge lies on the upper or left side of whatever turns. */
const isLitBelow = (degrees: number): boolean => {
  const turned = ((degrees % 360) + 360) % 360;
  return turned < 45 || turned > 225;
};

type Body = {
  readonly hip: Point;
  readonly neck: Point;
  readonly back: Leg;
  readonly front: Leg;
  readonly far: Arm;
  readonly near: Arm;
  readonly joints: Joints;
};

const bodyOf = ({ joints, held, isFront }: Pose, aim: Aim | null): Body => {
  const spread = isFront ? SPREAD.front : SPREAD.side;
  const farHip = { x: spread.hip, y: 0 };
  const nearHip = { x: -spread.hip, y: 0 };
  const flat = { back: legOf(farHip, joints, 'back'), front: legOf(nearHip, joints, 'front') };
  const height = Math.max(depthOf(flat.back), depthOf(flat.front), FLESH.seat) + joints.rise;
  const hip = { x: joints.sway, y: -height };
  const place = ({ x, y }: Point): Point => ({ x: x + hip.x, y: y + hip.y });
  const farShoulder = inFrame(hip, joints.torso, spread.height, spread.shoulder);
  const nearShoulder = inFrame(hip, joints.torso, spread.height, -spread.shoulder);
  const near =
    aim === null ? armFrom(nearShoulder, joints.frontUpper, joints.frontFore) : armTo(nearShoulder, aim.near);
  const isBoth = aim !== null || held.some(({ at }) => at === 'both');
  const grip = aim?.far ?? along(near.hand, joints.tool, joints.reach);
  return {
    hip,
    neck: along(hip, joints.torso, spread.neck),
    back: legOf(place(farHip), joints, 'back'),
    front: legOf(place(nearHip), joints, 'front'),
    far: isBoth ? armTo(farShoulder, grip) : armFrom(farShoulder, joints.backUpper, joints.backFore),
    near,
    joints,
  };
};

const legOf = (hip: Point, joints: Joints, side: 'back' | 'front'): Leg =>
  side === 'back'
    ? legFrom(hip, joints.backThigh, joints.backShin, joints.backFoot)
    : legFrom(hip, joints.frontThigh, joints.frontShin, joints.frontFoot);

type Put = (slot: Slot, at: Point, degrees: number, isFlipped?: boolean) => void;

const putArm = (put: Put, arm: Arm, pose: Pose, side: '' | '-back'): void => {
  put(`upper-arm${side}`, arm.shoulder, arm.upper, isLitBelow(arm.upper));
  const fore = pose.isOpen && side === '' ? 'fore-arm-open' : 'fore-arm';
  put(`${fore}${side}`, arm.elbow, arm.fore, isLitBelow(arm.fore));
};

const putLeg = (put: Put, leg: Leg, side: '' | '-back', isTurned = false): void => {
  put(`shin${side}`, leg.knee, leg.shin);
  // Turned outwards: a boot drawn from the other side.
  put(`boot${side}`, leg.ankle, isTurned ? 180 - leg.foot : leg.foot, isTurned);
  put(`thigh${side}`, leg.hip, leg.thigh, isLitBelow(leg.thigh));
};

/** A skirt hangs between the knees and lies in the lap of whoever sits. */
const skirtAngle = ({ backThigh, frontThigh }: Joints): number => Math.max(12, (backThigh + frontThigh) / 2);

const toolAt = ({ near, far, joints }: Body, { at }: Held): Point => {
  if (at === 'shoulder') return inFrame(near.shoulder, joints.torso, 8, -3);
  return at === 'far' ? far.hand : near.hand;
};

const lampOf = (character: Character, body: Body, pose: Pose): Lamp | null => {
  if (pose.isDark) return null;
  const { lamp } = dressOf(character);
  const hand = pose.held.find(({ tool }) => tool === 'lamp');
  if (hand !== undefined) {
    const at = inFrame(toolAt(body, hand), body.joints.tool, TOOL_LAMP[0], TOOL_LAMP[1]);
    return { ...at, angle: radians(body.joints.head) };
  }
  if (lamp === null) return null;
  const isCap = lamp.on === 'head';
  const at = inFrame(isCap ? body.neck : body.hip, isCap ? body.joints.head : body.joints.torso, ...lamp.at);
  return { ...at, angle: radians(body.joints.head) };
};

const scaled = ({ x, y }: Point, scale: number): Point => ({ x: x * scale, y: y * scale });

export const solve = (character: Character, pose: Pose, aim: Aim | null = null): Solved => {
  const { scale } = dressOf(character);
  const body = bodyOf(
    pose,
    aim === null ? null : { near: scaled(aim.near, 1 / scale), far: scaled(aim.far, 1 / scale) },
  );
  const { joints } = body;
  const parts: Placed[] = [];
  const put: Put = (slot, at, degrees, isFlipped = false) => {
    const part = partOf(character, slot, pose);
    if (part !== null) parts.push({ part, x: at.x, y: at.y, rotation: radians(degrees), scale, isFlipped });
  };
  const putTools = (isOnBack: boolean): void => {
    for (const held of pose.held)
      if ((held.at === 'shoulder') === isOnBack)
        put(`tool ${held.tool}`, toolAt(body, held), held.isSecond === true ? joints.tool2 : joints.tool);
  };
  // From the front both sides are in the light.
  const far = pose.isFront ? '' : '-back';
  putArm(put, body.far, pose, far);
  putLeg(put, body.back, far);
  putTools(true);
  put('head', body.neck, joints.head);
  putLeg(put, body.front, '', pose.isFront);
  put('skirt', body.hip, skirtAngle(joints));
  put('torso', body.hip, joints.torso);
  putTools(false);
  putArm(put, body.near, pose, '');
  const lamp = lampOf(character, body, pose);
  return {
    parts: parts.map((part) => ({ ...part, ...scaled(part, scale) })),
    lamp: lamp === null ? null : { ...scaled(lamp, scale), angle: lamp.angle },
    near: scaled(body.near.hand, scale),
    far: scaled(body.far.hand, scale),
    hip: scaled(body.hip, scale),
    neck: scaled(body.neck, scale),
    shoulder: scaled(body.near.shoulder, scale),
  };
};
