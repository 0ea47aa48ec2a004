// The hewer at work: crouched over the bay, both hands on the hammer, the steel on the aimed piece at the
// player's tilt. His lamp is what the camera and the dark follow.
import { BODY } from '../art/figure.ts';
import { HEWER_HEAD, HEWER_SHOULDER } from '../art/people.ts';
import { tiltAngle } from '../aim.ts';
import { DIP, pieceRect, toBand, worldX, worldY, type WorldPoint } from '../band.ts';
import { easeShare } from '../camera.ts';
import { DEPTH, type Sprite, type Stage } from '../stage.ts';
import { workerU, type Actor, type Scenery } from '../scenery.ts';
import { HOSE_V } from './props.ts';
import { reachFor } from './limbs.ts';

/** Grip to point of the hammer, and how far the front hand sits along it, world units. */
const TOOL = 58;
const FRONT_HAND = 26;
/** The grip keeps this near to the middle of the piece across the seam, or it would lie in the rock. */
const GRIP_ACROSS = 26;
/** Where shoulders can be across the seam: between the roof and the floor there is a metre. */
const SHOULDER_V = { least: 30, most: 80 } as const;
/** Eighteen blows a second are a blur; the drawing shows every other one. */
const BLOW_MS = 55;
const RECOIL = 2.6;
const LEAN_HALF_MS = 45;

export type HewerActor = Actor & {
  /** Where the lamp is and where it looks, world units; null while he is not at the pick. */
  lamp(): { readonly at: WorldPoint; readonly to: WorldPoint } | null;
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

type Rig = {
  readonly body: Sprite;
  readonly head: Sprite;
  readonly tool: Sprite;
  readonly plank: Sprite;
  readonly hose: Sprite;
  readonly arms: readonly (readonly [Sprite, Sprite])[];
};

const createRig = (stage: Stage): Rig => ({
  plank: stage.sprite('shelf', DEPTH.hewer - 2),
  hose: stage.sprite('hose', DEPTH.hewer - 1),
  arms: [
    [stage.sprite('arm upper back', DEPTH.hewer), stage.sprite('arm fore back', DEPTH.hewer)],
    [stage.sprite('arm upper', DEPTH.hewer + 4), stage.sprite('arm fore', DEPTH.hewer + 4)],
  ],
  body: stage.sprite('hewer body', DEPTH.hewer + 1),
  tool: stage.sprite('hammer', DEPTH.hewer + 2),
  head: stage.sprite('hewer head', DEPTH.hewer + 3),
});

const spritesOf = (rig: Rig): readonly Sprite[] => [
  rig.plank,
  rig.hose,
  rig.body,
  rig.tool,
  rig.head,
  ...rig.arms.flat(),
];

const placeArm = (
  [upper, fore]: readonly [Sprite, Sprite],
  name: string,
  x: number,
  y: number,
  toX: number,
  toY: number,
): void => {
  const reach = reachFor(x, y, toX, toY, BODY.upper, BODY.fore, 1);
  upper.show(`arm upper${name}`);
  upper.at(x, y, reach.upper);
  fore.show(`arm fore${name}`);
  fore.at(reach.elbowX, reach.elbowY, reach.fore);
};

/** The hose hangs from where it lies on the floor to the grip. */
const placeHose = (rig: Rig, { live, hewer, bayUnits }: Scenery, gripX: number, gripY: number): void => {
  const end = Math.max(0, Math.floor((workerU(live, hewer) - bayUnits) / bayUnits + 0.5)) * bayUnits;
  const x = worldX(end, HOSE_V);
  const y = worldY(end, HOSE_V);
  rig.hose.show('hose');
  rig.hose.at(x, y, Math.atan2(gripY - y, gripX - x));
  rig.hose.size(Math.hypot(gripX - x, gripY - y) / 82, 1);
};

export const createHewer = (stage: Stage): HewerActor => {
  const rig = createRig(stage);
  let shoulderX = 0;
  let shoulderY = 0;
  let isSettled = false;
  let lamp: { at: WorldPoint; to: WorldPoint } | null = null;

  const hide = (): void => {
    for (const sprite of spritesOf(rig)) sprite.hide();
    isSettled = false;
    lamp = null;
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

  const place = (scenery: Scenery, target: Target): void => {
    const worker = scenery.shift.state.workers[scenery.hewer];
    const isBlow = worker?.activity === 'hammer' && scenery.isRunning && !scenery.isCalm && scenery.lit < 0.5;
    const recoil = isBlow && Math.floor(scenery.nowMs / BLOW_MS) % 2 === 0 ? RECOIL : 0;
    const rest = worker?.activity === 'hammer' ? 0 : 14;
    const dx = Math.cos(target.angle);
    const dy = Math.sin(target.angle);
    const gripX = target.tipX - dx * (TOOL + recoil + rest);
    const gripY = target.tipY - dy * (TOOL + recoil + rest);
    lean(scenery, gripX, gripY);
    const sx = shoulderX - dx * recoil * 0.4;
    const sy = shoulderY - dy * recoil * 0.4;
    const hipX = sx - HEWER_SHOULDER.x;
    const hipY = sy - HEWER_SHOULDER.y;
    rig.tool.show('hammer');
    rig.tool.at(gripX, gripY, target.angle);
    rig.body.show('hewer body');
    rig.body.at(hipX, hipY);
    const headX = hipX + HEWER_HEAD.x;
    const headY = hipY + HEWER_HEAD.y;
    const gaze = Math.atan2(target.tipY - headY, target.tipX - headX);
    rig.head.show('hewer head');
    rig.head.at(headX, headY, gaze - 0.3);
    rig.plank.show('shelf');
    rig.plank.at(hipX + 12, hipY + 44);
    placeArm(
      rig.arms[0] ?? [rig.body, rig.body],
      ' back',
      sx + 3,
      sy,
      gripX + dx * FRONT_HAND,
      gripY + dy * FRONT_HAND,
    );
    placeArm(rig.arms[1] ?? [rig.body, rig.body], '', sx, sy + 2, gripX, gripY);
    placeHose(rig, scenery, gripX, gripY);
    lamp = {
      at: { x: headX + Math.cos(gaze - 0.9) * 13, y: headY + Math.sin(gaze - 0.9) * 13 },
      to: { x: target.tipX, y: target.tipY },
    };
  };

  return {
    lamp: () => lamp,
    sync: (scenery) => {
      const worker = scenery.shift.state.workers[scenery.hewer];
      if (worker === undefined || worker.bay < 0 || !isAtPick(worker.activity)) return hide();
      place(scenery, targetOf(scenery));
    },
    destroy: () => {
      for (const sprite of spritesOf(rig)) sprite.destroy();
    },
  };
};
