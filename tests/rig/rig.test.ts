// The figures as bodies: whoever stands, stands on the ground, moves without a jump and keeps the far side behind.
import { describe, expect, it } from 'vitest';
import figures from '../../assets/art/figures.json';
import { FLESH, SOLE } from '../../src/rig/bones.ts';
import { CHARACTERS, dressOf, type Character } from '../../src/rig/dress.ts';
import { living } from '../../src/rig/fatigue.ts';
import { HORSE_ACTIVITIES, horseAt, solveHorse } from '../../src/rig/horse.ts';
import { ACTIVITIES, changing, CHANGE_MS, motionOf, poseAt, type Activity } from '../../src/rig/motion.ts';
import { blend, type Pose } from '../../src/rig/pose.ts';
import { solve, type Placed, type Solved } from '../../src/rig/solve.ts';

const PARTS = new Set(Object.keys(figures));
const drawn = (part: string): string => part.replace(/-back$/, '');

const EVERY: readonly (readonly [Character, Activity])[] = CHARACTERS.flatMap((character) =>
  ACTIVITIES.map((activity) => [character, activity] as const),
);

const wholeMs = (character: Character, activity: Activity): number =>
  motionOf(character, activity).reduce((sum, { ms }) => sum + ms, 0);

const solvedAll = (character: Character, activity: Activity): readonly Solved[] =>
  motionOf(character, activity).map(({ pose }) => solve(character, pose));

const BOOT = [
  [SOLE.heel, SOLE.depth],
  [SOLE.toe, SOLE.depth],
  [0, SOLE.instep],
] as const;

/** How far the boots come under where the feet should be; a boot turned outwards is mirrored. */
const lowest = ({ parts }: Solved): number =>
  Math.max(
    ...parts
      .filter(({ part }) => drawn(part).endsWith('/boot'))
      .flatMap(({ y, rotation, scale, isFlipped }) =>
        BOOT.map(
          ([x, down]) =>
            y + (x * Math.sin(rotation) + (isFlipped ? -down : down) * Math.cos(rotation)) * scale,
        ),
      ),
  );

const movedBetween = (from: Solved, to: Solved): number =>
  Math.max(
    ...from.parts.map(({ part, x, y }, at) => {
      const other = to.parts[at];
      return other?.part === part ? Math.hypot(other.x - x, other.y - y) : 0;
    }),
  );

const at = (parts: readonly Placed[], name: string): number =>
  parts.findIndex(({ part }) => part.endsWith(`/${name}`));

describe('every pose of everyone', () => {
  it.each(EVERY)('%s, %s, is finite in every part', (character, activity) => {
    for (const { parts, near, far, hip } of solvedAll(character, activity)) {
      const numbers = [...parts, near, far, hip].flatMap(({ x, y }) => [x, y]);
      expect([...numbers, ...parts.map(({ rotation }) => rotation)].every(Number.isFinite)).toBe(true);
    }
  });

  it.each(EVERY)('%s, %s, is made of parts that are drawn', (character, activity) => {
    const missing = solvedAll(character, activity)
      .flatMap(({ parts }) => parts.map(({ part }) => drawn(part)))
      .filter((part) => !PARTS.has(part));
    expect(missing).toEqual([]);
  });

  it.each(EVERY)('%s, %s, does not sink into the ground', (character, activity) => {
    for (const solved of solvedAll(character, activity)) expect(lowest(solved)).toBeLessThan(0.5);
  });

  it.each(EVERY)(
    '%s, %s, has the far limbs behind the trunk and the near arm before it',
    (character, activity) => {
      for (const { parts } of solvedAll(character, activity)) {
        const trunk = parts.findIndex(({ part }) => /\/torso(-front)?$/.test(part));
        const far = parts.flatMap(({ part }, index) => (part.endsWith('-back') ? [index] : []));
        expect(Math.max(-1, ...far)).toBeLessThan(trunk);
        expect(parts.findLastIndex(({ part }) => part.endsWith('/upper-arm'))).toBeGreaterThan(trunk);
      }
    },
  );
});

describe('whoever is on their feet', () => {
  const ON_FEET: readonly Activity[] = [
    'idle',
    'move',
    'lift',
    'tap',
    'carry',
    'wait',
    'call',
    'fear',
    'photo',
  ];

  it.each(CHARACTERS)('%s stands with a boot on the ground', (character) => {
    for (const activity of ON_FEET)
      for (const solved of solvedAll(character, activity)) expect(lowest(solved)).toBeGreaterThan(-3.5);
  });

  it('is about 140 units tall', () => {
    for (const character of CHARACTERS) {
      const { parts } = solve(character, poseAt(character, 'idle', 0));
      const neck = parts[at(parts, 'head')];
      expect(-(neck?.y ?? 0)).toBeGreaterThan(100);
      expect(-(neck?.y ?? 0)).toBeLessThan(122);
    }
  });
});

describe('motion', () => {
  it.each(EVERY)(
    'of %s, %s, goes on without a jump, round the end of the cycle too',
    (character, activity) => {
      const whole = wholeMs(character, activity);
      const steps = Math.ceil(whole / 4);
      for (let step = 0; step < steps; step += 1) {
        const from = solve(character, poseAt(character, activity, (step / steps) * whole));
        const to = solve(character, poseAt(character, activity, ((step + 1) / steps) * whole));
        expect(movedBetween(from, to)).toBeLessThan(9);
      }
    },
  );

  it('is the same again after a whole cycle', () => {
    const whole = wholeMs('timberman-a', 'work');
    expect(poseAt('timberman-a', 'work', 70 + whole * 3)).toEqual(poseAt('timberman-a', 'work', 70));
  });

  it('changes from one activity to the next gradually and wholly', () => {
    const from = poseAt('loader', 'idle', 0);
    const to = poseAt('loader', 'work', 0);
    expect(changing(from, to, 0)).toBe(from);
    expect(changing(from, to, CHANGE_MS)).toBe(to);
    const torso = [0, 40, 80, 120, 160].map((ms) => changing(from, to, ms).joints.torso);
    expect(torso.toSorted((a, b) => a - b)).toEqual(
      to.joints.torso > from.joints.torso ? torso : torso.toReversed(),
    );
  });

  it('turns a joint the short way round', () => {
    const from = poseAt('hewer', 'idle', 0);
    const to: Pose = { ...from, joints: { ...from.joints, tool: 350 } };
    expect(blend(from, to, 0.5).joints.tool).toBe(-5);
  });
});

describe('a tired body', () => {
  const idle = poseAt('carrier', 'idle', 0);
  const fresh = solve('carrier', living(idle, { fatiguePermille: 0 }, 0));
  const spent = solve('carrier', living(idle, { fatiguePermille: 1000 }, 0));
  const headOf = ({ parts }: Solved): Placed | undefined => parts[at(parts, 'head')];

  it('hangs lower and hangs its head', () => {
    expect(headOf(spent)?.y ?? 0).toBeGreaterThan((headOf(fresh)?.y ?? 0) + 2);
    expect(headOf(spent)?.rotation ?? 0).toBeGreaterThan((headOf(fresh)?.rotation ?? 0) + 0.2);
  });

  it('breathes deeper than a fresh one', () => {
    const range = (fatiguePermille: number): number => {
      const torso = Array.from(
        { length: 60 },
        (_, step) => living(idle, { fatiguePermille }, step * 50).joints.torso,
      );
      return Math.max(...torso) - Math.min(...torso);
    };
    expect(range(1000)).toBeGreaterThan(range(0) * 1.5);
  });

  it('under a roof that talks looks up', () => {
    const afraid = living(idle, { fatiguePermille: 0, fearPermille: 1000 }, 0);
    expect(afraid.joints.head).toBeLessThan(idle.joints.head - 20);
  });
});

describe('a lamp', () => {
  it('is out on whoever is hurt, and nobody hurt looks as if it burned', () => {
    const { lamp, parts } = solve('hewer', poseAt('hewer', 'hurt', 0));
    expect(lamp).toBeNull();
    expect(parts.some(({ part }) => part === 'hewer/head-dark')).toBe(true);
  });

  it('is held high by the organiser', () => {
    const { lamp, shoulder } = solve('petrov', poseAt('petrov', 'work', 0));
    expect(lamp?.y ?? 0).toBeLessThan(shoulder.y + 5);
  });

  it('sits before the brow and over the eyes', () => {
    const { lamp, parts } = solve('timberman-b', poseAt('timberman-b', 'idle', 0));
    const neck = parts[at(parts, 'head')];
    expect(lamp?.x ?? 0).toBeGreaterThan((neck?.x ?? 0) + 8);
    expect(lamp?.y ?? 0).toBeLessThan((neck?.y ?? 0) - 18);
  });
});

describe('a tool in both hands', () => {
  it('is touched by both', () => {
    for (const character of ['timberman-a', 'loader', 'hauler', 'hewer'] as const)
      for (const { pose } of motionOf(character, 'work')) {
        const { near, far, parts } = solve(character, pose);
        const { scale } = dressOf(character);
        expect(parts.length).toBeGreaterThan(0);
        expect(
          Math.abs(Math.hypot(far.x - near.x, far.y - near.y) - Math.abs(pose.joints.reach) * scale),
        ).toBeLessThan(3);
      }
  });
});

describe('the horse', () => {
  it.each(HORSE_ACTIVITIES)('%s: is drawn whole, on its hooves, without a jump', (activity) => {
    for (let ms = 0; ms < 2600; ms += 20) {
      const { parts } = solveHorse(horseAt(activity, ms));
      const next = solveHorse(horseAt(activity, ms + 20)).parts;
      expect(parts.map(({ part }) => drawn(part)).filter((part) => !PARTS.has(part))).toEqual([]);
      parts.forEach(({ x, y }, index) => {
        expect(Math.hypot((next[index]?.x ?? 0) - x, (next[index]?.y ?? 0) - y)).toBeLessThan(6);
        expect(y).toBeLessThan(-FLESH.knee);
      });
    }
  });
});
