// The joints of everyone underground as the atlas paints them, and where lamp and shoulders are.

/** Lengths in world units; a man of 1.68 m stands 140 tall, a little under scale, as in every mine drawing (tuned). */
export const BODY = { torso: 44, thigh: 33, shin: 34, upper: 26, fore: 25, neck: 7 } as const;

export type Leg = readonly [thigh: number, shin: number];
export type Arm = readonly [upper: number, fore: number];
export type Joint = readonly [number, number];
export type Points = readonly Joint[];
export type Pose = {
  /** From the hips to the neck; -90 is upright. */
  readonly torso: number;
  /** The way the face and the lamp look. */
  readonly gaze: number;
  readonly back: Leg;
  readonly front: Leg;
  readonly backArm?: Arm;
  readonly frontArm?: Arm;
  readonly tool?: 'axe' | 'log' | 'prop' | 'lever' | 'lead' | 'mallet' | 'wheel';
  readonly isDark?: boolean;
  readonly noHead?: boolean;
};

export const turned = (points: Points, x: number, y: number, degrees: number): Points => {
  const angle = (degrees * Math.PI) / 180;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return points.map(([px, py]) => [x + px * cos - py * sin, y + px * sin + py * cos] as const);
};

/** Where the lamp sits for a head at a point. */
export const lampOf = (x: number, y: number, gaze: number): Joint =>
  turned([[14, -9]], x, y, gaze)[0] ?? [x, y];

/** Canvas of a full figure; the anchor is between the feet. */
export const W = 190;
export const H = 190;
export const FOOT_X = 86;
export const FOOT_Y = 176;

const STAND: Pose = {
  torso: -88,
  gaze: 4,
  back: [96, 92],
  front: [82, 92],
  backArm: [100, 84],
  frontArm: [96, 70],
};

export const POSES = {
  stand: STAND,
  call: { ...STAND, torso: -84, gaze: -12, frontArm: [-20, -112] },
  'walk 1': {
    torso: -74,
    gaze: 10,
    back: [122, 128],
    front: [58, 92],
    backArm: [60, 30],
    frontArm: [118, 90],
  },
  'walk 2': { torso: -78, gaze: 8, back: [94, 118], front: [84, 82], backArm: [84, 60], frontArm: [98, 70] },
  sit: { torso: -72, gaze: 34, back: [8, 84], front: [-6, 96], backArm: [78, 30], frontArm: [74, 40] },
  hurt: {
    torso: -8,
    gaze: 70,
    back: [150, 170],
    front: [172, 168],
    backArm: [40, 20],
    frontArm: [70, 10],
    isDark: true,
  },
  'axe 1': {
    torso: -82,
    gaze: 6,
    back: [112, 104],
    front: [66, 100],
    backArm: [-40, -60],
    frontArm: [-72, -86],
    tool: 'mallet',
  },
  'axe 2': {
    torso: -62,
    gaze: 20,
    back: [118, 112],
    front: [60, 104],
    backArm: [30, 4],
    frontArm: [14, -6],
    tool: 'mallet',
  },
  'axe 3': {
    torso: -72,
    gaze: 10,
    back: [114, 108],
    front: [62, 102],
    backArm: [-4, -30],
    frontArm: [-30, -46],
    tool: 'mallet',
  },
  'prop 1': {
    torso: -76,
    gaze: -14,
    back: [114, 106],
    front: [60, 106],
    backArm: [10, -40],
    frontArm: [34, -22],
    tool: 'prop',
  },
  'prop 2': {
    torso: -82,
    gaze: -24,
    back: [108, 104],
    front: [66, 102],
    backArm: [-10, -60],
    frontArm: [16, -44],
    tool: 'prop',
  },
  'carry 1': {
    torso: -44,
    gaze: 30,
    back: [124, 122],
    front: [54, 98],
    backArm: [40, -60],
    frontArm: [64, -50],
    tool: 'log',
  },
  'carry 2': {
    torso: -48,
    gaze: 28,
    back: [98, 124],
    front: [78, 88],
    backArm: [44, -56],
    frontArm: [66, -48],
    tool: 'log',
  },
  'load 1': {
    torso: -70,
    gaze: 8,
    back: [116, 108],
    front: [58, 104],
    backArm: [30, -4],
    frontArm: [10, -20],
    tool: 'lever',
  },
  'load 2': {
    torso: -56,
    gaze: 24,
    back: [124, 116],
    front: [50, 104],
    backArm: [60, 20],
    frontArm: [44, 20],
    tool: 'lever',
  },
  'drive 1': {
    torso: -80,
    gaze: 2,
    back: [114, 116],
    front: [66, 90],
    backArm: [96, 60],
    frontArm: [22, -10],
    tool: 'lead',
  },
  'drive 2': {
    torso: -82,
    gaze: 2,
    back: [96, 110],
    front: [82, 84],
    backArm: [88, 60],
    frontArm: [26, -8],
    tool: 'lead',
  },
  'valve 1': {
    torso: -76,
    gaze: 8,
    back: [108, 100],
    front: [74, 98],
    backArm: [30, 0],
    frontArm: [24, -14],
    tool: 'wheel',
  },
  'valve 2': {
    torso: -70,
    gaze: 14,
    back: [108, 100],
    front: [74, 98],
    backArm: [40, -20],
    frontArm: [40, -4],
    tool: 'wheel',
  },
} as const satisfies Record<string, Pose>;

export type PoseName = keyof typeof POSES;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Height of the hips over the lower foot, so that whoever kneels or sits still stands on the ground. */
export const hipHeight = ({ back, front }: Pose): number => {
  const drop = ([thigh, shin]: readonly [number, number]): number =>
    Math.sin(radians(thigh)) * BODY.thigh + Math.sin(radians(shin)) * BODY.shin;
  return Math.max(drop(back), drop(front), 10) + 5;
};

export const HIP_X = FOOT_X - 4;

export const headLampOf = (name: PoseName): readonly [number, number] => {
  const pose: Pose = POSES[name];
  const angle = radians(pose.torso);
  const reach = BODY.torso + BODY.neck;
  const [x, y] = lampOf(
    HIP_X + Math.cos(angle) * reach + 3,
    FOOT_Y - hipHeight(pose) + Math.sin(angle) * reach - 3,
    pose.gaze,
  );
  return [x - FOOT_X, y - FOOT_Y];
};

/** The hewer's crouch: hips low, knees bent, braced against the props behind him; shoulders are at HEWER_SHOULDER. */
export const CROUCH: Pose = { torso: -40, gaze: 40, back: [28, 122], front: [4, 112], noHead: true };
export const CROUCH_W = 130;
export const CROUCH_H = 120;
export const CROUCH_HIP = [34, 64] as const;
export const HEWER_SHOULDER = {
  x: Math.cos(radians(CROUCH.torso)) * (BODY.torso - 5),
  y: Math.sin(radians(CROUCH.torso)) * (BODY.torso - 5),
} as const;
export const HEWER_HEAD = {
  x: Math.cos(radians(CROUCH.torso)) * (BODY.torso + BODY.neck) + 3,
  y: Math.sin(radians(CROUCH.torso)) * (BODY.torso + BODY.neck) - 5,
} as const;
