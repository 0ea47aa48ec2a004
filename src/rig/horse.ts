// The pit horse: a rig of its own, solved by the same rules as people. It draws the train, waits and blows.
import { along, inFrame, radians, type Point } from './bones.ts';
import type { Placed } from './solve.ts';

/** Angles in degrees as everywhere; legs are near fore, far fore, near hind, far hind, two bones each. */
export type HorsePose = {
  readonly body: number;
  readonly neck: number;
  readonly head: number;
  readonly tail: number;
  readonly legs: readonly number[];
};

const LEG = { foreUpper: 34, foreLower: 36, hindUpper: 36, hindLower: 38, hoof: 3 } as const;
const AT = { fore: [31, 10], hind: [-36, 4], neck: [36, -16], tail: [-49, -16] } as const;
const NECK = 36;

const pose = (
  body: number,
  neck: number,
  head: number,
  tail: number,
  legs: readonly number[],
): HorsePose => ({
  body,
  neck,
  head,
  tail,
  legs,
});

const STAND = [92, 90, 88, 92, 80, 93, 92, 92];

const WALK: readonly HorsePose[] = [
  pose(0, -40, 50, 104, [70, 86, 112, 124, 104, 116, 60, 88]),
  pose(1, -37, 53, 98, [84, 86, 92, 134, 88, 96, 66, 128]),
  pose(0, -40, 50, 92, [112, 124, 70, 86, 60, 88, 104, 116]),
  pose(-1, -43, 47, 98, [92, 134, 84, 86, 66, 128, 88, 96]),
];
const leaning = ({ neck, head, tail, legs }: HorsePose): HorsePose => ({
  body: 5,
  neck: neck + 20,
  head: head + 4,
  tail,
  legs: legs.map((angle, at) => angle + (at % 2 === 0 ? 8 : 4)),
});

const CYCLES = {
  stand: [pose(0, -42, 48, 96, STAND), pose(0, -40, 51, 100, STAND), pose(0, -42, 49, 90, STAND)],
  walk: WALK,
  pull: WALK.map(leaning),
  tired: [pose(2, 4, 66, 92, STAND), pose(2, 6, 68, 94, STAND)],
} as const;
const MS = { stand: 1300, walk: 260, pull: 310, tired: 1500 } as const;

export type HorseActivity = keyof typeof CYCLES;
export const HORSE_ACTIVITIES = Object.keys(CYCLES) as readonly HorseActivity[];

const mix = (from: number, to: number, share: number): number => from + (to - from) * share;

export const blendHorse = (from: HorsePose, to: HorsePose, share: number): HorsePose => ({
  body: mix(from.body, to.body, share),
  neck: mix(from.neck, to.neck, share),
  head: mix(from.head, to.head, share),
  tail: mix(from.tail, to.tail, share),
  legs: from.legs.map((angle, at) => mix(angle, to.legs[at] ?? angle, share)),
});

export const horseAt = (activity: HorseActivity, timeMs: number): HorsePose => {
  const keys: readonly HorsePose[] = CYCLES[activity];
  const turn = Math.max(0, timeMs) / MS[activity];
  const index = Math.floor(turn) % keys.length;
  const from = keys[index] ?? CYCLES.stand[0];
  const share = turn % 1;
  const isStepping = activity === 'walk' || activity === 'pull';
  return blendHorse(
    from,
    keys[(index + 1) % keys.length] ?? from,
    isStepping ? share : share * share * (3 - 2 * share),
  );
};

type Leg = {
  readonly top: Point;
  readonly upper: number;
  readonly knee: Point;
  readonly lower: number;
  readonly end: Point;
};

const legsOf = ({ body, legs }: HorsePose): readonly Leg[] =>
  [0, 1, 2, 3].map((at) => {
    const isFore = at < 2;
    const isFar = at % 2 === 1;
    const [x, y] = isFore ? AT.fore : AT.hind;
    const top = inFrame({ x: 0, y: 0 }, body, x + (isFar ? 5 : 0), y);
    const upper = legs[at * 2] ?? 90;
    const lower = legs[at * 2 + 1] ?? 90;
    const knee = along(top, upper, isFore ? LEG.foreUpper : LEG.hindUpper);
    return { top, upper, knee, lower, end: along(knee, lower, isFore ? LEG.foreLower : LEG.hindLower) };
  });

/** Back to front, hooves on 0,0 under the barrel. */
export const solveHorse = (given: HorsePose): { readonly parts: readonly Placed[]; readonly bit: Point } => {
  const legs = legsOf(given);
  const height = Math.max(...legs.map(({ end }) => end.y)) + LEG.hoof;
  const parts: Placed[] = [];
  const put = (part: string, { x, y }: Point, angle: number): void => {
    parts.push({
      part: `horse/${part}`,
      x,
      y: y - height,
      rotation: radians(angle),
      scale: 1,
      isFlipped: false,
    });
  };
  const putLeg = (at: number, name: string, side: string): void => {
    const leg = legs[at];
    if (leg === undefined) return;
    put(`leg-${name}-lower${side}`, leg.knee, leg.lower);
    put(`leg-${name}-upper${side}`, leg.top, leg.upper);
  };
  const origin = { x: 0, y: 0 };
  const neck = inFrame(origin, given.body, ...AT.neck);
  const poll = along(neck, given.neck, NECK);
  putLeg(1, 'fore', '-back');
  putLeg(3, 'hind', '-back');
  put('tail', inFrame(origin, given.body, ...AT.tail), given.tail);
  put('head', poll, given.head);
  put('neck', neck, given.neck);
  put('body', origin, given.body);
  putLeg(2, 'hind', '');
  putLeg(0, 'fore', '');
  const bit = along({ x: poll.x, y: poll.y - height }, given.head + 14, 28);
  return { parts, bit };
};
