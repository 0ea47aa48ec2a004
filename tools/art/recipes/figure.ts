// One body for everyone underground, cut out of flat pieces from joint angles: head with lamp, torso,
// two-part legs and arms. Angles are degrees on the screen, 0 to the right, 90 down.
import {
  BODY,
  lampOf,
  turned,
  type Arm,
  type Joint,
  type Leg,
  type Pose,
} from '../../../src/view/actors/body.ts';
import { CLOTH, LAMP, LEATHER, SHIRT, SKIN, TIMBER, STEEL, type Tones } from '../../../src/view/palette.ts';
import { bar, cutOut, polygon, gouge, type Pen, type Points, pairs } from '../painter.ts';

const leg = (pen: Pen, hip: Joint, [thigh, shin]: Leg): void => {
  const upper = bar(hip[0], hip[1], thigh, BODY.thigh, 17, 13);
  const lower = bar(upper.end[0], upper.end[1], shin, BODY.shin, 13, 10);
  cutOut(pen, lower.points, CLOTH);
  cutOut(pen, upper.points, CLOTH);
  const [fx, fy] = lower.end;
  cutOut(
    pen,
    pairs([fx - 6, fy - 6, fx + 5, fy - 6, fx + 14, fy + 1, fx + 14, fy + 5, fx - 6, fy + 5]),
    LEATHER,
    1.2,
  );
};

const arm = (pen: Pen, shoulder: Joint, [upper, fore]: Arm, tones: Tones): Joint => {
  const first = bar(shoulder[0], shoulder[1], upper, BODY.upper, 12.5, 10);
  const second = bar(first.end[0], first.end[1], fore, BODY.fore, 10, 7.5);
  cutOut(pen, first.points, tones, 1.3);
  cutOut(pen, second.points, tones, 1.3);
  const [x, y] = second.end;
  cutOut(pen, pairs([x - 4, y - 4, x + 3, y - 4.5, x + 5, y + 1, x + 1, y + 5, x - 5, y + 3]), SKIN, 1);
  return second.end;
};

/** A head in profile under a miner's cap with its lamp; drawn looking along `gaze`. */
export const paintHead = (pen: Pen, x: number, y: number, gaze: number, isDark = false): void => {
  const at = (points: Points): Points => turned(points, x, y, gaze);
  cutOut(pen, at(pairs([-8, 2, -7, -6, 7, -6, 9, 1, 7.5, 3, 8, 7, 4, 11, -2, 10, -6, 9])), SKIN, 1.2);
  polygon(pen, at(pairs([-8, 2, -7, -6, -1, -6, -2, 4, 1, 10, -6, 9])), SKIN.shadow);
  cutOut(
    pen,
    at(pairs([-11, -3, -9, -11, -2, -15, 6, -13, 10, -6, 14, -4, 13, -1.5, -10, -1])),
    LEATHER,
    1.6,
  );
  polygon(pen, at(pairs([8, -13, 14, -12, 15, -5, 9, -5])), STEEL.body);
  polygon(pen, at(pairs([11, -11.5, 15.5, -11, 16, -6, 11, -6])), isDark ? STEEL.shadow : LAMP.core);
};

const tools: Readonly<Record<NonNullable<Pose['tool']>, (pen: Pen, hand: Joint, other: Joint) => void>> = {
  axe: (pen, [x, y], [ox, oy]) => {
    const angle = (Math.atan2(y - oy, x - ox) * 180) / Math.PI;
    const handle = bar(ox, oy, angle, 52, 4, 4);
    cutOut(pen, handle.points, TIMBER, 1);
    cutOut(
      pen,
      turned(pairs([-6, -3, 4, -4, 9, 14, -8, 16]), handle.end[0], handle.end[1], angle),
      STEEL,
      1.2,
    );
  },
  mallet: (pen, [x, y], [ox, oy]) => {
    const angle = (Math.atan2(y - oy, x - ox) * 180) / Math.PI;
    const handle = bar(ox, oy, angle, 44, 4, 4);
    cutOut(pen, handle.points, TIMBER, 1);
    cutOut(
      pen,
      turned(pairs([-7, -12, 7, -12, 7, 12, -7, 12]), handle.end[0], handle.end[1], angle),
      TIMBER,
      1.4,
    );
  },
  log: (pen, [x, y]) => {
    const pole = bar(x - 62, y + 5, -9, 128, 13, 11);
    cutOut(pen, pole.points, TIMBER, 2);
    gouge(pen, [x - 46, y + 3], [x + 30, y - 8], 1.6, TIMBER.shadow);
  },
  prop: (pen, [x, y]) => {
    const pole = bar(x - 8, y + 50, -74, 112, 13, 11);
    cutOut(pen, pole.points, TIMBER, 2);
    gouge(pen, [x - 2, y + 30], [x + 14, y - 36], 1.6, TIMBER.shadow);
  },
  lever: (pen, [x, y]) => {
    cutOut(pen, bar(x - 16, y + 34, -62, 56, 5, 4).points, STEEL, 1.2);
  },
  lead: (pen, [x, y]) => {
    gouge(pen, [x, y], [x + 60, y - 14], 2.4, LEATHER.edge);
  },
  wheel: (pen, [x, y]) => {
    pen.beginPath();
    pen.arc(x + 6, y, 14, 0, Math.PI * 2);
    pen.strokeStyle = STEEL.edge;
    pen.lineWidth = 3.4;
    pen.stroke();
    gouge(pen, [x - 8, y], [x + 20, y], 3, STEEL.edge);
    gouge(pen, [x + 6, y - 14], [x + 6, y + 14], 3, STEEL.edge);
  },
};

const paintTorso = (pen: Pen, hip: Joint, degrees: number): void => {
  const at = (points: Points): Points => turned(points, hip[0], hip[1], degrees);
  // Along +x from the hips to the neck; -y is the back when the figure looks to the right.
  cutOut(pen, at(pairs([-8, -10, 12, -13, 32, -14, 46, -8, 48, 4, 36, 11, 12, 10, -7, 9])), SHIRT, 1.9);
  polygon(pen, at(pairs([-8, 0, 14, -1, 34, 2, 46, 4, 36, 11, 12, 10, -7, 9])), SHIRT.shadow);
  for (const x of [6, 16, 26])
    gouge(pen, at([[x, -11]])[0] ?? hip, at([[x + 5, 1]])[0] ?? hip, 2, SHIRT.edge);
  cutOut(pen, at(pairs([-9, -9, -2, -10, -2, 9, -8, 9])), LEATHER, 0.8);
};

/** Paints the whole body with its hips at a point; answers where the lamp is. */
export const paintFigure = (pen: Pen, x: number, y: number, pose: Pose): Joint => {
  const hip: Joint = [x, y];
  const angle = (pose.torso * Math.PI) / 180;
  const neck: Joint = [x + Math.cos(angle) * BODY.torso, y + Math.sin(angle) * BODY.torso];
  const shoulder: Joint = [x + Math.cos(angle) * (BODY.torso - 5), y + Math.sin(angle) * (BODY.torso - 5)];
  const head: Joint = [neck[0] + Math.cos(angle) * BODY.neck + 3, neck[1] + Math.sin(angle) * BODY.neck - 3];
  const other = pose.backArm ? arm(pen, [shoulder[0] + 2, shoulder[1] - 1], pose.backArm, CLOTH) : shoulder;
  leg(pen, [x + 3, y], pose.back);
  if (pose.tool === 'log') tools.log(pen, [shoulder[0], shoulder[1] - 12], other);
  paintTorso(pen, hip, pose.torso);
  leg(pen, hip, pose.front);
  if (pose.noHead !== true) paintHead(pen, head[0], head[1], pose.gaze, pose.isDark);
  if (pose.tool !== undefined && pose.tool !== 'log' && pose.frontArm !== undefined)
    tools[pose.tool](pen, handOf(shoulder, pose.frontArm), other);
  if (pose.frontArm) arm(pen, shoulder, pose.frontArm, SHIRT);
  return lampOf(head[0], head[1], pose.gaze);
};

const handOf = (shoulder: Joint, [upper, fore]: Arm): Joint => {
  const first = bar(shoulder[0], shoulder[1], upper, BODY.upper, 1, 1);
  return bar(first.end[0], first.end[1], fore, BODY.fore, 1, 1).end;
};
