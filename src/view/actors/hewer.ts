// The hewer at work: crouched over the bay, both hands on the hammer, the steel on the aimed piece at the
// player's tilt. His lamp is what the camera and the dark follow.
import type { Character } from '../../rig/dress.ts';
import { living } from '../../rig/fatigue.ts';
import { poseAt } from '../../rig/motion.ts';
import type { Pose } from '../../rig/pose.ts';
import { solve } from '../../rig/solve.ts';
import type { WorkerState } from '../../sim/index.ts';
import { tiltAngle } from '../aim.ts';
import { BAY_W } from '../measures.ts';
import { DIP, pieceRect, toBand, worldX, worldY, type WorldPoint } from '../band.ts';
import { easeShare } from '../camera.ts';
import { DEPTH, type Sprite, type Stage } from '../stage.ts';
import { FAR_FROM, workerU, type Actor, type Scenery } from '../scenery.ts';
import type { Lamp } from '../light-map.ts';
import { charactersOf } from './body.ts';
import { easeFear, fearAt } from './fear.ts';
import { createFigureSprites, type FigureSprites } from './figure-sprites.ts';
import { HOSE_V } from './props.ts';

/** Grip to point of the hammer, and how far the front hand sits along it, world units. */
const TOOL = 58;
const FRONT_HAND = 20;
/** The grip keeps this near to the middle of the piece across the seam, or it would lie in the rock. */
const GRIP_ACROSS = 26;
/** Where shoulders can be across the seam: between the roof and the floor there is a metre. */
const SHOULDER_V = { least: 30, most: 80 } as const;
/** Eighteen blows a second are a blur; the drawing shows every other one. */
const BLOW_MS = 55;
const RECOIL = 2.6;
/** Held off the coal by this much while he is not hammering. */
const REST = 14;
const LEAN_HALF_MS = 45;

/** The player's own lamp is the best of them: it lights the work. *tuned* */
const HEWER_LAMP = { reach: 600, bright: 1 } as const;

export type HewerActor = Actor & {
  /** Where the lamp is and where it looks, world units; null while he is not at the pick. */
  lamp(): Lamp | null;
};

/** Activities the crouching rig shows; in all others the hewer walks and stands like everyone. */
export const isAtPick = (activity: string): boolean =>
  activity === 'hammer' ||
  activity === 'idle' ||
  activity === 'wait' ||
  activity === 'change-steel' ||
  activity === 'walk';

type Target = { readonly tipX: number; readonly tipY: number; readonly angle: number };

const targetOf = ({ shift, live, hewer, bayUnits }: Scenery): Target => {
  const { piece, tilt } = shift.state.hewing;
  const left = workerU(live, hewer) - bayUnits / 2;
  const rect = pieceRect(piece, bayUnits);
  const turn = tiltAngle(tilt);
  const into = Math.max(-14, TOOL - GRIP_ACROSS / Math.max(0.01, Math.abs(Math.sin(turn))));
  const u = left + rect.u + Math.min(rect.w / 2, 22) + Math.cos(turn) * into;
  const v = rect.v + rect.h / 2 + Math.sin(turn) * into;
  return { tipX: worldX(u, v), tipY: worldY(u, v), angle: DIP + turn };
};

type Rig = { readonly man: FigureSprites; readonly plank: Sprite; readonly hose: Sprite };

const createRig = (stage: Stage): Rig => ({
  plank: stage.sprite('shelf', DEPTH.hewerPlank),
  hose: stage.sprite('hose', DEPTH.hewerHose),
  man: createFigureSprites(stage, 'hewer/torso', DEPTH.hewer),
});

type Hidden = { hide(): void; destroy(): void };
const spritesOf = (rig: Rig): readonly Hidden[] => [rig.plank, rig.hose, rig.man];

/** The hose hangs from where it lies on the floor to the grip. */
const placeHose = (rig: Rig, { live, hewer, bayUnits }: Scenery, gripX: number, gripY: number): void => {
  const end = Math.max(0, Math.floor((workerU(live, hewer) - bayUnits) / bayUnits + 0.5)) * bayUnits;
  const x = worldX(end, HOSE_V);
  const y = worldY(end, HOSE_V);
  rig.hose.show('hose');
  rig.hose.at(x, y, Math.atan2(gripY - y, gripX - x));
  rig.hose.size(Math.hypot(gripX - x, gripY - y) / BAY_W, 1);
};

type Grip = WorldPoint & { readonly dx: number; readonly dy: number; readonly recoil: number };

/** Where the rear hand is: behind the point of the steel, thrown back a little at every blow. */
const gripOf = ({ shift, hewer, nowMs, isRunning, isCalm, lit }: Scenery, target: Target): Grip => {
  const isHammering = shift.state.workers[hewer]?.activity === 'hammer';
  const isBlow = isHammering && isRunning && !isCalm && lit < 0.5 && Math.floor(nowMs / BLOW_MS) % 2 === 0;
  const recoil = isBlow ? RECOIL : 0;
  const dx = Math.cos(target.angle);
  const dy = Math.sin(target.angle);
  const length = TOOL + recoil + (isHammering ? 0 : REST);
  return { x: target.tipX - dx * length, y: target.tipY - dy * length, dx, dy, recoil };
};

const degrees = (radians: number): number => (radians * 180) / Math.PI;

/** How far he bends his neck either way over the work, and how he looks at a roof that splinters, degrees. */
const GAZE = { least: -30, most: 64, roof: -54 } as const;
/** Half of the way from the work up to the roof, or back, ms. *tuned* */
const LOOK_HALF_MS = 110;

/** What a man at the pick feels. `up` 0 to 1 is how far he looks from the work up to the roof. */
export type Mood = { readonly fear: number; readonly up: number; readonly clockMs: number };
export const AT_EASE: Mood = { fear: 0, up: 0, clockMs: 0 };

/** Hammering he keeps his eyes on the work whatever the roof says; his body knows it all the same. */
export const feels = (
  mood: Mood,
  goalPermille: number,
  isHammering: boolean,
  { dtMs, isRunning, isCalm }: Pick<Scenery, 'dtMs' | 'isRunning' | 'isCalm'>,
): Mood => {
  const passedMs = isRunning ? dtMs : 0;
  const fear = easeFear(mood.fear, goalPermille, passedMs);
  const look = isHammering ? 0 : fear / 1000;
  return {
    fear,
    up: mood.up + (look - mood.up) * (isCalm ? 1 : easeShare(passedMs, LOOK_HALF_MS)),
    clockMs: mood.clockMs + (isCalm ? 0 : passedMs),
  };
};

/** The way his face looks, degrees. */
export const headOf = (gaze: number, up: number): number => {
  const atWork = Math.max(GAZE.least, Math.min(GAZE.most, gaze));
  return atWork + (GAZE.roof - atWork) * up;
};

/** The crouch, breathing and tiring with the man, with head and hammer turned to the work. */
const crouch = (character: Character, { shift, hewer, isCalm }: Scenery, mood: Mood): Pose => {
  const fatiguePermille = shift.state.workers[hewer]?.fatiguePermille ?? 0;
  const state = { fatiguePermille, fearPermille: mood.fear };
  return living(poseAt(character, 'hammer', 0), state, isCalm ? 0 : mood.clockMs);
};

const turnedTo = (pose: Pose, head: number, tool: number): Pose => ({
  ...pose,
  joints: { ...pose.joints, head, tool },
});

/** The body from where the shoulders are, both hands on the hammer; answers his lamp. */
const placeBody = (
  rig: Rig,
  scenery: Scenery,
  { target, grip, mood }: { readonly target: Target; readonly grip: Grip; readonly mood: Mood },
  at: WorldPoint,
): Lamp | null => {
  const character = charactersOf(scenery.shift.level)[scenery.hewer] ?? 'hewer';
  const pose = crouch(character, scenery, mood);
  const { shoulder, neck } = solve(character, pose);
  const feet = { x: at.x - shoulder.x, y: at.y - shoulder.y };
  const gaze = degrees(Math.atan2(target.tipY - feet.y - neck.y + 16, target.tipX - feet.x - neck.x));
  const head = headOf(gaze - 14, mood.up);
  // The lamp sits on the head and looks where it looks.
  const turned = ((head - headOf(gaze - 14, 0)) * Math.PI) / 180;
  const aim = {
    near: { x: grip.x - feet.x, y: grip.y - feet.y },
    far: { x: grip.x + grip.dx * FRONT_HAND - feet.x, y: grip.y + grip.dy * FRONT_HAND - feet.y },
  };
  const { parts, lamp } = solve(character, turnedTo(pose, head, degrees(target.angle)), aim);
  rig.man.place(parts, feet, { facing: 1, size: 1 });
  rig.plank.show('shelf');
  rig.plank.at(feet.x + 4, feet.y + 8);
  if (lamp === null) return null;
  const x = feet.x + lamp.x;
  const y = feet.y + lamp.y;
  return { x, y, angle: Math.atan2(target.tipY - y, target.tipX - x) + turned, ...HEWER_LAMP };
};

export const createHewer = (stage: Stage): HewerActor => {
  const rig = createRig(stage);
  let shoulderX = 0;
  let shoulderY = 0;
  let isSettled = false;
  let lamp: Lamp | null = null;
  let mood = AT_EASE;

  const hide = (): void => {
    for (const sprite of spritesOf(rig)) sprite.hide();
    isSettled = false;
    lamp = null;
    mood = AT_EASE;
  };

  const lean = (scenery: Scenery, gripX: number, gripY: number): void => {
    const free = toBand(gripX - 30, gripY - 22);
    const v = Math.max(SHOULDER_V.least, Math.min(SHOULDER_V.most, free.v));
    const goalX = worldX(free.u, v);
    const goalY = worldY(free.u, v);
    const share = isSettled && !scenery.isCalm ? easeShare(scenery.dtMs, LEAN_HALF_MS) : 1;
    const isFar = Math.hypot(goalX - shoulderX, goalY - shoulderY) > 400;
    shoulderX += (goalX - shoulderX) * (isFar ? 1 : share);
    shoulderY += (goalY - shoulderY) * (isFar ? 1 : share);
    isSettled = true;
  };

  const place = (scenery: Scenery, worker: WorkerState, target: Target): void => {
    mood = feels(mood, fearAt(scenery.shift, worker), worker.activity === 'hammer', scenery);
    const grip = gripOf(scenery, target);
    lean(scenery, grip.x, grip.y);
    const at = {
      x: shoulderX - grip.dx * grip.recoil * 0.4,
      y: shoulderY - grip.dy * grip.recoil * 0.4,
    };
    lamp = placeBody(rig, scenery, { target, grip, mood }, at);
    placeHose(rig, scenery, grip.x, grip.y);
  };

  return {
    lamp: () => lamp,
    sync: (scenery) => {
      const worker = scenery.shift.state.workers[scenery.hewer];
      if (worker === undefined || worker.bay < 0 || !isAtPick(worker.activity) || scenery.grow >= FAR_FROM)
        return hide();
      place(scenery, worker, targetOf(scenery));
    },
    destroy: () => {
      for (const sprite of spritesOf(rig)) sprite.destroy();
    },
  };
};
