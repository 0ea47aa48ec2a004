// The people of the shift as poses, a frame each: readable by posture and tool at 90 px. The hewer at work
// is the exception: body, head, arms and hammer are separate so that his hands follow the aim.
import { CLOTH, SHIRT, SKIN } from '../../../src/view/palette.ts';
import {
  BODY,
  CROUCH,
  CROUCH_H,
  CROUCH_HIP,
  CROUCH_W,
  FOOT_X,
  FOOT_Y,
  H,
  HIP_X,
  POSES,
  W,
  hipHeight,
  type Pose,
  type PoseName,
} from '../../../src/view/actors/body.ts';
import { paintFigure, paintHead } from './figure.ts';
import { bar, cutOut, type Cut, pairs } from '../painter.ts';

const part = (
  name: string,
  length: number,
  w0: number,
  w1: number,
  tones: typeof SHIRT,
  hasHand: boolean,
): Cut => ({
  name,
  w: length + 22,
  h: 24,
  ax: 10,
  ay: 12,
  paint: (pen) => {
    cutOut(pen, bar(10, 12, 0, length, w0, w1).points, tones, 1.3);
    if (hasHand)
      cutOut(
        pen,
        pairs([length + 6, 8, length + 14, 7.5, length + 17, 12, length + 13, 16.5, length + 6, 16]),
        SKIN,
        1,
      );
  },
});

export const peopleCuts = (): Cut[] => [
  ...(Object.entries(POSES) as [PoseName, Pose][]).map(([name, pose]): Cut => ({
    name: `man ${name}`,
    w: W,
    h: H,
    ax: FOOT_X,
    ay: FOOT_Y,
    detail: 0.5,
    paint: (pen) => {
      paintFigure(pen, HIP_X, FOOT_Y - hipHeight(pose), pose);
    },
  })),
  {
    name: 'hewer body',
    w: CROUCH_W,
    h: CROUCH_H,
    ax: CROUCH_HIP[0],
    ay: CROUCH_HIP[1],
    paint: (pen) => {
      paintFigure(pen, CROUCH_HIP[0], CROUCH_HIP[1], CROUCH);
    },
  },
  { name: 'hewer head', w: 50, h: 50, ax: 22, ay: 25, paint: (pen) => paintHead(pen, 22, 25, 0) },
  part('arm upper', BODY.upper, 13, 10.5, SHIRT, false),
  part('arm fore', BODY.fore, 10.5, 8, SHIRT, true),
  part('arm upper back', BODY.upper, 12, 10, CLOTH, false),
  part('arm fore back', BODY.fore, 10, 7.5, CLOTH, true),
];
