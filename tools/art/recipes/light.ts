// Light and its absence as pictures: the hole the hewer's lamp makes in the dark, the glow of the others'
// lamps, dust and chips. Plain alpha on both renderers, so Canvas and WebGL show the same night.
import { HOLE } from '../../../src/view/measures.ts';
import { CHALK, COAL, DUST, LAMP } from '../../../src/view/palette.ts';
import { createGrain, polygon, type Cut, type Pen, pairs } from '../painter.ts';

const NIGHT_RGB = '7,8,10';

const paintHole = (pen: Pen): void => {
  const middle = HOLE / 2;
  const dark = pen.createRadialGradient(middle, middle, 0, middle, middle, middle);
  const stops = pairs([0, 0, 0.28, 0.03, 0.45, 0.2, 0.62, 0.52, 0.8, 0.82, 0.94, 0.93, 1, 0.945]);
  for (const [at, alpha] of stops) dark.addColorStop(at, `rgba(${NIGHT_RGB},${alpha})`);
  pen.fillStyle = dark;
  pen.fillRect(0, 0, HOLE, HOLE);
  const warm = pen.createRadialGradient(middle, middle, 0, middle, middle, middle * 0.7);
  warm.addColorStop(0, 'rgba(255,214,140,0.17)');
  warm.addColorStop(0.5, 'rgba(242,180,90,0.08)');
  warm.addColorStop(1, 'rgba(242,180,90,0)');
  pen.fillStyle = warm;
  pen.fillRect(0, 0, HOLE, HOLE);
};

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

const paintPuff = (pen: Pen, seed: number, tone: string): void => {
  const grain = createGrain(seed);
  for (let count = 0; count < 7; count += 1) {
    const x = 30 + (grain() - 0.5) * 26;
    const y = 30 + (grain() - 0.5) * 26;
    const r = 9 + grain() * 10;
    polygon(
      pen,
      [0, 1, 2, 3, 4, 5, 6].map(
        (turn) =>
          [
            x + Math.cos(turn * 0.9) * r * (0.8 + grain() * 0.3),
            y + Math.sin(turn * 0.9) * r * (0.8 + grain() * 0.3),
          ] as const,
      ),
      tone,
    );
  }
};

const chip = (name: string, fill: string): Cut => ({
  name,
  w: 8,
  h: 8,
  ax: 4,
  ay: 4,
  paint: (pen) => polygon(pen, pairs([1, 3, 5, 0.5, 7.5, 4, 3, 7.5]), fill),
});

export const lightCuts = (): Cut[] => [
  { name: 'hole', w: HOLE, h: HOLE, ax: HOLE / 2, ay: HOLE / 2, detail: 0.25, paint: paintHole },
  { name: 'pool', w: 300, h: 300, ax: 150, ay: 150, detail: 0.3, paint: (pen) => paintGlow(pen, 300, 0.34) },
  { name: 'lamp', w: 60, h: 60, ax: 30, ay: 30, detail: 0.8, paint: (pen) => paintGlow(pen, 60, 0.95) },
  { name: 'puff 0', w: 60, h: 60, ax: 30, ay: 30, paint: (pen) => paintPuff(pen, 5, DUST.dark) },
  { name: 'puff 1', w: 60, h: 60, ax: 30, ay: 30, paint: (pen) => paintPuff(pen, 9, DUST.light) },
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
