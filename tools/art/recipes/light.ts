// What glows and what floats in the light: a lamp's flame, dust, chips. Plain alpha on both renderers.
import { CHALK, COAL, DUST, LAMP } from '../../../src/view/palette.ts';
import { polygon, type Cut, type Pen, pairs } from '../painter.ts';

const paintGlow = (pen: Pen, size: number, strength: number): void => {
  const middle = size / 2;
  const glow = pen.createRadialGradient(middle, middle, 0, middle, middle, middle);
  glow.addColorStop(0, `rgba(255,223,158,${strength})`);
  glow.addColorStop(0.18, `rgba(242,180,90,${strength * 0.5})`);
  glow.addColorStop(0.5, `rgba(242,180,90,${strength * 0.18})`);
  glow.addColorStop(1, 'rgba(242,180,90,0)');
  pen.fillStyle = glow;
  pen.fillRect(0, 0, size, size);
};

const chip = (name: string, fill: string): Cut => ({
  name,
  w: 8,
  h: 8,
  ax: 4,
  ay: 4,
  paint: (pen) => polygon(pen, pairs([1, 3, 5, 0.5, 7.5, 4, 3, 7.5]), fill),
});

/** A facet that catches the lamp: a splinter of light, never round. */
const GLINTS = [
  [0, 3, 9, 0, 6, 5, 2, 6],
  [1, 0, 7, 4, 3, 9, 0, 5],
  [0, 4, 5, 0, 10, 3, 4, 7],
] as const;

export const lightCuts = (): Cut[] => [
  ...GLINTS.map((shape, index): Cut => ({
    name: `glint ${index}`,
    w: 10,
    h: 10,
    ax: 5,
    ay: 5,
    paint: (pen) => polygon(pen, pairs(shape), '#dfe9ef'),
  })),
  { name: 'lamp', w: 60, h: 60, ax: 30, ay: 30, detail: 0.8, paint: (pen) => paintGlow(pen, 60, 0.95) },
  {
    name: 'thread',
    w: 10,
    h: 70,
    ax: 5,
    ay: 0,
    paint: (pen) => polygon(pen, pairs([4, 0, 6.5, 0, 9, 66, 5, 70, 1, 62]), DUST.light),
  },
  chip('chip dull', COAL.light),
  chip('chip', COAL.edge),
  chip('chip bright', LAMP.core),
  {
    name: 'mote',
    w: 4,
    h: 4,
    ax: 2,
    ay: 2,
    paint: (pen) => polygon(pen, pairs([1, 1, 3, 1, 3, 3, 1, 3]), CHALK),
  },
];
